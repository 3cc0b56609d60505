package org.wenpu.meaning.extract;

/**
 * Characters of which a clause must hold one to match a pattern: looked for first, as most clauses
 * hold none.
 */
public final class SignCharacters {
  /** A bit for each character. */
  private final long[] signs = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  public SignCharacters(String signs) {
    signs.chars().forEach(c -> this.signs[c >> 6] |= 1L << c);
  }

  /** Says whether a stretch of a text holds any of them. */
  public boolean areIn(String chars, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = chars.charAt(i);
      if ((signs[c >> 6] >>> c & 1) != 0) {
        return true;
      }
    }
    return false;
  }
}
