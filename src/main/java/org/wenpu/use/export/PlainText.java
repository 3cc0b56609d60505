package org.wenpu.use.export;

import java.util.regex.Pattern;

/**
 * Takes out of a text what would steer a terminal or the direction of writing: text of an article
 * is untrusted.
 */
public final class PlainText {
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");

  private PlainText() {}

  /** Gives the text with a blank for each such character. */
  public static String of(String text) {
    return STEERING.matcher(text).replaceAll(" ");
  }
}
