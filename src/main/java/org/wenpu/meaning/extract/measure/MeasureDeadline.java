package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.IsoLiteral;
import org.wenpu.language.time.TimeExpression;

/** Finds by when a policy line is to be done: {@code 到2027年，形成…}, {@code 年底前全部发放}. */
final class MeasureDeadline {
  private static final Pattern BY_THEN = Pattern.compile("(?:年?底|末|年末)?(?:之前|以前|前)");

  private final AnnotatedArticle article;
  private final String chars;

  MeasureDeadline(AnnotatedArticle article) {
    this.article = article;
    this.chars = article.chars();
  }

  /**
   * Gives the end of the time that bounds a line, told in it or in the clause before it; null when
   * there is none or it is over.
   */
  @Nullable IsoLiteral of(Span line) {
    int from = clauseBefore(line.begin());
    return article.times().stream()
        .filter(time -> time.span().begin() >= from && time.span().end() <= line.end())
        .filter(this::isToCome)
        .filter(this::bounds)
        .map(MeasureDeadline::end)
        .findFirst()
        .orElse(null);
  }

  /** Gives the begin of the clause before a position, within its sentence. */
  private int clauseBefore(int position) {
    int own = Math.max(chars.lastIndexOf('，', position - 1), 0);
    int before = own == position - 1 ? Math.max(chars.lastIndexOf('，', own - 1), 0) : own;
    return Math.max(
        before, Math.max(chars.lastIndexOf('。', position), chars.lastIndexOf('；', position)));
  }

  private boolean isToCome(TimeExpression time) {
    return time.period() != null && !time.period().last().isBefore(article.article().date());
  }

  private boolean bounds(TimeExpression time) {
    int begin = time.span().begin();
    boolean until = begin > 0 && "到至".indexOf(chars.charAt(begin - 1)) >= 0;
    boolean before = BY_THEN.matcher(chars).region(time.span().end(), chars.length()).lookingAt();
    return until || before || chars.startsWith("前", time.span().end() - 1);
  }

  private static IsoLiteral end(TimeExpression time) {
    List<IsoLiteral> literals = time.literals();
    return literals.get(literals.size() - 1);
  }
}
