package org.wenpu.language.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Reads shares told by words: {@code 百分之五}, {@code 四分之三}, {@code 3/4}, {@code 一半}. */
final class ShareReader {
  private static final String PLACES = "百佰千仟万萬";
  private static final String OF = "分之";
  private static final int MOST_PARTS = 100;

  private final Units units;

  ShareReader(Units units) {
    this.units = units;
  }

  @Nullable Quantity at(Passage passage, int begin) {
    int of = begin;
    while (of < passage.end() && PLACES.indexOf(passage.at(of)) >= 0) {
      of++;
    }
    if (of > begin && passage.startsWith(OF, of)) {
      return percent(passage, begin, of);
    }
    for (String half : new String[] {"一半", "半数", "二分之一"}) {
      if (passage.startsWith(half, begin) && passage.isWordEdge(begin)) {
        return plain(begin, begin + half.length(), new BigDecimal("0.5"));
      }
    }
    Numeral number = Numerals.signed(passage.chars(), begin, passage.end());
    return number != null && isFraction(passage, begin, number)
        ? plain(begin, number.end(), number.value())
        : null;
  }

  /** {@code 百分之|五} is 5 %, {@code 万分之|三} 0.03 %. */
  private @Nullable Quantity percent(Passage passage, int begin, int of) {
    Numeral parts = Numerals.at(passage.chars(), begin, of);
    Numeral number = Numerals.at(passage.chars(), of + OF.length(), passage.end());
    var percent = units.at("%", 0, 1);
    boolean cut =
        number != null && number.end() < passage.end() && Numerals.isPart(passage.at(number.end()));
    if (number == null || cut || parts == null || percent == null) {
      return null;
    }
    BigDecimal value =
        number.value().multiply(BigDecimal.valueOf(MOST_PARTS)).divide(parts.value());
    Span span = new Span(begin, number.end());
    return new Quantity(span, value, "%", BigDecimal.ONE, percent.value(), null);
  }

  private static boolean isFraction(Passage passage, int begin, Numeral number) {
    String words = passage.chars().substring(begin, number.end());
    boolean share = number.value().compareTo(BigDecimal.ONE) < 0 && number.value().signum() > 0;
    int slash = words.indexOf('/');
    boolean parts = slash < 0 || Numerals.whole(words, 0, slash) != null && slash <= 2;
    boolean round = number.end() < passage.end() && passage.startsWith("决赛", number.end());
    return share && parts && !round && (slash > 0 || words.contains("分之")) && !isLong(words, slash);
  }

  private static boolean isLong(String words, int slash) {
    Numeral bottom = slash < 0 ? null : Numerals.whole(words, slash + 1, words.length());
    return bottom != null && bottom.value().compareTo(BigDecimal.valueOf(MOST_PARTS)) > 0;
  }

  private static Quantity plain(int begin, int end, BigDecimal value) {
    return new Quantity(new Span(begin, end), value, null, BigDecimal.ONE, null, null);
  }
}
