package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Reference;
import org.wenpu.language.Sentence;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Finds the figures an article reports or aims at: {@code 在某省，软件业收入300亿元左右、增长8%以上} gives two of one
 * indicator.
 */
public final class ObservationExtractor {
  private final FigureReader figures = new FigureReader();
  private final IndicatorModel model = IndicatorModel.bundled();
  private final ThingModel things;
  private final Targets targets = new Targets();
  private final DescribedThings described = new DescribedThings();
  private final NounsBefore nouns = new NounsBefore();
  private final Reference reference;

  public ObservationExtractor(Reference reference) {
    this(reference, ThingModel.bundled());
  }

  ObservationExtractor(Reference reference, ThingModel things) {
    this.reference = reference;
    this.things = things;
  }

  /**
   * Gives the observations in text order, each told once.
   *
   * @param whole of whom the figures are that name no one else: the region of a government work
   *     report; null when there is no such
   */
  public List<Observation> extract(AnnotatedArticle article, @Nullable Participant whole) {
    if (article.quantities().isEmpty()) {
      return List.of();
    }
    ReportParts parts = whole == null ? null : new ReportParts(article);
    Periods periods = new Periods(article, parts);
    MeasuredThings measured =
        new MeasuredThings(article, reference, whole, described, nouns, things);
    List<Observation> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (article.quantities().stream().noneMatch(q -> sentence.span().contains(q.span()))) {
        continue;
      }
      Scene scene = measured.scene(sentence);
      Modifiers modifiers = new Modifiers(scene);
      Figure last = null;
      Figure before = null;
      Participant thing = null;
      for (Figure figure : model.mended(scene, figures.read(scene))) {
        Period period = periods.of(scene, figure);
        Observation.Kind kind = targets.of(article, scene, figure, period, parts);
        boolean open = period == null && kind == Observation.Kind.TARGET;
        Period aimed = open && parts != null ? aimedAt(article, parts, figure) : period;
        boolean together = thing != null && isOfTheSame(scene, before, figure);
        thing = together ? thing : measured.of(scene, figure, last);
        before = figure;
        Participant place = measured.place(scene, figure, thing);
        Span own = Owners.without(scene, figure.indicator(), thing);
        Span words = WiderWords.of(scene, figure, own, thing);
        List<Span> more = modifiers.of(figure, words);
        all.add(observation(figure, words, more, thing, place, aimed, kind));
        last = last != null && measured.parts().isPart(figure) ? last : figure;
      }
    }
    return Repetitions.without(article, all);
  }

  private static boolean isOfTheSame(Scene scene, @Nullable Figure before, Figure figure) {
    return CountedTogether.are(scene, before, figure) || Shares.goesOn(scene, before, figure);
  }

  /** A work report aims at the time its headings name, at its own year where they name none. */
  private static Period aimedAt(AnnotatedArticle report, ReportParts parts, Figure figure) {
    int begin = figure.quantity().span().begin();
    Period named = parts.isPlan(begin) ? parts.period(begin) : null;
    if (named != null) {
      return named;
    }
    int year = report.article().date().getYear();
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Period.Unit.YEAR);
  }

  private static Observation observation(
      Figure figure,
      Span words,
      List<Span> modifiers,
      @Nullable Participant thing,
      @Nullable Participant place,
      @Nullable Period period,
      Observation.Kind kind) {
    String rule = "observation/" + figure.rule().name();
    Evidence evidence =
        new Evidence(List.of(span(figure, words, modifiers)), rule, figure.rule().confidence());
    return new Observation(
        words,
        modifiers,
        figure.quantity(),
        figure.comparison(),
        thing,
        place,
        null,
        period,
        kind,
        evidence);
  }

  /** Gives the stretch that holds the indicator, what modifies it and the figure. */
  private static Span span(Figure figure, Span words, List<Span> modifiers) {
    Span value = figure.quantity().span();
    int begin = Math.min(Math.min(words.begin(), figure.indicator().begin()), value.begin());
    int end = Math.max(Math.max(words.end(), figure.indicator().end()), value.end());
    for (Span modifier : modifiers) {
      begin = Math.min(begin, modifier.begin());
      end = Math.max(end, modifier.end());
    }
    return new Span(begin, end);
  }
}
