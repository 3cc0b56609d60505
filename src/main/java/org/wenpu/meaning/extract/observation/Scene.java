package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.time.TimeExpression;

/** Holds one sentence with all that stands in it, each found by where it begins or ends. */
final class Scene {
  private static final String CLAUSE_ENDS = "，。；！？：:;,\n";

  private final String chars;
  private final int year;
  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final BitSet inFigures = new BitSet();
  private final BitSet clauseEnds = new BitSet();
  private final BitSet inNames = new BitSet();
  private final ByPosition<Quantity> quantityByBegin;
  private final ByPosition<Quantity> quantityByEnd;
  private final ByPosition<Token> byBegin;
  private final ByPosition<Token> byEnd;
  private final ByPosition<TimeExpression> timeByBegin;
  private final ByPosition<TimeExpression> timeByEnd;
  private final ByPosition<Mention> nameByBegin;
  private final ByPosition<Mention> nameByEnd;
  private final Map<Span, Optional<Span>> leading = new HashMap<>();

  Scene(AnnotatedArticle article, Sentence sentence) {
    this.chars = article.chars();
    this.year = article.article().date().getYear();
    this.sentence = sentence;
    Span span = sentence.span();
    quantityByBegin = new ByPosition<>(span);
    quantityByEnd = new ByPosition<>(span);
    byBegin = new ByPosition<>(span);
    byEnd = new ByPosition<>(span);
    timeByBegin = new ByPosition<>(span);
    timeByEnd = new ByPosition<>(span);
    nameByBegin = new ByPosition<>(span);
    nameByEnd = new ByPosition<>(span);
    quantities = article.quantities().stream().filter(q -> span.contains(q.span())).toList();
    quantities.forEach(this::add);
    for (int i = span.begin(); i < span.end(); i++) {
      clauseEnds.set(i, isClauseEnd(i));
    }
    for (Token token : sentence.tokens()) {
      byBegin.put(token.span().begin(), token);
      byEnd.put(token.span().end(), token);
    }
    for (TimeExpression time : article.times()) {
      if (span.contains(time.span())) {
        timeByBegin.put(time.span().begin(), time);
        timeByEnd.put(time.span().end(), time);
      }
    }
    for (Mention name : article.mentions()) {
      if (span.contains(name.span())) {
        add(name);
      }
    }
  }

  private void add(Quantity quantity) {
    inFigures.set(quantity.span().begin(), quantity.span().end());
    quantityByBegin.putIfAbsent(quantity.span().begin(), quantity);
    quantityByEnd.putIfAbsent(quantity.span().end(), quantity);
  }

  private void add(Mention name) {
    nameByBegin.put(name.span().begin(), name);
    nameByEnd.put(name.span().end(), name);
    inNames.set(name.span().begin() + 1, name.span().end());
  }

  String chars() {
    return chars;
  }

  Span span() {
    return sentence.span();
  }

  /** Gives the year of the article. */
  int year() {
    return year;
  }

  int paragraph() {
    return sentence.paragraph();
  }

  List<Quantity> quantities() {
    return quantities;
  }

  /** Gives the words of the sentence. */
  List<Token> tokens() {
    return sentence.tokens();
  }

  @Nullable Token tokenAt(int begin) {
    return byBegin.get(begin);
  }

  @Nullable Token tokenBefore(int end) {
    return byEnd.get(end);
  }

  @Nullable TimeExpression timeAt(int begin) {
    return timeByBegin.get(begin);
  }

  @Nullable TimeExpression timeBefore(int end) {
    return timeByEnd.get(end);
  }

  @Nullable Quantity quantityAt(int begin) {
    return quantityByBegin.get(begin);
  }

  @Nullable Quantity quantityBefore(int end) {
    return quantityByEnd.get(end);
  }

  /** Gives the first figure that begins between two positions, the later one left out. */
  @Nullable Quantity quantityWithin(int begin, int end) {
    for (int at = begin; at < end; at++) {
      Quantity found = quantityByBegin.get(at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Says whether a position is inside a figure. */
  boolean isFigure(int position) {
    return inFigures.get(position);
  }

  /**
   * Gives the end of the first figure that does not end before a position; the position for none.
   */
  int figureEnd(int position) {
    return quantities.stream()
        .map(Quantity::span)
        .filter(s -> s.end() > position)
        .mapToInt(Span::end)
        .findFirst()
        .orElse(position);
  }

  /** Says whether a position is inside a name, at neither of its ends. */
  boolean isInName(int position) {
    return inNames.get(position);
  }

  /** Says whether a name ends at a position. */
  boolean isName(int end) {
    return nameByEnd.get(end) != null;
  }

  /** Says whether a name begins among some words. */
  boolean hasName(Span words) {
    return IntStream.range(words.begin(), words.end()).anyMatch(at -> nameAt(at) != null);
  }

  /** Says whether a figure stands in some words. */
  boolean hasFigure(Span words) {
    return quantities().stream().anyMatch(q -> q.span().overlaps(words));
  }

  @Nullable Mention nameBefore(int end) {
    return nameByEnd.get(end);
  }

  /** Says whether a preposition leads the name that ends at a position: {@code 对|美国}. */
  boolean isLed(int end) {
    Mention name = nameBefore(end);
    return name != null
        && name.span().begin() > span().begin()
        && "对与同向跟".indexOf(chars.charAt(name.span().begin() - 1)) >= 0;
  }

  /** Gives the words with which a stretch begins; looks for them once. */
  @Nullable Span leading(int begin, int end) {
    return leading
        .computeIfAbsent(
            new Span(begin, end), s -> Optional.ofNullable(LeadingPhrase.find(this, begin, end)))
        .orElse(null);
  }

  /** Says whether words are the name of a place, which is none of what is measured in it. */
  boolean isPlace(Span words) {
    Mention name = nameAt(words.begin());
    return name != null && name.kind() == Mention.Kind.PLACE && name.span().equals(words);
  }

  @Nullable Mention nameAt(int begin) {
    return nameByBegin.get(begin);
  }

  /** Gives the position behind the last mark that ends a clause before a position. */
  int clauseBegin(int position) {
    int begin = span().begin();
    return position <= begin
        ? position
        : Math.max(begin, clauseEnds.previousSetBit(position - 1) + 1);
  }

  /** Gives the position of the next mark that ends a clause. */
  int clauseEnd(int position) {
    int end = position < span().end() ? clauseEnds.nextSetBit(position) : position;
    return end < 0 ? span().end() : end;
  }

  static boolean isAt(String chars, int at, String word) {
    return chars.startsWith(word, at);
  }

  boolean isClauseEnd(int position) {
    return position >= chars.length() || CLAUSE_ENDS.indexOf(chars.charAt(position)) >= 0;
  }

  String text(Span span) {
    return chars.substring(span.begin(), span.end());
  }

  /** Gives the times told before a position, the nearest first. */
  List<TimeExpression> timesBefore(int position) {
    List<TimeExpression> before = new ArrayList<>();
    for (int at = Math.min(position, span().end()); at >= span().begin(); at--) {
      TimeExpression time = timeByBegin.get(at);
      if (time != null && time.span().end() <= position) {
        before.add(time);
      }
    }
    return before;
  }
}
