package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.input.ReadingDefaults;
import org.wenpu.input.Sources;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.language.Sentence;
import org.wenpu.meaning.extract.FeatureWeights;
import org.wenpu.meaning.extract.LearnedWeights;
import org.wenpu.meaning.extract.Texts;
import org.wenpu.meaning.extract.measure.PolicyLexicon.Levels;
import org.wenpu.meaning.extract.statement.StatementExtractor;

/**
 * Counts how much like policy words are: {@code -Dwenpu.lexicon=FILE,FILE…} reads articles nobody
 * annotated. A clause is policy that a document or a body orders, or that the bundled weights tell;
 * others are what nobody's policy could be or the weights leave out. What is announced and told to
 * be none is left aside.
 */
class PolicyLexiconTest {
  private static final Path TABLE = Path.of("src/main/resources/model/policy-lexicon.tsv");
  private static final Set<String> ORDERS = Set.of("提出", "要求", "部署", "明确", "印发", "规定", "决定");
  private static final int RAREST = 12;

  /** How many clauses of the usual kind are added to those counted of a word. */
  private static final double PRIOR = 4;

  private static final long LEAST_WEIGHT = 100;

  private final MeasureExtractor extractor = new MeasureExtractor();
  private final ClauseModel model = ClauseModel.bundled();
  private final SortedMap<String, int[]> counts = new TreeMap<>();
  private final int[] clauses = new int[2];

  @Test
  void wordsOfPolicyAreToldFromOthersByWhatWasCounted() {
    for (int time = 0; time < 20; time++) {
      count(words("推广滴灌技术"), true);
      count(words("欣赏湖边风景"), false);
    }
    FeatureWeights weights = new FeatureWeights();
    weighed().forEach((feature, weight) -> weights.put(feature, new double[] {weight}));
    PolicyLexicon lexicon = new PolicyLexicon(weights);
    Levels policy = lexicon.of(words("推广滴灌技术"));
    Levels other = lexicon.of(words("欣赏湖边风景"));
    assertThat(policy.verb()).isGreaterThan(other.verb());
    assertThat(policy.words()).isGreaterThan(other.words());
    assertThat(lexicon.of(words("推广新式农机")).verb()).isEqualTo(policy.verb());
    assertThat(lexicon.of(words("走进一片麦田"))).isEqualTo(new Levels("3", "3", "3", "3", "3", "3"));
  }

  @Test
  void contentWordsStandBehindAdverbsAndSubjects() {
    assertThat(words("大力推进泵站改造").verb()).isEqualTo("推进");
    assertThat(words("农户在田间推进泵站改造").verb()).isEqualTo("推进");
    assertThat(words("大力推广滴灌技术").noun()).isEqualTo("技术");
    assertThat(words("美丽的风景").verb()).isNull();
  }

  private static ContentWords words(String text) {
    AnnotatedArticle article = Texts.annotated(text + "。");
    return ContentWords.of(new ClauseWords(article), new Span(0, text.length()));
  }

  @Test
  @EnabledIfSystemProperty(named = "wenpu.lexicon", matches = ".+")
  void lexiconIsCounted() throws IOException {
    NewsAnnotator annotator = new NewsAnnotator(Reference.bundled());
    StatementExtractor statements = new StatementExtractor();
    new Sources(ReadingDefaults.NONE, System.in)
        .read(
            List.of(System.getProperty("wenpu.lexicon", "").split(",")),
            new ArticleSink() {
              @Override
              public void article(Article article) {
                AnnotatedArticle annotated = annotator.annotate(article);
                count(new MarkedArticle(annotated, statements.extract(annotated), List.of()));
              }

              @Override
              public void problem(Problem problem) {
                System.out.println(problem);
              }
            });
    LearnedWeights.write(weighed(), LEAST_WEIGHT, TABLE);
    System.out.println("clauses of policy " + clauses[1] + ", others " + clauses[0]);
    assertThat(Files.size(TABLE)).isGreaterThan(10_000);
  }

  private void count(MarkedArticle marked) {
    AnnotatedArticle article = marked.article();
    ClauseFeatures features = extractor.features(article);
    ClauseWords tags = new ClauseWords(article);
    List<Span> read = new ArrayList<>();
    extractor
        .reader(article, marked.statements())
        .read(
            sentence -> {
              List<ClauseLabel> labels = model.label(sentence, features);
              for (int i = 0; i < labels.size(); i++) {
                read.add(sentence.get(i).words());
                count(sentence.get(i), labels.get(i) != ClauseLabel.OUTSIDE, tags);
              }
              return labels;
            });
    for (Sentence sentence : article.sentences()) {
      ClauseSplitter.clauses(article.chars(), sentence.span()).stream()
          .filter(clause -> read.stream().noneMatch(span -> overlap(span, clause)))
          .forEach(clause -> count(ContentWords.of(tags, clause), false));
    }
  }

  private void count(PolicyClause clause, boolean told, ClauseWords tags) {
    PolicyScope scope = clause.scope();
    boolean announced =
        clause.hasActor()
            && scope != null
            && scope.mode() != PolicyScope.Mode.NARRATED
            && scope.mode() != PolicyScope.Mode.SPOKEN;
    boolean policy = told || announced && isOrdered(clause, scope);
    if (policy || !announced) {
      count(ContentWords.of(tags, clause.words()), policy);
    }
  }

  private static boolean isOrdered(PolicyClause clause, PolicyScope scope) {
    return scope.cue() != null && ORDERS.contains(scope.cue())
        || clause.chain().contains("要")
        || clause.chain().contains("将");
  }

  private static boolean overlap(Span a, Span b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  private void count(ContentWords words, boolean policy) {
    int kind = policy ? 1 : 0;
    clauses[kind]++;
    words.name(
        (name, values) ->
            counts.computeIfAbsent(name + "|" + String.join("|", values), f -> new int[2])[kind]++);
  }

  /** Gives the weights: the logarithm of the odds among a word's clauses against all. */
  private SortedMap<String, Double> weighed() {
    double share = clauses[1] / (double) (clauses[0] + clauses[1]);
    SortedMap<String, Double> weights = new TreeMap<>();
    for (Map.Entry<String, int[]> counted : counts.entrySet()) {
      int[] of = counted.getValue();
      if (of[0] + of[1] >= RAREST) {
        double odds = (of[1] + PRIOR * share) / (of[0] + PRIOR * (1 - share));
        weights.put(counted.getKey(), Math.log(odds * (1 - share) / share));
      }
    }
    return weights;
  }
}
