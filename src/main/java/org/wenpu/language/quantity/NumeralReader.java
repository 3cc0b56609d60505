package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/**
 * Reads a numeral without what belongs to the unit or to the next: {@code 5|兆瓦}, {@code 5万亿|两个}.
 */
final class NumeralReader {
  private static final String MEGA = "兆";
  private static final String AND_HALF = "个半";
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Units of which a half is told exactly: {@code 半小时}; 半年 is mostly 上半年. */
  private static final List<String> HALVED = List.of("小时", "个小时", "个月");

  private final UnitReader units;

  NumeralReader(UnitReader units) {
    this.units = units;
  }

  /** Gives the numeral at a position, or null. */
  @Nullable Numeral at(Passage passage, int begin) {
    if (passage.at(begin) == '半') {
      boolean half = HALVED.stream().anyMatch(unit -> passage.startsWith(unit, begin + 1));
      return half ? new Numeral(begin + 1, HALF) : null;
    }
    Numeral numeral = Numerals.at(passage.chars(), begin, passage.end());
    if (numeral != null && passage.startsWith(AND_HALF, numeral.end())) {
      int end = numeral.end() + AND_HALF.length();
      boolean measured = units.at(passage, end) != null || UnitReader.isMonth(passage, end);
      return measured ? new Numeral(end, numeral.value().add(HALF)) : numeral;
    }
    boolean zero = numeral != null && numeral.end() == begin + 1 && passage.at(begin) == '零';
    if (zero) {
      return null;
    }
    int last = numeral == null ? begin : numeral.end() - 1;
    boolean mega = last > begin && isPrefix(passage, last) && units.at(passage, last) != null;
    boolean pair =
        last > begin + 1 && passage.at(last) == '两' && "万亿".indexOf(passage.at(last - 1)) >= 0;
    return mega || pair ? Numerals.at(passage.chars(), begin, last) : numeral;
  }

  /** {@code 5|兆瓦}, {@code 500|千伏}; not {@code 三千|米}. */
  private static boolean isPrefix(Passage passage, int at) {
    boolean kilo = passage.startsWith("千", at) && Numerals.isDigit(passage.at(at - 1));
    return kilo || passage.startsWith(MEGA, at);
  }
}
