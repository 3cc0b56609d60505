package org.wenpu.meaning.extract.event;

import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.TimePhrases;

/** Reads a clause that tells only when and where: {@code 都市论坛，|当地时间8日晚在伦敦|举行}. */
final class WhenAndWhere {
  /** What {@link TimePhrases} leaves, and the blanks of what stands in brackets. */
  private static final Openings MORE =
      new Openings("当地时间|[昨今明][天日晚]|[\\d月日至]+|（〇*）|上午|中午|下午|傍晚|晚间?|夜间|凌晨|早上");

  private static final Openings PLACE = new Openings("[在于]");

  private static final Openings WHERE = new Openings("[在于][^，。；的]{2,16}?(?:正式|隆重|成功)?(?=$)");

  private WhenAndWhere() {}

  /** Says whether nothing else stands in a stretch. */
  static boolean fills(String chars, int begin, int end) {
    int at = skipTime(chars, begin, end);
    return WHERE.end(chars, at, end) == end && at < end;
  }

  /** Says whether a stretch begins so. */
  static boolean opens(String chars, int begin, int end) {
    return PLACE.opens(chars, skipTime(chars, begin, end), end);
  }

  private static int skipTime(String chars, int begin, int end) {
    int at = begin;
    int next = skipOne(chars, at, end);
    while (next > at) {
      at = next;
      next = skipOne(chars, at, end);
    }
    return at;
  }

  private static int skipOne(String chars, int at, int end) {
    int more = MORE.end(chars, at, end);
    return more > at ? more : TimePhrases.skip(chars, at, end);
  }
}
