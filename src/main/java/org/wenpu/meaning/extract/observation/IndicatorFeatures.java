package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.FeatureSink;

/**
 * Names what speaks for words as what a figure measures: the words they begin and end with, what
 * stands around, how far they differ from the words that the rules gave.
 */
final class IndicatorFeatures {
  private static final Set<String> VERBS = Set.of("v", "vi", "vf");

  /** How many words beside an edge are told. */
  private static final int FARTHEST = 4;

  /** How many pairs of characters are told at most. */
  static final int MOST_PAIRS = 9;

  private static final String PARTICLES = "dpc";
  private static final String JOINTS = "、和及与";

  /** The names of what tells of an edge. */
  private enum Edge {
    BEGIN("b"),
    END("e");

    private final String name;
    private final String beyond;
    private final String cut;
    private final String close;
    private final String left;
    private final String leftWord;
    private final String added;
    private final String addedWord;

    Edge(String edge) {
      name = edge + ".name";
      beyond = edge + ".beyond";
      cut = edge + ".cut";
      close = edge + ".close";
      left = edge + ".left";
      leftWord = left + ".word";
      added = edge + ".added";
      addedWord = added + ".word";
    }
  }

  private final Scene scene;
  private final Figure figure;
  private final List<Token> tokens;
  private final String side;

  /**
   * @param tokens the words around those that the rules gave
   */
  IndicatorFeatures(Scene scene, Figure figure, List<Token> tokens) {
    this.scene = scene;
    this.figure = figure;
    this.tokens = tokens;
    Span value = figure.quantity().span();
    Span words = figure.indicator();
    this.side =
        words.end() <= value.begin() ? "before" : words.begin() >= value.end() ? "behind" : "both";
  }

  /** Tells where the words begin: with the token of a number. */
  void begin(int first, FeatureSink sink) {
    int at = begin(first);
    int ruled = figure.indicator().begin();
    Token word = tokens.get(first);
    Token before = first == 0 ? null : tokens.get(first - 1);
    sink.add("b.moved", steps(ruled, at), side);
    sink.add("b.tag", word.tag(), side);
    sink.add("b.tags", tag(before), word.tag());
    sink.add("b.word", word.text());
    sink.add("b.before", text(before), side);
    sink.add("b.char", scene.text(new Span(at, at + 1)));
    marks(Edge.BEGIN, at, scene.nameAt(at), scene.nameBefore(at), sink);
    if (at == scene.clauseBegin(at)) {
      sink.add("b.clause", side);
    }
    between(Edge.BEGIN, ruled, at, sink);
  }

  /** Tells where the words end: with the token of a number. */
  void end(int last, FeatureSink sink) {
    int at = end(last);
    int ruled = figure.indicator().end();
    Token word = tokens.get(last);
    Token next = last + 1 == tokens.size() ? null : tokens.get(last + 1);
    sink.add("e.moved", steps(ruled, at), side);
    sink.add("e.tag", word.tag(), side);
    sink.add("e.tags", word.tag(), tag(next));
    sink.add("e.word", word.text());
    sink.add("e.next", text(next), side);
    sink.add("e.char", scene.text(new Span(at - 1, at)));
    sink.add("e.chars", scene.text(new Span(Math.max(scene.span().begin(), at - 2), at)));
    marks(Edge.END, at, scene.nameBefore(at), scene.nameAt(at), sink);
    if (at == scene.clauseEnd(at)) {
      sink.add("e.clause", side);
    }
    between(Edge.END, ruled, at, sink);
  }

  /** Tells of one of the words: with the token of a number. */
  void inside(int token, FeatureSink sink) {
    String text = tokens.get(token).text();
    int begin = begin(token);
    if (text.equals("的") || JOINTS.contains(text)) {
      sink.add("joint", text, side);
    }
    if (scene.timeAt(begin) != null) {
      sink.add("time", side);
    }
    if (scene.isFigure(begin)) {
      sink.add("figure", side);
    }
  }

  /** Tells how many characters the words have, in pairs. */
  void length(int pairs, FeatureSink sink) {
    sink.add("length", Integer.toString(pairs), side);
  }

  /** Gives how many pairs of characters words have, as far as it is told. */
  int pairs(int first, int last) {
    return Math.min(MOST_PAIRS, (end(last) - begin(first) + 1) / 2);
  }

  /** Tells of all the words, besides their length and each of them. */
  void whole(int first, int last, FeatureSink sink) {
    Span words = new Span(begin(first), end(last));
    boolean ruled = words.equals(figure.indicator());
    sink.add(ruled ? "ruled" : "moved", figure.rule().name());
    sink.add("words", Integer.toString(Math.min(FARTHEST + 2, last - first + 1)), side);
    has(first, last, sink);
    if (scene.isPlace(words)) {
      sink.add("place", side);
    }
  }

  private void has(int first, int last, FeatureSink sink) {
    boolean verb = false;
    boolean particle = false;
    for (int i = first; i <= last; i++) {
      String tag = tokens.get(i).tag();
      verb |= i < last && VERBS.contains(tag);
      particle |= PARTICLES.indexOf(tag.charAt(0)) >= 0;
    }
    if (verb) {
      sink.add("verb", side);
    }
    if (particle) {
      sink.add("particle", side);
    }
  }

  /** Tells of the names at an edge: of one within the words, of one beyond, of one that is cut. */
  private void marks(
      Edge edge, int at, @Nullable Mention within, @Nullable Mention beyond, FeatureSink sink) {
    if (within != null) {
      sink.add(edge.name, within.kind().name(), side);
    }
    if (beyond != null) {
      sink.add(edge.beyond, beyond.kind().name(), side);
    }
    if (scene.isInName(at)) {
      sink.add(edge.cut, side);
    }
    if (at == figure.quantity().span().begin() || at == figure.quantity().span().end()) {
      sink.add(edge.close, side);
    }
  }

  /** Tells which words were left out or added at an edge, the nearest to the new one first. */
  private void between(Edge edge, int ruled, int at, FeatureSink sink) {
    boolean left = edge == Edge.BEGIN ? at > ruled : at < ruled;
    String name = left ? edge.left : edge.added;
    String word = left ? edge.leftWord : edge.addedWord;
    int from = Math.min(ruled, at);
    int to = Math.max(ruled, at);
    int count = 0;
    for (int i = 0; i < tokens.size() && count < FARTHEST; i++) {
      Span span = tokens.get(i).span();
      if (span.begin() >= from && span.end() <= to) {
        sink.add(name, tokens.get(i).tag(), side);
        sink.add(word, tokens.get(i).text());
        count++;
      }
    }
  }

  /** Gives how many words an edge was moved, to the right above zero. */
  private String steps(int ruled, int at) {
    Span moved = new Span(Math.min(ruled, at), Math.max(ruled, at));
    int words = 0;
    for (Token token : tokens) {
      words += words < FARTHEST && moved.contains(token.span()) ? 1 : 0;
    }
    return Integer.toString(at < ruled ? -words : words);
  }

  private int begin(int token) {
    return tokens.get(token).span().begin();
  }

  private int end(int token) {
    return tokens.get(token).span().end();
  }

  private static String tag(@Nullable Token token) {
    return token == null ? "none" : token.tag();
  }

  private static String text(@Nullable Token token) {
    return token == null ? "none" : token.text();
  }
}
