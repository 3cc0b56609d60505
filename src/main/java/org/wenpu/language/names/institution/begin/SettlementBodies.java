package org.wenpu.language.names.institution.begin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Tells where the name of a settlement begins that no list has and no county stands before, by the
 * body right behind it: {@code 鹤坪镇|党委}. Near misses: {@code 各乡镇|党委}, {@code 示范村|党支部}.
 */
public final class SettlementBodies {
  private static final int NONE = -1;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final Set<String> SETTLEMENTS = Set.of("村", "镇", "乡", "街道", "社区");

  /** What counts a settlement without its name: {@code 一名|村|党支部书记}. */
  private static final Set<String> COUNTS = Set.of("一名", "一位", "一个", "一座");

  private static final String COMMITTEE = "党委";

  /** Characters that tell settlements apart or count them instead of naming them. */
  private static final String STOPS = "各每某该本全所个两几多众为在是的和与及由从到对向以任兼原现驻乡镇村县市省区强";

  private SettlementBodies() {}

  /** Gives where the settlement that ends at a position begins, or -1 where none is named. */
  static int begin(Words words, Stretch stretch, int end) {
    int head = headBegin(words, end);
    int begin = NONE;
    for (int at = head - 1; at >= head - LONGEST && head > 0; at--) {
      if (at < words.span().begin()
          || !Words.han(words.at(at))
          || STOPS.indexOf(words.at(at)) >= 0) {
        break;
      }
      if (COUNTS.contains(words.text(at, at + SHORTEST))) {
        return NONE;
      }
      begin = at <= head - SHORTEST && names(words, stretch, at, head) ? at : begin;
    }
    return begin;
  }

  /** Tells whether the party committee of a settlement ends at a position. */
  public static boolean committee(Words words, int end) {
    return words.chars().startsWith(COMMITTEE, end - COMMITTEE.length())
        && headBegin(words, end - COMMITTEE.length()) >= 0;
  }

  private static int headBegin(Words words, int end) {
    for (int begin = Math.max(words.span().begin(), end - 2); begin < end; begin++) {
      if (SETTLEMENTS.contains(words.text(begin, end))) {
        return begin;
      }
    }
    return NONE;
  }

  /**
   * A name is a proper name whole, or is cut into characters that are no words, the last one
   * perhaps cut off with the head: {@code 竹|口镇}.
   */
  private static boolean names(Words words, Stretch stretch, int begin, int head) {
    if (!words.boundary(begin)) {
      return false;
    }
    @Nullable Token token = words.token(begin);
    boolean whole = token != null && token.span().length() > 1;
    return whole && token != null
        ? token.span().end() >= head && stretch.proper(words, token)
        : cut(words, begin, head);
  }

  private static boolean cut(Words words, int begin, int head) {
    for (int at = begin; at < head; at++) {
      Token token = words.token(at);
      if (token == null || token.span().length() > 1 && token.span().end() <= head) {
        return false;
      }
    }
    return true;
  }
}
