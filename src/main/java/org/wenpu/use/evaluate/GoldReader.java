package org.wenpu.use.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wenpu.input.Problem;

/** Reads annotated articles: the JSON files of a folder, one article a file. */
final class GoldReader {
  private final ObjectMapper json = new ObjectMapper();
  private final SortedMap<String, JsonNode> articles = new TreeMap<>();
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads all {@code .json} files of a folder in the order of their names. A malformed one becomes
   * a problem, the rest is read on.
   */
  static GoldReader of(Path folder) throws IOException {
    GoldReader reader = new GoldReader();
    for (Path file : jsonFiles(folder)) {
      reader.read(file);
    }
    return reader;
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private void read(Path file) throws IOException {
    try {
      add(file, json.readTree(Files.readString(file)));
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
      problem(file, line, "no JSON: " + broken.getOriginalMessage());
    } catch (CharacterCodingException broken) {
      problem(file, 0, "no UTF-8");
    }
  }

  private void add(Path file, JsonNode article) {
    List<String> defects = GoldCheck.defects(article);
    defects.forEach(defect -> problem(file, 0, defect));
    if (!defects.isEmpty()) {
      return;
    }
    String id = article.get("id").asText();
    Path first = files.putIfAbsent(id, file);
    if (first == null) {
      articles.put(id, article);
    } else {
      problem(file, 0, "the article " + id + " is already in " + first.getFileName());
    }
  }

  private void problem(Path file, int line, String message) {
    problems.add(Problem.ofLine(file.toString(), line, message));
  }

  /** Gives the well-formed articles by id. */
  SortedMap<String, JsonNode> articles() {
    return articles;
  }

  /** Gives the file of each well-formed article by its id. */
  SortedMap<String, Path> files() {
    return files;
  }

  List<Problem> problems() {
    return problems;
  }
}
