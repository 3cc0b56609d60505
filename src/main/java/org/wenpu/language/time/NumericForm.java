package org.wenpu.language.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days written in digits: {@code 2026-01-30}, {@code 2026/1/30}, {@code 30.1.2026}. */
final class NumericForm implements Form {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([12]\\d{3})([-./ ])(\\d{1,2})\\2(\\d{1,2})(?![\\d年月日时%％万亿])");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2([12]\\d{3})(?![\\d年月日时%％万亿])");

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2})(/)(\\d{1,2})/(\\d{2})(?![\\d/年月日时%％万亿])");

  private static final String PARTING = "-./ ";

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    if (!mayBe(chars, begin, limit)) {
      return null;
    }
    Matcher first = YEAR_FIRST.matcher(chars).region(begin, limit);
    if (first.lookingAt()) {
      return told(first, 1, 3, 4);
    }
    Matcher last = YEAR_LAST.matcher(chars).region(begin, limit);
    if (last.lookingAt()) {
      return told(last, 4, 3, 1);
    }
    Matcher brief = SHORT_YEAR.matcher(chars).region(begin, limit);
    return brief.lookingAt() ? told(brief, 4, 3, 1) : null;
  }

  /** Says whether a number begins at a position behind which stands what parts day and month. */
  private static boolean mayBe(String chars, int begin, int limit) {
    int end = begin;
    while (end < limit && Scan.isDigit(chars, end)) {
      end++;
    }
    boolean parted = end > begin && end < limit && PARTING.indexOf(chars.charAt(end)) >= 0;
    return parted && !Scan.isInsideNumber(chars, begin);
  }

  private static @Nullable Told told(Matcher matcher, int year, int month, int day) {
    YearPart part = YearPart.day(number(matcher, month), number(matcher, day));
    int value = YearReader.whole(number(matcher, year));
    return Told.of(matcher.end(), part.in(value), true, false);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
