package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wenpu.input.ArticleOf;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.language.Sentence;
import org.wenpu.meaning.extract.FeatureWeights;

/**
 * Learns where the words begin and end that a figure measures. {@code -Dwenpu.figures=FILE,FILE…}
 * learns from articles, one a line as JSON: headline, text and figures, each with where its value
 * ends and the words that people accept; and tells what five learnings find in the fifth that each
 * has not seen.
 */
class IndicatorTrainingTest {
  private static final Path WEIGHTS = Path.of("src/main/resources/model/indicator-words.tsv");
  private static final int FOLDS = 5;
  private static final long[] SEEDS = {1, 2, 3};
  private static final int LEAST_WEIGHT = 20;
  private static final double UNIT = 1000;

  private final FigureReader reader = new FigureReader();
  private final NewsAnnotator annotator = new NewsAnnotator(Reference.bundled());

  /** A figure that people judged. */
  private record Judged(String file, Scene scene, Figure figure, Set<String> accepted) {
    boolean accepts(Figure told) {
      return accepted.contains(IndicatorTrainer.bare(scene.text(told.indicator())));
    }

    boolean isMended(IndicatorModel model) {
      return accepts(model.mended(scene, List.of(figure)).get(0));
    }
  }

  @Test
  void whatWasLearnedIsTold() {
    List<Judged> judged =
        List.of(
            judged("海蓝市农田累计灌水量50亿立方米。", "累计灌水量"),
            judged("青河县稻田累计用水量20亿立方米。", "累计用水量"),
            judged("白山市城区累计供水量30亿立方米。", "累计供水量"));
    IndicatorModel model = new IndicatorModel(weights(learn(judged)));
    Judged other = judged("东湖县果园累计耗水量9亿立方米。", "累计耗水量");
    assertThat(other.accepts(other.figure)).isFalse();
    assertThat(other.isMended(model)).isTrue();
  }

  private Judged judged(String text, String words) {
    AnnotatedArticle article = annotator.annotate(ArticleOf.text(text));
    Scene scene = new Scene(article, article.sentences().get(0));
    return new Judged("-", scene, reader.read(scene).get(0), Set.of(words));
  }

  @Test
  @EnabledIfSystemProperty(named = "wenpu.figures", matches = ".+")
  void weightsAreLearned() throws IOException {
    List<Judged> all = new ArrayList<>();
    for (String file : System.getProperty("wenpu.figures", "").split(",")) {
      all.addAll(read(Path.of(file)));
    }
    tell(all);
    write(learn(all));
    assertThat(Files.size(WEIGHTS)).isGreaterThan(10_000);
  }

  private void tell(List<Judged> all) {
    Map<String, int[]> right = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Judged> seen = new ArrayList<>();
      List<Judged> unseen = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(all.get(i));
      }
      IndicatorModel model = new IndicatorModel(weights(learn(seen)));
      for (Judged judged : unseen) {
        int[] counts = right.computeIfAbsent(judged.file, file -> new int[3]);
        counts[0]++;
        counts[1] += judged.accepts(judged.figure) ? 1 : 0;
        counts[2] += judged.isMended(model) ? 1 : 0;
      }
    }
    right.forEach(
        (file, c) ->
            System.out.printf(
                Locale.ROOT,
                "%s: %d figures, by rules right %d, unseen %d%n",
                file,
                c[0],
                c[1],
                c[2]));
  }

  private List<Judged> read(Path file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = new ObjectMapper().readTree(line);
      AnnotatedArticle article =
          annotator.annotate(
              ArticleOf.headed(json.get("headline").asText(), json.get("text").asText()));
      for (Sentence sentence : article.sentences()) {
        Scene scene = new Scene(article, sentence);
        for (Figure figure : reader.read(scene)) {
          add(file.toString(), scene, figure, json.get("figures"), judged);
        }
      }
    }
    return judged;
  }

  private static void add(
      String file, Scene scene, Figure figure, JsonNode figures, List<Judged> judged) {
    for (JsonNode told : figures) {
      if (told.get("end").asInt() == figure.quantity().span().end()
          && told.get("value").decimalValue().abs().compareTo(figure.quantity().value().abs())
              == 0) {
        Set<String> accepted = new HashSet<>();
        told.get("indicator").forEach(w -> accepted.add(IndicatorTrainer.bare(w.asText())));
        judged.add(new Judged(file, scene, figure, accepted));
      }
    }
  }

  private static SortedMap<String, Double> learn(List<Judged> judged) {
    IndicatorTrainer trainer = new IndicatorTrainer();
    judged.stream()
        .filter(j -> j.figure.rule() != Figure.Rule.CARRIED)
        .filter(j -> j.figure.rule() != Figure.Rule.LISTED)
        .forEach(j -> trainer.add(j.scene, j.figure, j.accepted));
    SortedMap<String, Double> mean = new TreeMap<>();
    for (long seed : SEEDS) {
      trainer.train(seed).forEach((f, w) -> mean.merge(f, w / SEEDS.length, Double::sum));
    }
    return mean;
  }

  private static FeatureWeights weights(SortedMap<String, Double> learned) {
    FeatureWeights weights = new FeatureWeights();
    learned.forEach((feature, weight) -> weights.put(feature, new double[] {weight}));
    return weights;
  }

  private static void write(SortedMap<String, Double> learned) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(WEIGHTS, StandardCharsets.UTF_8))) {
      out.print("feature\tweight\n");
      learned.forEach(
          (feature, weight) -> {
            long rounded = Math.round(weight * UNIT);
            if (Math.abs(rounded) >= LEAST_WEIGHT) {
              out.print(feature + "\t" + rounded + "\n");
            }
          });
    }
  }
}
