package org.wenpu.meaning.extract.observation;

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

/** Gives what is observed in texts of tests. */
final class Observed {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Annotator ANNOTATOR = new NewsAnnotator(REFERENCE);
  private static final ObservationExtractor EXTRACTOR = new ObservationExtractor(REFERENCE);
  private static final Participant PROVINCE = new Participant("三江省", new Span(0, 0), null);

  private Observed() {}

  static List<Observation> observations(String text) {
    return EXTRACTOR.extract(annotated(text), null);
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
        .map(
            o ->
                text.substring(o.indicator().begin(), o.indicator().end())
                    + " "
                    + o.quantity().value().stripTrailingZeros().toPlainString()
                    + o.quantity().unit())
        .collect(Collectors.joining("; "));
  }

  /**
   * Gives of whom the last observation is, {@code null} in words where none is told; {@code |}
   * parts the paragraphs.
   */
  static String lastOwner(String text) {
    List<Observation> found = observations(text.replace("|", "\n"));
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
