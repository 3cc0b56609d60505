package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;

/** Knows the parts of speech in one article, by position. */
final class ClauseWords {
  private final @Nullable Token[] byBegin;
  private final @Nullable Token[] byEnd;

  ClauseWords(AnnotatedArticle article) {
    byBegin = new Token[article.chars().length() + 1];
    byEnd = new Token[byBegin.length];
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        byBegin[token.span().begin()] = token;
        byEnd[token.span().end()] = token;
      }
    }
  }

  /** Says whether a word that can be a verb begins at a position. */
  boolean isVerbal(int at) {
    Token token = at(at);
    return token != null && token.tag().startsWith("v");
  }

  /**
   * Says whether words act on something: a verb of two characters or more, and behind it a noun:
   * {@code 配备|就业服务专员}; not {@code 实践|基地}, where the verb only describes the noun.
   */
  boolean isVerbWithObject(int at, int end) {
    Token verb = at(at);
    if (verb == null || verb.text().length() < 2 || !isFiniteVerb(verb)) {
      return false;
    }
    return hasNoun(verb.span().end(), end);
  }

  private static boolean isFiniteVerb(Token token) {
    return token.tag().equals("v") || token.tag().equals("vi");
  }

  private boolean hasNoun(int from, int end) {
    for (Token token = at(from); token != null && from < end; token = at(from)) {
      if (isNoun(token)) {
        return true;
      }
      from = token.span().end();
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    char kind = token.tag().charAt(0);
    return kind == 'n' && token.text().length() > 1 || token.tag().equals("vn");
  }

  /**
   * Says whether a clause has a subject of its own, a noun before its verb: {@code 农户抢抓晴好天气}; not
   * {@code 农业生产}, which has no verb, and not {@code 抢抓晴好天气}.
   */
  boolean hasOwnSubject(int begin, int end) {
    Token first = at(begin);
    if (first == null || !startsNoun(first)) {
      return false;
    }
    int at = first.span().end();
    for (Token token = at(at); token != null && at < end; token = at(at)) {
      if (isFiniteVerb(token) || token.tag().equals("d") || token.tag().startsWith("p")) {
        return true;
      }
      at = token.span().end();
    }
    return false;
  }

  /** Says whether a word that names a thing begins at a position, no time and no place. */
  boolean isThing(int at) {
    Token token = at(at);
    return token != null
        && (token.tag().startsWith("n") && !token.tag().startsWith("ns")
            || "bmq".indexOf(token.tag().charAt(0)) >= 0);
  }

  /** Says whether a name of a place begins at a position. */
  boolean isPlace(int at) {
    Token token = at(at);
    return token != null && token.tag().startsWith("ns");
  }

  private static boolean startsNoun(Token token) {
    String tag = token.tag();
    return "nrmqbsj".indexOf(tag.charAt(0)) >= 0 && token.text().length() > 1 || tag.equals("vn");
  }

  @Nullable Token before(int position) {
    return byEnd[position];
  }

  @Nullable Token at(int position) {
    return position < byBegin.length ? byBegin[position] : null;
  }
}
