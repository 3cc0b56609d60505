package org.wenpu.meaning.extract.measure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.meaning.extract.FeatureWeights;
import org.wenpu.meaning.extract.Texts;

/**
 * Learns which clauses are policy lines. {@code -Dwenpu.train=FOLDER,FOLDER…} goes on from the
 * bundled weights with annotated articles, each as often as its folder is named, and tells what
 * five learnings find in the fifth of the articles that each has not seen; {@code
 * -Dwenpu.keep=FILE,FILE…} names articles nobody annotated, whose lines are learned as the bundled
 * weights tell them, so that what is learned anew does not unlearn the rest; {@code
 * -Dwenpu.anew=true} begins from nothing.
 */
class PolicyTrainingTest {
  private static final Path WEIGHTS = Path.of("src/main/resources/model/policy-clauses.tsv");
  private static final int FOLDS = 5;
  private static final long[] SEEDS = {1, 2, 3};

  /**
   * Taken off the weight of being no policy, of all clauses and of those that a headline or an
   * earlier paragraph gives their source: above zero more lines are found, below zero more of those
   * told are right (decision 11 says what was weighed).
   */
  private static final Map<String, Double> READINESS = Map.of("bias", -0.4, "carry|N|TOPIC", 0.15);

  /** How often a sentence of our own counts, so that many annotations do not drown it. */
  private static final int EXAMPLES_COUNT = 20;

  private static final int LEAST_WEIGHT = 30;
  private static final double UNIT = 1000;

  private final MeasureExtractor extractor = new MeasureExtractor();

  @Test
  void whatWasLearnedIsTold() {
    List<MarkedArticle> articles =
        List.of(marked("湖北推广滴灌技术。湖北风景很美。", "推广滴灌技术"), marked("湖北推广节水水泵。湖北气候很好。", "推广节水水泵"));
    ClauseModel model = new ClauseModel(weights(learn(articles, Map.of())));
    MarkedArticle other = marked("湖北推广优良稻种。湖北空气很好。", "推广优良稻种");
    assertThat(lines(other, model)).extracting(MeasureLines.Line::span).isEqualTo(other.lines());
  }

  private static MarkedArticle marked(String text, String line) {
    AnnotatedArticle article = Texts.annotated(text, "湖北/PLACE");
    int begin = text.indexOf(line);
    return new MarkedArticle(article, List.of(), List.of(new Span(begin, begin + line.length())));
  }

  @Test
  @EnabledIfSystemProperty(named = "wenpu.train", matches = ".+")
  void weightsAreLearned() throws IOException {
    NewsAnnotator annotator = new NewsAnnotator(Reference.bundled());
    Map<String, List<MarkedArticle>> read = new LinkedHashMap<>();
    List<MarkedArticle> articles = new ArrayList<>();
    List<MarkedArticle> kept = new ArrayList<>();
    for (String folder : System.getProperty("wenpu.train", "").split(",")) {
      if (!read.containsKey(folder)) {
        read.put(folder, MarkedArticle.in(Path.of(folder), annotator));
      }
      articles.addAll(read.get(folder));
    }
    List<MarkedArticle> examples = MarkedArticle.examples(annotator);
    Map<String, double[]> known = Boolean.getBoolean("wenpu.anew") ? Map.of() : known();
    String keep = System.getProperty("wenpu.keep", "");
    if (!keep.isEmpty()) {
      MarkedArticle.unmarked(List.of(keep.split(",")), annotator).forEach(a -> kept.add(told(a)));
    }
    articles.addAll(kept);
    tell(read, articles, examples, known);
    for (int time = 0; time < EXAMPLES_COUNT; time++) {
      articles.addAll(examples);
    }
    write(learn(articles, known));
    assertThat(Files.size(WEIGHTS)).isGreaterThan(10_000);
  }

  /** Gives an article with the lines that the bundled weights tell of it. */
  private MarkedArticle told(MarkedArticle article) {
    List<Span> lines =
        lines(article, ClauseModel.bundled()).stream().map(MeasureLines.Line::span).toList();
    return new MarkedArticle(article.article(), article.statements(), lines);
  }

