package org.wenpu.meaning.extract;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where the character could be the first of a match: most clauses
 * begin with none of them.
 */
public final class Openings {
  private final Pattern pattern;
  private final BitSet first = new BitSet();

  /**
   * @param pattern one of which few characters can be the first
   */
  public Openings(Pattern pattern) {
    this.pattern = pattern;
    Matcher matcher = pattern.matcher("");
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      boolean opens = matcher.reset(Character.toString(c)).lookingAt() || matcher.hitEnd();
      first.set(c, opens);
    }
  }

  /** Gives where a match ends that begins at a position, the position itself for none. */
  public int end(String chars, int at, int end) {
    if (at >= end || !first.get(chars.charAt(at))) {
      return at;
    }
    Matcher matcher = pattern.matcher(chars).region(at, end);
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
