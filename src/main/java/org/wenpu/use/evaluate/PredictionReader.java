package org.wenpu.use.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenpu.input.Problem;

/** Reads predicted articles from JSON lines, one article a line. */
final class PredictionReader {
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, JsonNode> articles = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Reads a file; a broken line becomes a problem, of two lines with one id the later counts. */
  static PredictionReader of(Path file) throws IOException {
    PredictionReader reader = new PredictionReader();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        reader.read(lines.get(i), file.toString(), i + 1);
      }
    }
    return reader;
  }

  private void read(String line, String source, int number) {
    try {
      JsonNode article = json.readTree(line);
      if (article.path("id").isTextual()) {
        articles.put(article.get("id").asText(), article);
      } else {
        problems.add(Problem.ofLine(source, number, "no article with an id"));
      }
    } catch (JsonProcessingException broken) {
      problems.add(Problem.ofLine(source, number, "no JSON: " + broken.getOriginalMessage()));
    }
  }

  /** Gives the predicted articles by id. */
  Map<String, JsonNode> articles() {
    return articles;
  }

  List<Problem> problems() {
    return problems;
  }
}
