package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/**
 * Names what speaks for words as what a figure measures: the words they begin and end with, what
 * stands around, how far they differ from the words that the rules gave.
 */
final class IndicatorFeatures {
  private static final Set<String> VERBS = Set.of("v", "vi", "vf");

  /** How many words beside an edge are told. */
  private static final int FARTHEST = 4;

  private static final int LONGEST = 9;

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
    marks("b", at, scene.nameAt(at), scene.nameBefore(at), sink);
    if (at == scene.clauseBegin(at)) {
      sink.add("b.clause", side);
    }
    between("b", ruled, at, sink);
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
    marks("e", at, scene.nameBefore(at), scene.nameAt(at), sink);
    if (at == scene.clauseEnd(at)) {
      sink.add("e.clause", side);
    }
    between("e", ruled, at, sink);
  }

  /** Tells of all the words. */
  void whole(int first, int last, FeatureSink sink) {
    Span words = new Span(begin(first), end(last));
    boolean ruled = words.equals(figure.indicator());
    sink.add(ruled ? "ruled" : "moved", figure.rule().name());
    sink.add("length", Integer.toString(Math.min(LONGEST, (words.length() + 1) / 2)), side);
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
      Token token = tokens.get(i);
      verb |= i < last && VERBS.contains(token.tag());
      particle |= "dpc".indexOf(token.tag().charAt(0)) >= 0;
      if (token.text().equals("的") || "、和及与".contains(token.text())) {
        sink.add("joint", token.text(), side);
      }
      if (scene.timeAt(token.span().begin()) != null) {
        sink.add("time", side);
      }
      if (scene.isFigure(token.span().begin())) {
        sink.add("figure", side);
      }
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
      String edge, int at, @Nullable Mention within, @Nullable Mention beyond, FeatureSink sink) {
    if (within != null) {
      sink.add(edge + ".name", within.kind().name(), side);
    }
    if (beyond != null) {
      sink.add(edge + ".beyond", beyond.kind().name(), side);
    }
    if (scene.isInName(at)) {
      sink.add(edge + ".cut", side);
    }
    if (at == figure.quantity().span().begin() || at == figure.quantity().span().end()) {
      sink.add(edge + ".close", side);
    }
  }

  /** Tells which words were left out or added at an edge, the nearest to the new one first. */
  private void between(String edge, int ruled, int at, FeatureSink sink) {
    boolean begins = edge.equals("b");
    boolean left = begins ? at > ruled : at < ruled;
    String name = edge + (left ? ".left" : ".added");
    int count = 0;
    for (int i = 0; i < tokens.size() && count < FARTHEST; i++) {
      Span span = tokens.get(i).span();
      if (span.begin() >= Math.min(ruled, at) && span.end() <= Math.max(ruled, at)) {
        sink.add(name, tokens.get(i).tag(), side);
        sink.add(name + ".word", tokens.get(i).text());
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
