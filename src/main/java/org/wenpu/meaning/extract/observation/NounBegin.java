package org.wenpu.meaning.extract.observation;

import org.wenpu.language.Token;
import org.wenpu.language.time.TimeExpression;

/**
 * Walks back over the nouns that end at a position until a verb, a preposition, a time or another
 * figure.
 */
final class NounBegin {
  /** How words end that name a quantity, not things: {@code 累计申请量}. */
  private static final String QUANTITIES = "量额值率数";

  private NounBegin() {}

  /** Gives where they begin, not before {@code floor}. */
  static int of(Scene scene, int to, int floor) {
    int from = to;
    while (from > floor) {
      Token token = scene.tokenBefore(from);
      TimeExpression time = scene.timeBefore(from);
      if (time != null || token == null || token.span().begin() < floor) {
        break;
      }
      boolean quantity =
          from == to && QUANTITIES.contains(token.text()) || isJoint(scene, token, from, to, floor);
      if (!quantity && !isNominal(token) && !isOfQuantity(scene, token, from, to)) {
        break;
      }
      from = token.span().begin();
    }
    return from;
  }

  /** {@code 货物|和|服务贸易规模}: between two nouns. */
  private static boolean isJoint(Scene scene, Token token, int from, int to, int floor) {
    int begin = token.span().begin();
    Token other = token.tag().equals("cc") && begin > floor ? scene.tokenBefore(begin) : null;
    return from < to
        && other != null
        && other.tag().startsWith("n")
        && scene.timeBefore(begin) == null;
  }

  /** {@code 新增|探明|储量}: before a word of quantity a verb tells of what. */
  private static boolean isOfQuantity(Scene scene, Token verb, int from, int to) {
    return verb.tag().equals("v") && from < to && isQuantity(scene, to);
  }

  /** Says whether the words that end at a position name a quantity: {@code 累计申请|量}. */
  static boolean isQuantity(Scene scene, int end) {
    return QUANTITIES.indexOf(scene.chars().charAt(end - 1)) >= 0;
  }

  /** Says whether a word can stand among nouns. */
  static boolean isNominal(Token token) {
    String tag = token.tag();
    boolean noun = tag.startsWith("n") || tag.startsWith("g") || tag.startsWith("x");
    boolean joined = tag.equals("vn") || tag.equals("vi") || tag.equals("an") || tag.equals("b");
    boolean word =
        tag.equals("a")
            || tag.equals("l")
            || tag.equals("j")
            || tag.equals("k")
            || tag.startsWith("h");
    boolean mark = "、“”‘’（）-—+·±".contains(token.text());
    return noun || joined || word || mark || tag.equals("nz") || tag.equals("f") || tag.equals("s");
  }
}
