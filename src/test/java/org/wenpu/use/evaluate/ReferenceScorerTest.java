package org.wenpu.use.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the scorer to the gold's own one, where both lie beside the project. */
class ReferenceScorerTest {
  private static final Path GOLD =
      Path.of(System.getProperty("wenpu.shared", "../shared")).resolve("gold");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random = new Random(20260130);

  @TempDir Path folder;

  @Test
  void numbersAreThoseOfTheReference() throws IOException, InterruptedException {
    assumeTrue(Files.exists(GOLD.resolve("score.py")), "no reference scorer here");
    Path found = Files.writeString(folder.resolve("found.jsonl"), spoiltGold());
    Evaluation evaluation = Evaluation.ofPredictions(GOLD.resolve("dev"), found);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new EvaluationWriter(new PrintStream(bytes, true, StandardCharsets.UTF_8)).json(evaluation);
    assertThat(JSON.readTree(bytes.toByteArray())).isEqualTo(reference(found));
    assertThat(evaluation.tasks()).allMatch(t -> t.f1() > 0 && t.f1() < 1, "is partly right");
  }

  private JsonNode reference(Path found) throws IOException, InterruptedException {
    Path answer = folder.resolve("answer.json");
    Process python =
        new ProcessBuilder(
                "python3",
                GOLD.resolve("score.py").toString(),
                GOLD.resolve("dev").toString(),
                found.toString(),
                "--json")
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(python.waitFor()).isZero();
    return JSON.readTree(answer.toFile());
  }

  /**
   * Gives the gold with annotations lost, doubled, shifted and reworded: every task's near misses.
   */
  private String spoiltGold() throws IOException {
    StringBuilder lines = new StringBuilder();
    try (var files = Files.newDirectoryStream(GOLD.resolve("dev"), "*.json")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (Path file : sorted) {
        lines.append(spoilt((ObjectNode) JSON.readTree(file.toFile()))).append('\n');
      }
    }
    return lines.toString();
  }

  private ObjectNode spoilt(ObjectNode article) {
    int length =
        article.get("text").asText().codePointCount(0, article.get("text").asText().length());
    article.forEach(
        field -> {
          if (field instanceof ArrayNode list) {
            spoil(list, length);
          }
        });
    return article;
  }

  private void spoil(ArrayNode list, int length) {
    for (int i = list.size() - 1; i >= 0; i--) {
      ObjectNode annotation = (ObjectNode) list.get(i);
      if (random.nextInt(5) == 0) {
        list.remove(i);
      } else if (random.nextInt(5) == 0) {
        list.add(annotation.deepCopy());
      }
      List<String> fields = new ArrayList<>();
      annotation.fieldNames().forEachRemaining(fields::add);
      fields.stream()
          .filter(f -> random.nextInt(4) == 0)
          .forEach(f -> spoil(annotation, f, length));
    }
  }

  private void spoil(ObjectNode annotation, String field, int length) {
    JsonNode value = annotation.get(field);
    if (field.startsWith("begin") || field.startsWith("end") && value.isInt()) {
      annotation.put(field, Math.max(0, Math.min(length, value.asInt() + random.nextInt(9) - 4)));
    } else if (value.isTextual()) {
      String text = value.asText();
      List<String> forms = List.of("　" + text + "。", "“" + text, text + "某", text.substring(1), "");
      annotation.put(field, forms.get(random.nextInt(forms.size())));
    }
  }
}
