package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/** Looks at an article as posts are read: names and words by where they stand. */
final class PostScene {
  private static final String BOUNDARIES = "。！？；：，、“”‘’（）()《》—… \n";

  final AnnotatedArticle article;
  final String chars;
  private final TreeMap<Integer, Mention> byBegin = new TreeMap<>();
  private final Map<Integer, Mention> byEnd = new HashMap<>();
  private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();

  PostScene(AnnotatedArticle article) {
    this.article = article;
    this.chars = article.chars();
    for (Mention mention : article.mentions()) {
      byBegin.put(mention.span().begin(), mention);
      byEnd.put(mention.span().end(), mention);
    }
    article.sentences().forEach(s -> sentences.put(s.span().begin(), s));
  }

  List<Mention> persons() {
    return article.mentions().stream().filter(m -> m.kind() == Mention.Kind.PERSON).toList();
  }

  @Nullable Mention endingAt(int position) {
    return byEnd.get(position);
  }

  @Nullable Mention personEndingAt(int position) {
    Mention found = byEnd.get(position);
    return found != null && found.kind() == Mention.Kind.PERSON ? found : null;
  }

  /** Gives the last mention that begins before a position. */
  @Nullable Mention lastBefore(int position) {
    Map.Entry<Integer, Mention> entry = byBegin.lowerEntry(position);
    return entry == null ? null : entry.getValue();
  }

  /** Gives the first mention that begins at or after a position. */
  @Nullable Mention firstFrom(int position) {
    Map.Entry<Integer, Mention> entry = byBegin.ceilingEntry(position);
    return entry == null ? null : entry.getValue();
  }

  boolean beginsPerson(int position) {
    Mention found = byBegin.get(position);
    return found != null && found.kind() == Mention.Kind.PERSON;
  }

  /** Gives the sentence that holds a position, or the last before it. */
  @Nullable Sentence sentence(int position) {
    Map.Entry<Integer, Sentence> entry = sentences.floorEntry(position);
    return entry == null ? null : entry.getValue();
  }

  /** Gives where the sentence that holds a position begins: nothing left of it is read with it. */
  int sentenceBegin(int position) {
    Sentence sentence = sentence(position);
    return sentence == null ? 0 : sentence.span().begin();
  }

  int sentenceEnd(int position) {
    Sentence sentence = sentence(position);
    return sentence == null ? chars.length() : sentence.span().end();
  }

  /** Gives the words that stand wholly in a span, in text order. */
  List<Token> tokens(Span span) {
    Sentence sentence = sentence(span.begin());
    List<Token> within = new ArrayList<>();
    if (sentence != null) {
      sentence.tokens().stream().filter(t -> span.contains(t.span())).forEach(within::add);
    }
    return within;
  }

  /** Gives the words that stand at least partly in a span, in text order. */
  List<Token> tokensTouching(Span span) {
    Sentence sentence = sentence(span.begin());
    List<Token> touching = new ArrayList<>();
    if (sentence != null) {
      sentence.tokens().stream().filter(t -> span.overlaps(t.span())).forEach(touching::add);
    }
    return touching;
  }

  /** Says whether a clause or a piece of it ends right before a position. */
  boolean beginsPiece(int position, int from) {
    return position <= from || isBoundary(position - 1);
  }

  boolean isBoundary(int position) {
    return BOUNDARIES.indexOf(chars.charAt(position)) >= 0;
  }

  boolean isAt(String word, int position) {
    return position >= 0 && chars.startsWith(word, position);
  }

  int skipBlanksLeft(int position, int from) {
    int at = position;
    while (at > from && chars.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  Participant participant(int begin, int end) {
    Span span = new Span(begin, end);
    Mention mention = byBegin.get(begin);
    return new Participant(
        article.quote(span), span, mention != null && mention.span().equals(span) ? mention : null);
  }
}
