package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.wenpu.input.ArticleOf;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.FeatureWeights;

/** Gives what is observed in texts of tests. */
final class Observed {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Annotator ANNOTATOR = new NewsAnnotator(REFERENCE);
  private static final ObservationExtractor EXTRACTOR = new ObservationExtractor(REFERENCE);
  private static final ObservationExtractor RULES =
      new ObservationExtractor(REFERENCE, new ThingModel(firstRule()));
  private static final ObservationExtractor UNWEIGHED =
      new ObservationExtractor(REFERENCE, new ThingModel(new FeatureWeights()));
  private static final Participant PROVINCE = new Participant("三江省", new Span(0, 0), null);

  private Observed() {}

  static List<Observation> observations(String text) {
    return EXTRACTOR.extract(annotated(text), null);
  }

  /** Gives weights by which whom the first rule tells that tells anybody weighs most. */
  private static FeatureWeights firstRule() {
    FeatureWeights weights = new FeatureWeights();
    weights.put("rules|" + FigureTraits.NONE, new double[] {1});
    for (ThingSource source : ThingSource.values()) {
      weights.put("rules|" + source, new double[] {1});
    }
    return weights;
  }

  /** Gives what is observed where the rules alone say of whom. */
  static List<Observation> byRules(String text) {
    return RULES.extract(annotated(text), null);
  }

  /** Takes the text for a work report of 三江省. */
  static List<Observation> ofReport(String text) {
    return EXTRACTOR.extract(annotated(text), PROVINCE);
  }

  private static AnnotatedArticle annotated(String text) {
    return ANNOTATOR.annotate(ArticleOf.text(text));
  }

  /** Writes each observation as {@code indicator value unit}. */
  static String told(String text) {
    return observations(text).stream()
        .peek(Observed::assertEvident)
        .map(
            o ->
                o.words(span -> text.substring(span.begin(), span.end()))
                    + " "
                    + o.quantity().value().stripTrailingZeros().toPlainString()
                    + o.quantity().unit())
        .collect(Collectors.joining("; "));
  }

  /** The evidence holds all that is told of what is measured. */
  private static void assertEvident(Observation observation) {
    Span evidence = observation.evidence().spans().get(0);
    assertThat(observation.modifiers()).allMatch(evidence::contains);
    assertThat(evidence.contains(observation.indicator())).isTrue();
    assertThat(evidence.contains(observation.quantity().span())).isTrue();
  }

  /**
   * Gives of whom the rules say that the last observation is, {@code null} in words where none is
   * told; {@code |} parts the paragraphs.
   */
  static String lastOwner(String text) {
    return lastOwner(byRules(text.replace("|", "\n")));
  }

  /** Gives of whom the last observation is as learned. */
  static String learnedOwner(String text) {
    return lastOwner(observations(text.replace("|", "\n")));
  }

  /** Gives of whom the last observation is where all weigh the same. */
  static String unweighedOwner(String text) {
    return lastOwner(UNWEIGHED.extract(annotated(text), null));
  }

  private static String lastOwner(List<Observation> found) {
    Participant measured = found.get(found.size() - 1).measured();
    return measured == null ? "null" : measured.name();
  }

  /** Gives the time of the last observation, {@code null} in words where none is told. */
  static String lastPeriod(String text) {
    List<Observation> found = observations(text);
    Period period = found.get(found.size() - 1).period();
    return String.valueOf(period == null ? null : period.iso());
  }
}
