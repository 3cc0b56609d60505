package org.wenpu.meaning.extract.measure;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/** Knows the times that the sentence of a policy line names before it. */
final class TimesTold {
  /** {@code 2017年|开始}, {@code 去年|以来}: begins what goes on. */
  private static final Pattern SINCE = Pattern.compile("）?(?:（[^）]*）)?(?:上午|下午|晚)?(?:起|开始|以来|伊始)");

  /** {@code 与|去年|相比}, {@code 比昨天}: is only compared with. */
  private static final String COMPARED = "比较与同";

  private static final Pattern NOW =
      Pattern.compile("当前|目前|眼下|如今|现在|这几天|连日来|今年(?!\\d|前|上半年|初|春|夏)");

  private static final Pattern THESE_DAYS = Pattern.compile("当前|眼下|这几天|连日来|正值");

  private final AnnotatedArticle article;
  private final String chars;

  TimesTold(AnnotatedArticle article) {
    this.article = article;
    this.chars = article.chars();
  }

  /** {@code “十五五”时期，湖北实施…，推动…}: told of years that are to come. */
  boolean areFar(Span line) {
    return before(line).anyMatch(this::isFar);
  }

  /** Says whether the sentence names, before a line, a time that is over, and no 目前 behind it. */
  boolean areOver(Span line) {
    return before(line).anyMatch(time -> isOver(time) && !isNow(time.span().end(), line.begin()));
  }

  /** Says whether the sentence tells before a line that it tells of these days: {@code 当前}. */
  boolean areNow(Span line) {
    return THESE_DAYS.matcher(chars).region(sentenceBegin(line), line.begin()).find();
  }

  private boolean isNow(int begin, int end) {
    return NOW.matcher(chars).region(begin, end).find();
  }

  private Stream<TimeExpression> before(Span line) {
    int sentence = sentenceBegin(line);
    return article.times().stream()
        .filter(time -> time.span().begin() >= sentence && time.span().end() <= line.begin());
  }

  private int sentenceBegin(Span line) {
    int stop = chars.lastIndexOf('。', line.begin());
    return Math.max(stop, chars.lastIndexOf('\n', line.begin())) + 1;
  }

  private boolean isOver(TimeExpression time) {
    int begin = time.span().begin();
    boolean compared = begin > 0 && COMPARED.indexOf(chars.charAt(begin - 1)) >= 0;
    return time.period() != null
        && time.period().last().isBefore(article.article().date())
        && !compared
        && !isSince(time);
  }

  /** Says whether a time is years away; {@code 今天起|陆续发行} goes on from now. */
  private boolean isFar(TimeExpression time) {
    Period period = time.period();
    LocalDate today = article.article().date();
    return period != null
        && period.last().isAfter(today.plusYears(1))
        && !(isSince(time) && !period.first().isAfter(today));
  }

  private boolean isSince(TimeExpression time) {
    boolean within = chars.substring(time.span().begin(), time.span().end()).endsWith("起");
    return within || SINCE.matcher(chars).region(time.span().end(), chars.length()).lookingAt();
  }
}
