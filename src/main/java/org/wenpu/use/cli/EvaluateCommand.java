package org.wenpu.use.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.Pipeline;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.use.evaluate.Evaluation;
import org.wenpu.use.evaluate.EvaluationWriter;
import org.wenpu.use.evaluate.GoldAnnotator;
import org.wenpu.use.export.FactsJson;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures extraction against articles whose facts people have marked. */
@picocli.CommandLine.Command(
    name = "evaluate",
    description = "Measure extraction against gold articles: precision, recall, F1 a task.",
    footer = {
      "",
      "Example:",
      "  wenpu evaluate gold/dev --errors 20",
      "  wenpu evaluate gold/dev --predictions facts.jsonl --json"
    })
final class EvaluateCommand extends Command {
  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "Folder of JSON files, one annotated article each.")
  private Path gold = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Score these facts (as wenpu extract writes them) instead of extracting.")
  private @Nullable Path predictions;

  @Option(
      names = "--gold-mentions",
      description = "Take the names from the gold: measures extractors apart from recognition.")
  private boolean goldMentions;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show N misses (-) and false alarms (+) a task.")
  private int errors;

  @Option(names = "--json", description = "Write the numbers as JSON.")
  private boolean asJson;

  EvaluateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation =
        predictions == null ? extracted() : Evaluation.ofPredictions(gold, predictions);
    write(evaluation);
    evaluation.problems().forEach(p -> console().say(p.toString()));
    return Exit.of(!evaluation.problems().isEmpty());
  }

  private Evaluation extracted() throws IOException {
    Reference reference = Reference.bundled();
    Pipeline pipeline = new Pipeline(annotator(reference), reference);
    FactsJson json = new FactsJson();
    return Evaluation.ofExtraction(gold, a -> json.toJson(pipeline.read(a).facts()));
  }

  private Annotator annotator(Reference reference) throws IOException {
    Annotator annotator = new NewsAnnotator(reference);
    return goldMentions ? new GoldAnnotator(annotator, goldArticles()) : annotator;
  }

  private Map<String, JsonNode> goldArticles() throws IOException {
    Map<String, JsonNode> articles = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(gold, "*.json")) {
      for (Path file : files) {
        JsonNode article = new ObjectMapper().readTree(file.toFile());
        articles.put(article.path("id").asText(), article);
      }
    }
    return articles;
  }

  private void write(Evaluation evaluation) {
    PrintStream out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
    EvaluationWriter writer = new EvaluationWriter(out);
    if (asJson) {
      writer.json(evaluation);
    } else {
      writer.table(evaluation, errors);
    }
    out.flush();
  }
}
