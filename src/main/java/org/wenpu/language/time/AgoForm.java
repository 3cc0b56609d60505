package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;

/** Reads a year counted back from the article's, where its number is not rounded: {@code 84年前}. */
final class AgoForm implements Form {
  private static final int NEAREST = 11;
  private static final int ROUND = 10;

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    Numeral years =
        Scan.isInsideNumber(chars, begin) ? null : Scan.number(chars, begin, limit, 4, 999);
    int end = years == null ? -1 : Scan.word(chars, years.end(), limit, "年前");
    if (years == null || end < 0 || !isFree(chars, end)) {
      return null;
    }
    int count = years.value().intValueExact();
    boolean exact = count >= NEAREST && count % ROUND != 0;
    return exact ? Told.sharp(end, Period.year(context.today().getYear() - count), true) : null;
  }

  /** {@code 84年前|，}, {@code 84年前|的秋天}; not {@code 25年前|三季度}. */
  private static boolean isFree(String chars, int end) {
    return end < chars.length() && "，的".indexOf(chars.charAt(end)) >= 0;
  }
}
