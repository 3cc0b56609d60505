package org.wenpu.meaning.extract;

/** Skips quotation marks and other marks at the head of a clause. */
public final class Marks {
  private static final String SKIPPED = "“‘ ：”’》";

  private Marks() {}

  /** Gives the first position that holds no such mark. */
  public static int skip(String chars, int begin, int end) {
    int at = begin;
    while (at < end && SKIPPED.indexOf(chars.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
