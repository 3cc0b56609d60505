package org.wenpu.language.segment;

import com.hankcs.hanlp.dictionary.other.CharType;

/**
 * Fills the gaps of a lattice, where no word of the dictionary begins: each run of characters of
 * one kind there is a word, letters {@code GDP}, a number with its point {@code 3.5}.
 */
final class Atoms {
  private static final String POINTS = "，,．.";

  private final CoreWords words;

  Atoms(CoreWords words) {
    this.words = words;
  }

  /** Goes through a stretch by its longest words and fills the gaps it comes to. */
  void fill(char[] text, Lattice lattice) {
    int position = 0;
    while (position < text.length) {
      if (lattice.isEmpty(position)) {
        int end = gapEnd(text, position, lattice);
        cut(text, position, end, lattice);
        position = end;
      } else {
        position = lattice.lastStop(position);
      }
    }
  }

  /** A gap ends before the next word that does not begin with a Chinese numeral. */
  private static int gapEnd(char[] text, int begin, Lattice lattice) {
    int end = begin + 1;
    while (end < text.length
        && (lattice.isEmpty(end) || CharType.get(text[end]) == CharType.CT_CNUM)) {
      end++;
    }
    return end;
  }

  private void cut(char[] text, int begin, int end, Lattice lattice) {
    int from = begin;
    while (from < end) {
      byte kind = CharType.get(text[from]);
      int to = runEnd(text, from, end, kind);
      if (!lattice.has(from, to)) {
        lattice.add(words.unknown(kind, text, from, to), from, to);
      }
      from = to;
    }
  }

  private static int runEnd(char[] text, int begin, int end, byte kind) {
    int to = begin + 1;
    while (to < end && (CharType.get(text[to]) == kind || isPoint(text, to, end, kind))) {
      to++;
    }
    return to;
  }

  private static boolean isPoint(char[] text, int at, int end, byte kind) {
    return kind == CharType.CT_NUM
        && POINTS.indexOf(text[at]) >= 0
        && at + 1 < end
        && CharType.get(text[at + 1]) == CharType.CT_NUM;
  }
}
