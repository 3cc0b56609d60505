package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wenpu.input.Article;
import org.wenpu.input.JsonArticles;
import org.wenpu.input.Problem;

/**
 * Measures extraction against gold articles.
 *
 * @param tasks one score a task, in a fixed order
 * @param articles how many gold articles were scored
 * @param predicted how many of them have a prediction
 * @param problems what could not be read, and so was not scored
 */
public record Evaluation(List<Task> tasks, int articles, int predicted, List<Problem> problems) {
  public Evaluation {
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }

  /**
   * Extracts from the gold's own articles and scores the result.
   *
   * @param goldFolder JSON files of one annotated article each
   * @param extract gives the facts of an article in the JSON of the gold guideline
   * @throws IOException when the folder cannot be read
   */
  public static Evaluation ofExtraction(
      Path goldFolder, Function<Article, ? extends JsonNode> extract) throws IOException {
    GoldReader gold = GoldReader.of(goldFolder);
    Map<String, JsonNode> predictions = new HashMap<>();
    for (Map.Entry<String, Path> entry : gold.files().entrySet()) {
      predictions.put(entry.getKey(), extract.apply(JsonArticles.read(entry.getValue())));
    }
    return of(gold, predictions, List.of());
  }

  /**
   * Scores facts that were extracted before.
   *
   * @param goldFolder JSON files of one annotated article each
   * @param predictions JSON lines, one article a line, as {@code wenpu extract} writes them
   * @throws IOException when the folder or the file cannot be read
   */
  public static Evaluation ofPredictions(Path goldFolder, Path predictions) throws IOException {
    PredictionReader read = PredictionReader.of(predictions);
    return of(GoldReader.of(goldFolder), read.articles(), read.problems());
  }

  private static Evaluation of(
      GoldReader gold, Map<String, JsonNode> predictions, List<Problem> more) {
    List<Problem> problems = new ArrayList<>(gold.problems());
    problems.addAll(more);
    long predicted = gold.articles().keySet().stream().filter(predictions::containsKey).count();
    return new Evaluation(
        Scorer.score(gold.articles(), predictions),
        gold.articles().size(),
        Math.toIntExact(predicted),
        problems);
  }
}
