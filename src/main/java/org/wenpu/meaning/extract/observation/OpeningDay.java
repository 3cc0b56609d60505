package org.wenpu.meaning.extract.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Sentence;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Gives the day of what a piece of news tells, named where it opens: {@code 5月6日，论坛开幕。} holds for
 * what is told of the forum in its later paragraphs.
 */
final class OpeningDay {
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST = 10;
  private static final String SENTENCE_ENDS = "。！？”…；";

  private static final Pattern THROUGH = Pattern.compile("日[^日]{0,3}[至到—－-]");
  private static final Pattern BEGIN = Pattern.compile("(?:截至|自|从|当地时间|北京时间)*");
  private static final Pattern SAID = Pattern.compile("(?:表示|强调|指出|认为)，");

  /** What is told of no one day. */
  private static final Pattern USUAL =
      Pattern.compile("每(?:年|月|周|天|日|班|小时)|《[^》]*》(?:提出|明确)|曾(?![祖孙])|[首一][个次]?任期");

  /** What opens a piece on a whole age, not on a day. */
  private static final Set<String> AGE = Set.of("当前", "如今", "现在", "现阶段");

  private final AnnotatedArticle article;
  private final FigureTimes times;

  /** The paragraph with which the piece opens that a paragraph belongs to. */
  private final Map<Integer, Integer> openings = new HashMap<>();

  OpeningDay(AnnotatedArticle article, FigureTimes times) {
    this.article = article;
    this.times = times;
    int opening = 0;
    for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
      boolean heading = isHeading(article.paragraphs().get(paragraph));
      opening = heading ? paragraph + 1 : opening;
      openings.put(paragraph, opening);
    }
  }

  /**
   * Gives it for a figure; null when the piece opens with no day. What is said, usual or to come is
   * not of that day.
   */
  @Nullable Period of(Scene scene, int figure) {
    String chars = article.chars();
    int paragraph = article.paragraphs().get(scene.paragraph()).begin();
    boolean general =
        SAID.matcher(chars).region(paragraph, figure).find()
            || USUAL.matcher(chars).region(scene.span().begin(), figure).find()
            || Lasting.isExpected(scene, figure);
    return general ? null : day(openings.getOrDefault(scene.paragraph(), scene.paragraph()));
  }

  private @Nullable Period day(int opening) {
    List<Sentence> sentences =
        article.sentences().stream().filter(s -> s.paragraph() == opening).limit(2).toList();
    for (Sentence sentence : sentences) {
      boolean first = sentence.equals(sentences.get(0));
      Period day = day(sentence.span(), first);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Gives the first day told in a sentence, in a second sentence only one that it begins with. */
  private @Nullable Period day(Span sentence, boolean first) {
    return article.times().stream()
        .filter(time -> sentence.contains(time.span()))
        .filter(time -> first || isBegin(new Span(sentence.begin(), time.span().begin())))
        .filter(time -> !times.isTelling(time) && isDay(time))
        .map(times::period)
        .filter(this::isOfNow)
        .findFirst()
        .orElse(null);
  }

  private boolean isBegin(Span before) {
    return BEGIN.matcher(article.quote(before)).matches();
  }

  /** {@code 5月6日}, {@code 5月6日至8日}, {@code 眼下}; no holiday, no age. */
  private boolean isDay(TimeExpression time) {
    String words = article.quote(time.span());
    boolean one = time.period() == null || time.period().isOneDay();
    return !AGE.contains(words) && (one || THROUGH.matcher(words).find());
  }

  /** Says whether it is a day or a few, not to come. */
  private boolean isOfNow(@Nullable Period time) {
    return time != null
        && time.unit() == Period.Unit.DAY
        && !time.first().isAfter(article.article().date())
        && time.last().isBefore(time.first().plusDays(LONGEST));
  }

  private boolean isHeading(Span paragraph) {
    char last = article.chars().charAt(paragraph.end() - 1);
    return paragraph.length() <= LONGEST_HEADING && SENTENCE_ENDS.indexOf(last) < 0;
  }
}
