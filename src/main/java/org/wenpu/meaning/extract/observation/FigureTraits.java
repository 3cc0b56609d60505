package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;

/**
 * What of a figure tells of whom or what it may be one.
 *
 * @param step the first source that tells of whom it is; {@code NONE} for none
 * @param unit the kind of its unit
 * @param measure its unit as written
 * @param rule how its words were found
 * @param side whether they stand before or behind it
 * @param subject with what its clause begins
 * @param lead the verb before it, else the kind of word
 * @param words what it measures
 * @param macro whether that is a quantity of a country
 */
record FigureTraits(
    String step,
    String unit,
    String measure,
    String rule,
    String side,
    String subject,
    String lead,
    String words,
    boolean macro) {
  static final String NONE = "NONE";

  private static final Pattern NUMBER =
      Pattern.compile("^[^\\p{IsHan}%‰℃]*[一二三四五六七八九十百千万亿两余多几半\\d.]*");

  static FigureTraits of(
      AnnotatedArticle article, Scene scene, Figure figure, List<ThingCandidate> all) {
    Span value = figure.quantity().span();
    return new FigureTraits(
        step(all),
        unit(figure),
        NUMBER.matcher(article.quote(value)).replaceFirst(""),
        figure.rule().name(),
        figure.indicator().end() <= value.begin() ? "before" : "behind",
        subject(scene, figure),
        lead(scene, value.begin()),
        article.quote(figure.indicator()),
        CountryFigures.isMacro(article, figure));
  }

  private static String step(List<ThingCandidate> all) {
    ThingSource first = null;
    for (ThingCandidate candidate : all) {
      for (ThingSource source : candidate.sources()) {
        first = first == null || source.compareTo(first) < 0 ? source : first;
      }
    }
    return first == null ? NONE : first.name();
  }

  private static String unit(Figure figure) {
    for (Unit.Kind kind : Unit.Kind.values()) {
      if (figure.quantity().is(kind)) {
        return kind.name();
      }
    }
    return NONE;
  }

  private static String subject(Scene scene, Figure figure) {
    int at = figure.quantity().span().begin();
    int begin = scene.clauseBegin(at);
    Span words = figure.indicator();
    if (words.end() < begin) {
      return "carried";
    }
    Span phrase = LeadingPhrase.read(scene, begin, at);
    boolean measured = phrase != null && (phrase.end() == at || phrase.contains(words));
    return phrase == null
        ? NONE
        : !measured ? "other" : phrase.begin() == words.begin() ? "words" : "owner";
  }

  private static String lead(Scene scene, int figure) {
    Token lead = null;
    for (int at = figure; lead == null && at > scene.span().begin(); at--) {
      lead = scene.tokenBefore(at);
    }
    return lead == null ? NONE : lead.tag().startsWith("v") ? lead.text() : lead.tag();
  }
}
