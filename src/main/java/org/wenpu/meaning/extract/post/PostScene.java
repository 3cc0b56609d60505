package org.wenpu.meaning.extract.post;

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

  private static final int LONGEST_QUOTED = 24;

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

  /** Gives the last person named before a position, or null. */
  @Nullable Mention lastPersonBefore(int position) {
    Mention found = lastBefore(position);
    while (found != null && found.kind() != Mention.Kind.PERSON) {
      found = lastBefore(found.span().begin());
    }
    return found;
  }

  /** Gives the first mention that begins at or after a position. */
  @Nullable Mention firstFrom(int position) {
    Map.Entry<Integer, Mention> entry = byBegin.ceilingEntry(position);
    return entry == null ? null : entry.getValue();
  }

  /** Gives where the list of persons begins that a person stands in: {@code 王海、李山}. */
  int listBegin(Mention person) {
    int begin = person.span().begin();
    Mention before = isAt("、", begin - 1) ? personEndingAt(begin - 1) : null;
    return before == null ? begin : listBegin(before);
  }

  /** Gives where the list of persons ends that a person stands in. */
  int listEnd(Mention person) {
    int end = person.span().end();
    Mention next = isAt("、", end) ? byBegin.get(end + 1) : null;
    boolean goesOn = next != null && next.kind() == Mention.Kind.PERSON;
    return goesOn && next != null ? listEnd(next) : end;
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

  /** Says whether 和, 及 or 与 stands at a position, right after a person. */
  boolean isJointAfterPerson(int position) {
    return position > 0
        && "和及与".indexOf(chars.charAt(position)) >= 0
        && personEndingAt(position) != null;
  }

  /** Gives where the words that run up to a position begin: after a mark, a person or 兼. */
  int pieceBegin(int position, int from) {
    int begin = position;
    while (begin > from && personEndingAt(begin) == null && !isJointAfterPerson(begin - 1)) {
      int quoted = quotedBegin(begin, from);
      if (quoted == begin && (isBoundary(begin - 1) || chars.charAt(begin - 1) == '兼')) {
        return begin;
      }
      begin = quoted < begin ? quoted : begin - 1;
    }
    return begin;
  }

  /** Steps over a short quotation that ends at a position: {@code “某某”|号}. */
  private int quotedBegin(int position, int from) {
    int open = chars.charAt(position - 1) == '”' ? chars.lastIndexOf('“', position - 1) : -1;
    return open >= from && position - open <= LONGEST_QUOTED ? open : position;
  }

  /** Gives a body; a name that holds a closing mark holds its opening mark too: {@code 某国“某某”党}. */
  Participant body(int begin, int end) {
    String words = chars.substring(begin, end);
    int close = words.indexOf('”');
    if (close < 0 || words.lastIndexOf('“', close) >= 0) {
      return participant(begin, end);
    }
    int open = Math.max(0, chars.lastIndexOf('“', begin));
    Mention before = endingAt(open);
    return participant(before == null ? open : before.span().begin(), end);
  }

  Participant participant(int begin, int end) {
    Span span = new Span(begin, end);
    Mention mention = byBegin.get(begin);
    return new Participant(
        article.words(span), span, mention != null && mention.span().equals(span) ? mention : null);
  }
}
