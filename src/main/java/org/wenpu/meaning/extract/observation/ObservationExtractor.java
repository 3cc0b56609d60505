package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
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
    return extract(List.of(article), a -> whole).get(0);
  }

  /**
   * Gives the observations of each of several articles, which are read side by side.
   *
   * @param whole gives of whom the figures of an article are that name no one else, or null
   */
  public List<List<Observation>> extract(
      List<AnnotatedArticle> articles, Function<AnnotatedArticle, @Nullable Participant> whole) {
    List<Draft> drafts =
        articles.stream()
            .filter(ObservationExtractor::hasFigures)
            .map(article -> new Draft(article, whole.apply(article)))
            .toList();
    drafts.forEach(Draft::readFigures);
    drafts.forEach(Draft::findPeriods);
    Iterator<Draft> next = drafts.iterator();
    return articles.stream()
        .map(a -> hasFigures(a) ? next.next().observations() : List.<Observation>of())
        .toList();
  }

  private static boolean hasFigures(AnnotatedArticle article) {
    return !article.quantities().isEmpty();
  }

  /** The figures of a sentence, and the time and kind of each. */
  private record Told(
      Scene scene,
      List<Figure> figures,
      List<@Nullable Period> periods,
      List<Observation.Kind> kinds) {}

  /** What is known of an article's figures. */
  private final class Draft {
    private final AnnotatedArticle article;
    private final @Nullable ReportParts parts;
    private final MeasuredThings measured;
    private final List<Told> told = new ArrayList<>();

    Draft(AnnotatedArticle article, @Nullable Participant whole) {
      this.article = article;
      parts = whole == null ? null : new ReportParts(article);
      measured = new MeasuredThings(article, reference, whole, described, nouns, things);
    }

    void readFigures() {
      for (Sentence sentence : article.sentences()) {
        if (article.quantities().stream().anyMatch(q -> sentence.span().contains(q.span()))) {
          Scene scene = measured.scene(sentence);
          List<Figure> read = model.mended(scene, figures.read(scene));
          told.add(new Told(scene, read, new ArrayList<>(), new ArrayList<>()));
        }
      }
    }

    void findPeriods() {
      Periods periods = new Periods(article, parts);
      for (Told sentence : told) {
        for (Figure figure : sentence.figures) {
          Period period = periods.of(sentence.scene, figure);
          sentence.periods.add(period);
          sentence.kinds.add(targets.of(article, sentence.scene, figure, period, parts));
        }
      }
    }

    List<Observation> observations() {
      List<Observation> all = new ArrayList<>();
      told.forEach(sentence -> addAll(sentence, all));
      return Repetitions.without(article, all);
    }

    private void addAll(Told sentence, List<Observation> all) {
      Scene scene = sentence.scene;
      Modifiers modifiers = new Modifiers(scene);
      Figure last = null;
      Figure before = null;
      Participant thing = null;
      for (int i = 0; i < sentence.figures.size(); i++) {
        Figure figure = sentence.figures.get(i);
        boolean together = thing != null && isOfTheSame(scene, before, figure);
        thing = together ? thing : measured.of(scene, figure, last);
        before = figure;
        Participant place = measured.place(scene, figure, thing);
        Span own = Owners.without(scene, figure.indicator(), thing);
        Span words = WiderWords.of(scene, figure, own, thing);
        List<Span> more = modifiers.of(figure, words);
        Observation.Kind kind = sentence.kinds.get(i);
        Period aimed = aimedAt(figure, sentence.periods.get(i), kind);
        all.add(observation(figure, words, more, thing, place, aimed, kind));
        last = last != null && measured.parts().isPart(figure) ? last : figure;
      }
    }

    private @Nullable Period aimedAt(
        Figure figure, @Nullable Period period, Observation.Kind kind) {
      boolean open = period == null && kind == Observation.Kind.TARGET;
      return open && parts != null ? ObservationExtractor.aimedAt(article, parts, figure) : period;
    }
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
