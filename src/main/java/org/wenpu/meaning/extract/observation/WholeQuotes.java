package org.wenpu.meaning.extract.observation;

import org.wenpu.input.Span;
import org.wenpu.language.Characters;

/**
 * Takes the whole of a quotation to words that hold but one of its marks: {@code |“灯塔|工厂”总数},
 * {@code “湾区|标准”|}.
 */
final class WholeQuotes {
  private static final int LONGEST = 30;
  private static final Characters BOUNDS = Characters.of("。；！？\n");
  private static final String JOINTS = "、和及";

  /** What stands before words and is no part of them. */
  private static final String LOOSE = "+＋·、—-）";

  private WholeQuotes() {}

  static Span of(Scene scene, Span words) {
    int from = words.begin();
    while (from + 1 < words.end() && LOOSE.indexOf(scene.chars().charAt(from)) >= 0) {
      from++;
    }
    String text = scene.text(new Span(from, words.end()));
    int close = text.indexOf('”');
    int open = text.indexOf('“');
    boolean begun = close >= 0 && (open < 0 || close < open);
    int begin = begun ? open(scene, from) : from;
    boolean ends = text.lastIndexOf('“') > text.lastIndexOf('”');
    int end = ends ? close(scene, words.end()) : words.end();
    boolean apart = begin < 0 || end - begin > LONGEST || !isFree(scene, words, begin, end);
    return apart ? behind(words, from, begun ? close : -1) : new Span(begin, end);
  }

  /** Gives the words behind a quotation that is too long; all where none stand there. */
  private static Span behind(Span words, int from, int close) {
    int behind = from + close + 1;
    return close < 0 || behind + 1 >= words.end() ? words : new Span(behind, words.end());
  }

  /** {@code |“甲”“乙”“|丙”}: quotations side by side are one list. */
  private static int open(Scene scene, int position) {
    int first = -1;
    for (int at = position; at >= 0; at = before(scene, first)) {
      int open = scene.chars().lastIndexOf('“', at);
      boolean none = open < scene.span().begin() || BOUNDS.areIn(scene.chars(), open, at);
      if (none || first >= 0 && position - open >= LONGEST) {
        return first;
      }
      first = open;
    }
    return first;
  }

  /** Gives where the quotation before one ends, in one list with it; -1 for none. */
  private static int before(Scene scene, int open) {
    int before = open - 1;
    boolean joined = before > 0 && JOINTS.indexOf(scene.chars().charAt(before)) >= 0;
    int end = joined ? before - 1 : before;
    boolean list = end > scene.span().begin() && scene.chars().charAt(end) == '”';
    return list ? end : -1;
  }

  private static int close(Scene scene, int position) {
    int close = scene.chars().indexOf('”', position);
    return close < 0 || close >= scene.span().end() ? position + LONGEST : close + 1;
  }

  /** Says whether no figure and no end of a sentence is taken to the words. */
  private static boolean isFree(Scene scene, Span words, int begin, int end) {
    for (int at = begin; at < end; at++) {
      boolean taken = at < words.begin() || at >= words.end();
      if (taken && (scene.isFigure(at) || "。；！？\n，".indexOf(scene.chars().charAt(at)) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
