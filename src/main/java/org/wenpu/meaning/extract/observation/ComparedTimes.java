package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;

/** Tells times that something is only compared with: {@code 比|2024年|增长}, {@code 高于|去年|}. */
final class ComparedTimes {
  private static final String COMPARED = "比较于";
  private static final String COMPARING = "高低多少快慢优劣大小早晚好强弱长短当等";
  private static final int FARTHEST_COMPARED = 12;

  /** What stands between 比 and the year compared with. */
  private static final Pattern BETWEEN =
      Pattern.compile("[“”\\d\\p{IsHan}]*(?:末|底|时期|期间)的|(?:今年|去年|上年|\\d{4}年)");

  /** {@code 已超过|去年|总数}. */
  private static final Pattern EXCEEDED = Pattern.compile("(?:超过|超出|高过|超)了?$");

  private ComparedTimes() {}

  /** {@code 比|2024年|}, {@code 比“十三五”末的|2020年|}: nothing but words for a time stands between. */
  static boolean isOne(String chars, int begin) {
    if (EXCEEDED.matcher(chars.substring(Math.max(0, begin - 3), begin)).find()) {
      return true;
    }
    for (int at = begin - 1; at >= Math.max(0, begin - FARTHEST_COMPARED); at--) {
      char c = chars.charAt(at);
      if (COMPARED.indexOf(c) >= 0) {
        boolean near = at + 1 == begin;
        boolean same = near && at > 0 && "环同".indexOf(chars.charAt(at - 1)) >= 0;
        boolean word = at > 0 && isWord(chars.charAt(at - 1), c);
        return same || !word && (near || BETWEEN.matcher(chars).region(at + 1, begin).matches());
      }
      if ("，。；：！？".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** {@code 环比}, {@code 占比}; {@code 高于|2024年}, but {@code 飞船于|2024年|发射}. */
  private static boolean isWord(char before, char last) {
    return "环同占".indexOf(before) >= 0 || last == '于' && COMPARING.indexOf(before) < 0;
  }
}
