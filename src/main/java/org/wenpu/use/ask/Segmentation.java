package org.wenpu.use.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Cuts a question into pieces: names, times and words that do something in it. Of all ways the
 * cheapest are given, which leave least unknown and have fewest pieces.
 */
final class Segmentation {
  private static final int MOST_WAYS = 12;
  private static final int MOST_CHARACTERS = 60;
  private static final int PIECE = 10;
  private static final int UNKNOWN_HAN = 40;
  private static final int UNKNOWN_WORD = 60;

  private final String question;
  private final CueWords words;
  private final ToIntFunction<String> nameCost;
  private final int[] cheapest;
  private final List<List<Piece>> from;

  /**
   * @param nameCost what a name costs more than a cue; negative when the words are none
   */
  Segmentation(String question, CueWords words, ToIntFunction<String> nameCost) {
    this.question = question;
    this.words = words;
    this.nameCost = nameCost;
    this.cheapest = new int[question.length() + 1];
    this.from = new ArrayList<>(Collections.nCopies(question.length(), List.of()));
    for (int at = question.length() - 1; at >= 0; at--) {
      cut(at);
    }
  }

  /** Gives the cheapest ways, each with neighbouring unknown pieces joined. */
  List<List<Piece>> ways() {
    List<List<Piece>> ways = new ArrayList<>();
    walk(0, new ArrayList<>(), ways);
    return ways;
  }

  private void cut(int at) {
    cheapest[at] = Integer.MAX_VALUE / 2;
    if (isFree(at)) {
      cheapest[at] = cheapest[at + 1];
      return;
    }
    List<Piece> best = new ArrayList<>();
    int last = Math.min(question.length(), at + MOST_CHARACTERS);
    for (int end = at + 1; end <= last; end++) {
      if (isBoundary(at) && isBoundary(end) && !isFree(end - 1)) {
        offer(at, end, best);
      }
    }
    from.set(at, best);
  }

  private void offer(int begin, int end, List<Piece> best) {
    String text = question.substring(begin, end);
    Set<String> cues = words.kinds(text);
    int more = cues.isEmpty() ? nameCost.applyAsInt(text) : 0;
    boolean known = more >= 0;
    if (!known && !isSingle(begin, end)) {
      return;
    }
    int cost = cheapest[end] + (known ? PIECE + more : unknown(begin));
    if (cost < cheapest[begin]) {
      cheapest[begin] = cost;
      best.clear();
    }
    if (cost == cheapest[begin]) {
      best.add(new Piece(begin, end, text, cues, known));
    }
  }

  private int unknown(int at) {
    return isLatin(at) ? UNKNOWN_WORD : UNKNOWN_HAN;
  }

  /** A word of letters, or one other character: what is unknown is counted in these. */
  private boolean isSingle(int begin, int end) {
    if (!isLatin(begin)) {
      return end == begin + Character.charCount(question.codePointAt(begin));
    }
    for (int i = begin; i < end; i++) {
      if (!isLatin(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(int at) {
    return !Character.isLetterOrDigit(question.codePointAt(at))
        && !Character.isSurrogate(question.charAt(at));
  }

  private boolean isBoundary(int at) {
    return at <= 0 || at >= question.length() || !isLatin(at - 1) || !isLatin(at);
  }

  private boolean isLatin(int at) {
    char c = question.charAt(at);
    return c < '\u0370' && Character.isLetterOrDigit(c);
  }

  private void walk(int begin, List<Piece> done, List<List<Piece>> ways) {
    int at = begin;
    while (at < question.length() && isFree(at)) {
      at++;
    }
    if (ways.size() >= MOST_WAYS) {
      return;
    }
    if (at == question.length()) {
      ways.add(joined(done));
      return;
    }
    for (Piece piece : from.get(at)) {
      done.add(piece);
      walk(piece.end(), done, ways);
      done.remove(done.size() - 1);
    }
  }

  private List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isOneUnknown(last, piece)) {
        String text = question.substring(last.begin(), piece.end());
        joined.set(joined.size() - 1, new Piece(last.begin(), piece.end(), text, Set.of(), false));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** A name of one character beside what is unknown is part of that: 中 of 中兴. */
  private static boolean isOneUnknown(Piece last, Piece next) {
    boolean close = last.end() == next.begin();
    return !last.known() && !next.known()
        || close && last.isLoneName() && !next.known()
        || close && !last.known() && next.isLoneName();
  }
}
