package org.wenpu.meaning.extract;

import java.util.BitSet;

/**
 * Characters of which a clause must hold one to match a pattern: looked for first, as most clauses
 * hold none.
 */
public final class SignCharacters {
  private final BitSet signs = new BitSet();

  public SignCharacters(String signs) {
    signs.chars().forEach(this.signs::set);
  }

  /** Says whether a stretch of a text holds any of them. */
  public boolean areIn(String chars, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (signs.get(chars.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
