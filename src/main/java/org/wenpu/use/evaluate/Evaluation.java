package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.input.ReadingDefaults;
import org.wenpu.input.Sources;

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
    Extraction extraction = new Extraction(extract);
    // The program's own reader, so that datelines count as they do in any other source.
    new Sources(ReadingDefaults.NONE, InputStream.nullInputStream())
        .read(gold.files().values().stream().map(Path::toString).toList(), extraction);
    return of(gold, extraction.predictions, extraction.problems);
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

  /** Extracts from each article as it is read. */
  private static final class Extraction implements ArticleSink {
    private final Function<Article, ? extends JsonNode> extract;
    private final Map<String, JsonNode> predictions = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Extraction(Function<Article, ? extends JsonNode> extract) {
      this.extract = extract;
    }

    @Override
    public void article(Article article) {
      predictions.put(article.id(), extract.apply(article));
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}
