package org.wenpu.use.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.input.Article;
import org.wenpu.input.Problem;

class EvaluationTest {
  private static final String ARTICLE =
      """
      {"id": "a", "headline": "甲", "date": "2026-01-30", "text": "李明说，好。",
       "entities": [{"type": "PER", "text": "李明", "begin": 0, "end": 2}], "posts": []}
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String table(Evaluation evaluation, int errors) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new EvaluationWriter(new PrintStream(bytes, true, StandardCharsets.UTF_8))
        .table(evaluation, errors);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void extractionSeesTheArticleAndIsScored() throws IOException {
    write("a.json", ARTICLE);
    Evaluation evaluation = Evaluation.ofExtraction(folder, EvaluationTest::wordBeforeSaid);
    assertThat(evaluation.predicted()).isEqualTo(1);
    assertThat(evaluation.tasks().get(0).f1()).isEqualTo(1);
  }

  @Test
  void goldThatIsNoArticleIsNamedAndCountsAsMissed() throws IOException {
    write("a.json", ARTICLE.replace("2026-01-30", "yesterday"));
    Evaluation evaluation = Evaluation.ofExtraction(folder, EvaluationTest::wordBeforeSaid);
    assertThat(evaluation.problems())
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .contains("a.json", "date", "yesterday");
    assertThat(evaluation.tasks().get(0).recall()).isZero();
    assertThat(evaluation.tasks().get(0).gold()).isEqualTo(1);
  }

  private static JsonNode wordBeforeSaid(Article article) {
    ObjectNode found = new ObjectMapper().createObjectNode();
    ObjectNode name = found.putArray("entities").addObject();
    name.put("type", "PER").put("begin", 0).put("end", article.text().indexOf('说'));
    return found;
  }

  @Test
  void tableShowsScoresAndErrors() throws IOException {
    write("a.json", ARTICLE);
    Path found =
        write(
            "found.jsonl",
            "{\"id\":\"a\",\"entities\":[{\"type\":\"PER\",\"text\":\"李明说\",\"begin\":0,\"end\":3}]}\n");
    assertThat(table(Evaluation.ofPredictions(folder, found), 1))
        .startsWith(
            """
            1 gold articles, 1 of them predicted
            task                            P      R     F1   gold   pred
            entity PER                  0.000  0.000  0.000      1      1
                - a {"type": "PER", "text": "李明", "begin": 0, "end": 2}
                + a {"type": "PER", "text": "李明说", "begin": 0, "end": 3}
            entity ORG                  0.000  0.000  0.000      0      0
            """);
  }

  @Test
  void jsonHasEveryTask() throws IOException {
    write("a.json", ARTICLE);
    Path found = write("found.jsonl", ARTICLE.replace("\n", " ") + "\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new EvaluationWriter(new PrintStream(bytes, true, StandardCharsets.UTF_8))
        .json(Evaluation.ofPredictions(folder, found));
    JsonNode tasks = new ObjectMapper().readTree(bytes.toByteArray());
    assertThat(tasks.size()).isEqualTo(18);
    assertThat(tasks.get("entity all"))
        .isEqualTo(
            new ObjectMapper().readTree("{\"p\":1.0,\"r\":1.0,\"f1\":1.0,\"gold\":1,\"pred\":1}"));
  }

  @Test
  void malformedGoldIsNamedAndTheRestScored() throws IOException {
    write("a.json", ARTICLE);
    write("b.json", "{\"id\": ");
    write("c.json", "{\"id\": \"c\", \"text\": \"甲\", \"posts\": {}}");
    write("d.json", ARTICLE.replace("\"end\": 2", "\"end\": 99").replace("\"a\"", "\"d\""));
    write("e.json", ARTICLE);
    Evaluation evaluation = Evaluation.ofPredictions(folder, write("found.jsonl", ""));
    assertThat(evaluation.articles()).isEqualTo(1);
    assertThat(evaluation.problems())
        .extracting(Problem::source)
        .extracting(source -> Path.of(source).getFileName().toString())
        .containsExactly("b.json", "c.json", "d.json", "e.json");
    assertThat(evaluation.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            b -> assertThat(b).startsWith("no JSON: "),
            c -> assertThat(c).isEqualTo("posts is no list"),
            d -> assertThat(d).isEqualTo("entities[0] spans 0 to 99 of 6 characters"),
            e -> assertThat(e).isEqualTo("the article a is already in a.json"));
  }

  @Test
  void brokenPredictionLineIsNamed() throws IOException {
    write("a.json", ARTICLE);
    Path found = write("found.jsonl", "{\"id\":\"a\"}\n\n{\"id\":\n[]\n");
    Evaluation evaluation = Evaluation.ofPredictions(folder, found);
    assertThat(evaluation.predicted()).isEqualTo(1);
    assertThat(evaluation.problems()).extracting(Problem::line).isEqualTo(List.of(3, 4));
  }
}
