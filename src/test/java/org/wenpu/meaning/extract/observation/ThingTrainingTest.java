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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wenpu.input.ArticleOf;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.language.Sentence;
import org.wenpu.meaning.extract.FeatureSink;
import org.wenpu.meaning.extract.LearnedWeights;

/**
 * Learns of whom or what figures are. {@code -Dwenpu.things=FILE,FILE…} learns from articles, one a
 * line as JSON: headline, text and figures, each with where its value begins and ends and whom or
 * what people accept ({@code null} for nobody); and tells what ten learnings find in the tenth of
 * the articles that each has not seen. With {@code -Dwenpu.things.on=true} it learns on from the
 * bundled weights, for which the old figures need not be at hand.
 */
class ThingTrainingTest {
  private static final Path WEIGHTS = Path.of("src/main/resources/model/measured-things.tsv");
  private static final int FOLDS = 10;
  private static final String NOBODY = "null";

  private final Reference reference = Reference.bundled();
  private final NewsAnnotator annotator = new NewsAnnotator(reference);
  private final FigureReader reader = new FigureReader();
  private final IndicatorModel indicators = IndicatorModel.bundled();
  private final DescribedThings described = new DescribedThings();
  private final NounsBefore nouns = new NounsBefore();

  /** A figure that people judged, with the candidates that it may be of. */
  private record Judged(
      String file,
      int fold,
      AnnotatedArticle article,
      Scene scene,
      Figure figure,
      List<ThingCandidate> all,
      Set<String> accepted) {

    boolean accepts(ThingCandidate candidate) {
      return accepted.contains(candidate.told() == null ? NOBODY : bare(candidate.told().name()));
    }

    /** Gives whom the first rule tells that tells anybody. */
    ThingCandidate ruled() {
      return all.stream()
          .filter(c -> c.told() == null || !c.sources().isEmpty())
          .findFirst()
          .orElseThrow();
    }

    ThingCandidate chosen(ThingModel model) {
      return model.best(article, scene, figure, all, new ThingFeatures(article));
    }

    Consumer<FeatureSink> features(ThingCandidate candidate) {
      FigureTraits traits = FigureTraits.of(article, scene, figure, all);
      return sink -> {
        ThingFeatures.ofKind(traits, candidate.kind(), sink);
        new ThingFeatures(article).of(scene, figure, traits, all, candidate, sink);
      };
    }
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s“”\"《》，。、的]", "");
  }

  @Test
  void whatWasLearnedIsTold() {
    List<Judged> judged = new ArrayList<>();
    for (String place : List.of("杭州市", "宁波市", "温州市", "嘉兴市", "绍兴市")) {
      judged.add(judged(place + "的新桥今天通车。全长5公里。", "新桥"));
    }
    ThingModel model = new ThingModel(LearnedWeights.of(learn(judged, Map.of())));
    Judged other = judged("南昌市的新桥今天通车。全长8公里。", "新桥");
    assertThat(other.accepts(other.ruled())).isFalse();
    assertThat(other.accepts(other.chosen(model))).isTrue();
  }

  private Judged judged(String text, String thing) {
    AnnotatedArticle article = annotator.annotate(ArticleOf.text(text));
    List<Judged> all = new ArrayList<>();
    read("-", 0, article, (begin, end) -> Set.of(thing), all);
    return all.get(0);
  }

  @Test
  @EnabledIfSystemProperty(named = "wenpu.things", matches = ".+")
  void weightsAreLearned() throws IOException {
    Map<String, Double> known =
        Boolean.getBoolean("wenpu.things.on") ? LearnedWeights.read(WEIGHTS) : Map.of();
    List<Judged> all = new ArrayList<>();
    for (String file : System.getProperty("wenpu.things", "").split(",")) {
      read(Path.of(file), all);
    }
    tell(all, known);
    LearnedWeights.write(learn(all, known), WEIGHTS);
    assertThat(Files.size(WEIGHTS)).isGreaterThan(10_000);
  }

  private static void tell(List<Judged> all, Map<String, Double> known) {
    ThingModel before = new ThingModel(LearnedWeights.of(known));
    Map<String, int[]> right = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int unseen = fold;
      ThingModel model =
          new ThingModel(
              LearnedWeights.of(learn(all.stream().filter(j -> j.fold != unseen).toList(), known)));
      for (Judged judged : all.stream().filter(j -> j.fold == unseen).toList()) {
        int[] counts = right.computeIfAbsent(judged.file, file -> new int[5]);
        counts[0]++;
        counts[1] += judged.accepts(judged.ruled()) ? 1 : 0;
        counts[2] += judged.accepts(judged.chosen(before)) ? 1 : 0;
        counts[3] += judged.accepts(judged.chosen(model)) ? 1 : 0;
        counts[4] += judged.all.stream().anyMatch(judged::accepts) ? 1 : 0;
      }
    }
    right.forEach(
        (file, c) ->
            System.out.printf(
                Locale.ROOT,
                "%s: %d figures, by rules right %d, by the weights known %d, unseen %d, among the candidates %d%n",
                file,
                c[0],
                c[1],
                c[2],
                c[3],
                c[4]));
  }

  private void read(Path file, List<Judged> judged) throws IOException {
    for (String line : Files.readAllLines(file)) {
      JsonNode json = new ObjectMapper().readTree(line);
      String title = json.get("headline").asText();
      String text = json.get("text").asText();
      int fold =
          Math.floorMod((title + text.substring(0, Math.min(20, text.length()))).hashCode(), FOLDS);
      AnnotatedArticle article = annotator.annotate(ArticleOf.headed(title, text));
      read(
          file.toString(),
          fold,
          article,
          (begin, end) -> accepted(json.get("figures"), begin, end),
          judged);
    }
  }

  /** Tells what people accept for a figure; null for one that nobody judged. */
  private interface Judgements {
    @Nullable Set<String> of(int begin, int end);
  }

  private void read(
      String file, int fold, AnnotatedArticle article, Judgements judgements, List<Judged> judged) {
    ClauseTopics topics = new ClauseTopics(article, described);
    PartQuantities parts = new PartQuantities(article, nouns);
    ThingRules rules = new ThingRules(article, reference, topics, parts);
    ThingCandidates candidates = new ThingCandidates(article, described, topics, rules);
    for (Sentence sentence : article.sentences()) {
      Scene scene = new Scene(article, sentence);
      Figure last = null;
      for (Figure figure : indicators.mended(scene, reader.read(scene))) {
        Set<String> accepted =
            judgements.of(figure.quantity().span().begin(), figure.quantity().span().end());
        if (accepted != null) {
          List<ThingCandidate> all = candidates.of(scene, figure, last);
          judged.add(new Judged(file, fold, article, scene, figure, all, accepted));
        }
        last = last != null && parts.isPart(figure) ? last : figure;
      }
    }
  }

  private static @Nullable Set<String> accepted(JsonNode figures, int begin, int end) {
    for (JsonNode told : figures) {
      if (told.get("begin").asInt() >= begin && told.get("end").asInt() <= end) {
        Set<String> accepted = new HashSet<>();
        told.get("about").forEach(w -> accepted.add(bare(w.asText())));
        return accepted;
      }
    }
    return null;
  }

  private static SortedMap<String, Double> learn(List<Judged> judged, Map<String, Double> known) {
    LogLinearTrainer trainer =
        known.isEmpty()
            ? new LogLinearTrainer(16, 0.05, 0.03, 5, known)
            : new LogLinearTrainer(6, 0.01, 0.1, 5, known);
    for (Judged figure : judged) {
      boolean[] right = new boolean[figure.all.size()];
      for (int i = 0; i < right.length; i++) {
        right[i] = figure.accepts(figure.all.get(i));
      }
      trainer.add(figure.all.stream().map(figure::features).toList(), right);
    }
    return LearnedWeights.mean(trainer::train);
  }
}
