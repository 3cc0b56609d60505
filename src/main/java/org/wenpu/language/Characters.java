package org.wenpu.language;

/**
 * A set of characters that is asked at each position of a text: a bit for each there is, where a
 * {@link String} would be searched and a {@link java.util.BitSet} first checks its bounds.
 */
public final class Characters {
  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** Makes an empty set. */
  public Characters() {}

  /** Gives the characters of a text. */
  public static Characters of(String text) {
    return new Characters().with(text);
  }

  /** Says whether a character is one of these. */
  public boolean contains(char c) {
    return (bits[c >> 6] >>> c & 1) != 0;
  }

  /**
   * Says whether a stretch of a text holds any of these, without which no pattern matches there.
   */
  public boolean areIn(String chars, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (contains(chars.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a stretch of a text ends with one of these. */
  public boolean end(String chars, int begin, int end) {
    return begin < end && contains(chars.charAt(end - 1));
  }

  /** Adds the characters of a text. */
  public Characters with(String text) {
    text.chars().forEach(c -> add((char) c));
    return this;
  }

  /** Adds a character. */
  public void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  void addAll(char first, char last) {
    for (int c = first; c <= last; c++) {
      add((char) c);
    }
  }
}