  /**
   * Tells of each folder what is found in the fifth of its articles that a learning has not seen.
   */
  private void tell(
      Map<String, List<MarkedArticle>> folders,
      List<MarkedArticle> articles,
      List<MarkedArticle> examples,
      Map<String, double[]> known) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<MarkedArticle> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (List<MarkedArticle> own : folders.values()) {
        unseen.addAll(fold(own, fold));
      }
      List<MarkedArticle> seen = new ArrayList<>(examples);
      articles.stream().filter(article -> !unseen.contains(article)).forEach(seen::add);
      ClauseModel model = new ClauseModel(weights(learn(seen, known)));
      for (Map.Entry<String, List<MarkedArticle>> folder : folders.entrySet()) {
        for (MarkedArticle article : fold(folder.getValue(), fold)) {
          found.merge(folder.getKey(), Found.in(article, lines(article, model)), Found::and);
        }
      }
    }
    found.forEach((folder, lines) -> System.out.println(folder + ": " + lines));
  }

  private static List<MarkedArticle> fold(List<MarkedArticle> articles, int fold) {
    List<MarkedArticle> own = new ArrayList<>();
    for (int i = fold; i < articles.size(); i += FOLDS) {
      own.add(articles.get(i));
    }
    return own;
  }

  /** How many lines are marked, how many told, and how many of those are right. */
  private record Found(int marked, int told, int right) {
    static Found in(MarkedArticle article, List<MeasureLines.Line> lines) {
      return new Found(article.lines().size(), lines.size(), article.found(lines));
    }

    Found and(Found other) {
      return new Found(marked + other.marked, told + other.told, right + other.right);
    }
  }

  private List<MeasureLines.Line> lines(MarkedArticle marked, ClauseModel model) {
    ClauseFeatures features = extractor.features(marked.article());
    return extractor
        .reader(marked.article(), marked.statements())
        .read(sentence -> model.label(sentence, features));
  }

  private SortedMap<String, double[]> learn(
      List<MarkedArticle> articles, Map<String, double[]> known) {
    ClauseTrainer trainer = new ClauseTrainer(known);
    for (MarkedArticle marked : articles) {
      ClauseFeatures features = extractor.features(marked.article());
      extractor
          .reader(marked.article(), marked.statements())
          .read(
              sentence -> {
                List<ClauseLabel> labels = marked.labels(sentence);
                trainer.add(sentence, labels, features);
                return labels;
              });
    }
    SortedMap<String, double[]> mean = new TreeMap<>();
    for (long seed : SEEDS) {
      trainer
          .train(seed)
          .forEach((feature, row) -> mean.merge(feature, row, PolicyTrainingTest::sum));
    }
    mean.replaceAll((f, row) -> Arrays.stream(row).map(w -> w / SEEDS.length).toArray());
    READINESS.forEach((feature, more) -> makeReady(mean, feature, -more));
    return mean;
  }

  private static void makeReady(Map<String, double[]> weights, String feature, double less) {
    double[] row = weights.computeIfAbsent(feature, f -> new double[ClauseLabel.values().length]);
    row[ClauseLabel.OUTSIDE.ordinal()] += less;
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static FeatureWeights weights(SortedMap<String, double[]> learned) {
    FeatureWeights weights = new FeatureWeights();
    learned.forEach(weights::put);
    return weights;
  }

  /** Gives the bundled weights as they were learned, before they were made more careful. */
  private static Map<String, double[]> known() throws IOException {
    Map<String, double[]> known = new TreeMap<>();
    List<String> lines = Files.readAllLines(WEIGHTS);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      known.put(
          cells[0],
          Arrays.stream(cells).skip(1).mapToDouble(w -> Integer.parseInt(w) / UNIT).toArray());
    }
    READINESS.forEach((feature, more) -> makeReady(known, feature, more));
    return known;
  }

  private static void write(SortedMap<String, double[]> learned) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(WEIGHTS, StandardCharsets.UTF_8))) {
      out.print("feature\tweights\n");
      learned.forEach((feature, row) -> write(feature, row, out));
    }
  }

  private static void write(String feature, double[] row, PrintWriter out) {
    long[] rounded = Arrays.stream(row).mapToLong(w -> Math.round(w * UNIT)).toArray();
    if (Arrays.stream(rounded).anyMatch(w -> Math.abs(w) >= LEAST_WEIGHT)) {
      String cells = Arrays.stream(rounded).mapToObj(Long::toString).collect(joining("\t"));
      out.print(feature + "\t" + cells + "\n");
    }
  }
}
