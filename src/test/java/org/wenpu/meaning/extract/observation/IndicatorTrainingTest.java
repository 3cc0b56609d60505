package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
import org.wenpu.meaning.extract.LearnedWeights;

/**
 * Learns where the words begin and end that a figure measures. {@code -Dwenpu.figures=FILE,FILE…}
 * learns from articles, one a line as JSON: headline, text and figures, each with where its value
 * ends and the words that people accept; and tells what five learnings find in the fifth of the
 * articles that each has not seen. With {@code -Dwenpu.figures.on=true} it learns on from the
 * bundled weights, for which the old figures need not be at hand.
 */
class IndicatorTrainingTest {
  private static final Path WEIGHTS = Path.of("src/main/resources/model/indicator-words.tsv");
  private static final int FOLDS = 5;

  private final FigureReader reader = new FigureReader();
  private final NewsAnnotator annotator = new NewsAnnotator(Reference.bundled());

  /** Of which file an article is, and its number. */
  private record Source(String file, int article) {}

  /** A figure that people judged. */
  private record Judged(
      Source source, Scene scene, List<Figure> figures, Figure figure, Set<String> accepted) {
    boolean accepts(Figure told) {
      return accepted.contains(IndicatorTrainer.bare(scene.text(told.indicator())));
    }

    boolean isMended(IndicatorModel model) {
      return accepts(model.mended(scene, figures).get(figures.indexOf(figure)));
    }
  }

  @Test
  void whatWasLearnedIsTold() {
    List<Judged> judged =
        List.of(
            judged("海蓝市农田累计灌水量50亿立方米。", "累计灌水量"),
            judged("青河县稻田累计用水量20亿立方米。", "累计用水量"),
            judged("白山市城区累计供水量30亿立方米。", "累计供水量"));
    IndicatorModel model = new IndicatorModel(LearnedWeights.of(learn(judged, Map.of())));
    Judged other = judged("东湖县果园累计耗水量9亿立方米。", "累计耗水量");
    assertThat(other.accepts(other.figure)).isFalse();
    assertThat(other.isMended(model)).isTrue();
  }

  private Judged judged(String text, String words) {
    AnnotatedArticle article = annotator.annotate(ArticleOf.text(text));
    Scene scene = new Scene(article, article.sentences().get(0));
    List<Figure> read = reader.read(scene);
    return new Judged(new Source("-", 0), scene, read, read.get(0), Set.of(words));
  }

  @Test
  @EnabledIfSystemProperty(named = "wenpu.figures", matches = ".+")
  void weightsAreLearned() throws IOException {
    Map<String, Double> known =
        Boolean.getBoolean("wenpu.figures.on") ? LearnedWeights.read(WEIGHTS) : Map.of();
    List<Judged> all = new ArrayList<>();
    int article = 0;
    for (String file : System.getProperty("wenpu.figures", "").split(",")) {
      for (String line : Files.readAllLines(Path.of(file))) {
        all.addAll(read(new Source(file, article++), new ObjectMapper().readTree(line)));
      }
    }
    tell(all, known);
    LearnedWeights.write(learn(all, known), WEIGHTS);
    assertThat(Files.size(WEIGHTS)).isGreaterThan(10_000);
  }

  private static void tell(List<Judged> all, Map<String, Double> known) {
    IndicatorModel before = new IndicatorModel(LearnedWeights.of(known));
    Map<String, int[]> right = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Judged> seen = new ArrayList<>();
      List<Judged> unseen = new ArrayList<>();
      for (Judged judged : all) {
        (judged.source.article % FOLDS == fold ? unseen : seen).add(judged);
      }
      IndicatorModel model = new IndicatorModel(LearnedWeights.of(learn(seen, known)));
      for (Judged judged : unseen) {
        int[] counts = right.computeIfAbsent(judged.source.file, file -> new int[4]);
        counts[0]++;
        counts[1] += judged.accepts(judged.figure) ? 1 : 0;
        counts[2] += judged.isMended(before) ? 1 : 0;
        counts[3] += judged.isMended(model) ? 1 : 0;
      }
    }
    right.forEach(
        (file, c) ->
            System.out.printf(
                Locale.ROOT,
                "%s: %d figures, by rules right %d, by the weights known %d, unseen %d%n",
                file,
                c[0],
                c[1],
                c[2],
                c[3]));
  }

  private List<Judged> read(Source source, JsonNode json) {
    AnnotatedArticle annotated =
        annotator.annotate(
            ArticleOf.headed(json.get("headline").asText(), json.get("text").asText()));
    List<Judged> judged = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = new Scene(annotated, sentence);
      List<Figure> figures = reader.read(scene);
      for (Figure figure : figures) {
        Set<String> accepted = accepted(figure, json.get("figures"));
        if (!accepted.isEmpty()) {
          judged.add(new Judged(source, scene, figures, figure, accepted));
        }
      }
    }
    return judged;
  }

  private static Set<String> accepted(Figure figure, JsonNode figures) {
    Set<String> accepted = new HashSet<>();
    for (JsonNode told : figures) {
      if (told.get("end").asInt() == figure.quantity().span().end()
          && told.get("value").decimalValue().abs().compareTo(figure.quantity().value().abs())
              == 0) {
        told.get("indicator").forEach(w -> accepted.add(IndicatorTrainer.bare(w.asText())));
      }
    }
    return accepted;
  }

  private static SortedMap<String, Double> learn(List<Judged> judged, Map<String, Double> known) {
    IndicatorTrainer trainer = new IndicatorTrainer(known);
    judged.stream()
        .filter(j -> j.figure.rule() != Figure.Rule.CARRIED)
        .filter(j -> j.figure.rule() != Figure.Rule.LISTED)
        .forEach(j -> trainer.add(j.scene, j.figure, j.accepted));
    return LearnedWeights.mean(trainer::train);
  }
}
