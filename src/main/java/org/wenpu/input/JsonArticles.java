package org.wenpu.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads a JSON file of one article. */
public final class JsonArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonArticles() {}

  public static Article read(Path file) throws IOException {
    JsonNode node = JSON.readTree(file.toFile());
    return new Article(
        node.get("id").asText(),
        Article.Headline.of(node.get("headline").asText()),
        LocalDate.parse(node.get("date").asText()),
        node.get("text").asText(),
        null,
        List.of(),
        Article.Metadata.NONE,
        false,
        new Article.Source(file.toString(), 1));
  }
}
