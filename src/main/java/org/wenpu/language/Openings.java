package org.wenpu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where the character could be the first of a match. Java tries each
 * word of {@code 计划|力争|拟} at each position of a text, of which hardly one begins with any.
 */
public final class Openings {
  /** Any character that no pattern names. */
  private static final char UNNAMED = '\uE000';

  private static final int ASCII = 128;

  /** What lets a pattern begin with characters that do not stand in it, beside classes of ASCII. */
  private static final Pattern RANGE =
      Pattern.compile("[^\\x00-\\x7f]-[^\\]]|[^\\[]-[^\\x00-\\x7f]|\\\\[pPuUxR]|\\(\\?[a-zA-Z]");

  private final Pattern pattern;
  private final Characters first = new Characters();

  /**
   * @param regex matches no empty text, and does not look back for what must stand before
   */
  public Openings(String regex) {
    pattern = Pattern.compile(regex);
    if (regex.contains("(?<=") || pattern.matcher("").lookingAt()) {
      throw new IllegalArgumentException("any character can be the first: " + regex);
    }
    if (RANGE.matcher(regex).find() || opensWith(UNNAMED)) {
      first.addAll(Character.MIN_VALUE, Character.MAX_VALUE);
    }
    for (char c = 0; c < ASCII; c++) {
      if (opensWith(c)) {
        first.add(c);
      }
    }
    regex.chars().filter(c -> opensWith((char) c)).forEach(c -> first.add((char) c));
    first.addAll(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
  }

  /**
   * Makes a pattern whose classes ({@code \\p{IsHan}}) would let it begin with any character.
   *
   * @param firsts all characters that a match can begin with
   */
  public Openings(String firsts, String regex) {
    pattern = Pattern.compile(regex);
    firsts.chars().forEach(c -> first.add((char) c));
  }

  private boolean opensWith(char c) {
    Matcher matcher = pattern.matcher(Character.toString(c));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Says whether a match stands anywhere in a text. */
  public boolean isIn(String text) {
    return find(text, 0) >= 0;
  }

  /**
   * Says whether a match stands in a stretch of a text, of which nothing around it is looked at.
   */
  public boolean isIn(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (first.contains(text.charAt(i))) {
        return isIn(text.substring(begin, end));
      }
    }
    return false;
  }

  /** Gives where the first match begins from a position on, or -1; it may look back farther. */
  public int find(String text, int from) {
    Matcher matcher = null;
    for (int i = from; i < text.length(); i++) {
      if (first.contains(text.charAt(i))) {
        matcher = matcher == null ? whole(text) : matcher;
        if (matcher.region(i, text.length()).lookingAt()) {
          return i;
        }
      }
    }
    return -1;
  }

  private Matcher whole(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Says whether a text begins with a match. */
  public boolean opens(String text) {
    return end(text, 0, text.length()) > 0;
  }

  /** Says whether a stretch of a text begins with a match. */
  public boolean opens(String text, int begin, int end) {
    return end(text, begin, end) > begin;
  }

  /** Says whether a whole text is a match. */
  public boolean matches(String text) {
    return !text.isEmpty() && first.contains(text.charAt(0)) && pattern.matcher(text).matches();
  }

  /** Gives where the matches in a stretch of a text end; nothing around it is looked at. */
  public List<Integer> ends(String text, int begin, int end) {
    List<Integer> ends = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      int behind = end(text, at, end);
      if (behind > at) {
        ends.add(behind);
        at = behind - 1;
      }
    }
    return ends;
  }

  /** Gives where a match ends that begins at a position, the position itself for none. */
  public int end(String text, int at, int end) {
    if (at >= end || !first.contains(text.charAt(at))) {
      return at;
    }
    Matcher matcher = pattern.matcher(text).region(at, end);
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
