package org.wenpu.use.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Compares words as people type them. */
public final class Spelling {
  static final int NEAREST = 5;

  private Spelling() {}

  /** Gives a form in which case, width and blanks do not count: {@code ＡＩ } → {@code ai}. */
  public static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  /** Gives a form in which blanks and small marks do not count either: {@code guang dong}. */
  static String key(String word) {
    return Normalizer.normalize(fold(word), Normalizer.Form.NFKD)
        .replaceAll("[\\s'’‘·•.\\-\\p{Mn}]", "");
  }

  /** Gives a key without the words that English adds to a name: {@code the}, {@code province}. */
  static String bareKey(String word) {
    String bare =
        fold(word)
            .replaceFirst("^the ", "")
            .replaceFirst(" (province|city|municipality|county|autonomous region)$", "");
    return key(bare);
  }

  /** Gives the known words nearest to a word, the nearest first, at most five. */
  public static List<String> nearest(String word, Collection<String> known) {
    String folded = fold(word);
    return known.stream()
        .filter(k -> !k.isBlank())
        .distinct()
        .sorted(
            Comparator.<String>comparingDouble(k -> unlikeness(folded, fold(k)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /** Completes a message: {@code ; did you mean "topic"? Known: region, topic}. */
  public static String hint(String word, Collection<String> known) {
    List<String> nearest = nearest(word, known);
    boolean near = !nearest.isEmpty() && unlikeness(fold(word), fold(nearest.get(0))) <= 1.0 / 2;
    String listed = "Known: " + String.join(", ", known.stream().sorted().toList());
    return (near ? "; did you mean " + nearest.get(0) + "? " : "; ") + listed;
  }

  /** Says whether one word may be the other with a typing error or two. */
  static boolean isNear(String a, String b) {
    return Math.abs(a.length() - b.length()) <= 2
        && edits(a, b) <= Math.min(2, Math.max(a.length(), b.length()) / 3);
  }

  /** Gives the share of letters to change, 0–1; a word that begins with the other is near. */
  static double unlikeness(String a, String b) {
    double share = (double) edits(a, b) / Math.max(1, Math.max(a.length(), b.length()));
    if (b.startsWith(a) || a.startsWith(b) && !b.isEmpty() || b.contains(a)) {
      return Math.min(share, 1.0 / 4);
    }
    boolean sameFirstWord = firstWord(a).length() > 2 && firstWord(a).equals(firstWord(b));
    return sameFirstWord ? Math.min(share, 1.0 / 3) : share;
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  /** Counts letters to add, leave out or replace, and neighbours to swap. */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int changed = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(changed, 1 + cost[i - 2][j - 2]) : changed;
  }
}
