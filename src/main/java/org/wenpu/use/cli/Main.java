package org.wenpu.use.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.input.ReadingDefaults;
import org.wenpu.input.Sources;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.meaning.FactExtractor;
import org.wenpu.use.evaluate.GoldAnnotator;
import org.wenpu.use.export.FactsJson;

/** Runs the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FactExtractor extractor = new FactExtractor();
    FactsJson json = new FactsJson();
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(args[1]))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    Annotator annotator = new NewsAnnotator();
    if (args.length > 2 && args[2].equals("--gold-mentions")) {
      Map<String, JsonNode> gold = new HashMap<>();
      for (Path file : files) {
        JsonNode node = new ObjectMapper().readTree(file.toFile());
        gold.put(node.get("id").asText(), node);
      }
      annotator = new GoldAnnotator(annotator, gold);
    }
    Annotator chosen = annotator;
    new Sources(ReadingDefaults.NONE, System.in)
        .read(
            List.of(args[1]),
            new ArticleSink() {
              @Override
              public void article(Article article) {
                out.println(json.toJson(extractor.extract(chosen.annotate(article))).toString());
              }

              @Override
              public void problem(Problem problem) {
                System.err.println(problem);
              }
            });
  }
}
