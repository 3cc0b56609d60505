package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.FeatureSink;

/**
 * The words that tell what a clause is about: {@code 在旱区|推广|滴灌|技术}.
 *
 * @param verb its main verb, behind adverbs, times, words of means and its subject; null where none
 *     is found
 * @param noun its last noun, null where there is none
 * @param object its last noun behind the verb, null where there is none
 * @param next the word right behind the verb, null where there is none
 * @param adverb the adverb right before the verb, null where there is none
 * @param words its words of two characters or more, without names
 */
record ContentWords(
    @Nullable String verb,
    @Nullable String noun,
    @Nullable String object,
    @Nullable String next,
    @Nullable String adverb,
    List<String> words) {

  /** Reads the words of a clause. */
  static ContentWords of(ClauseWords tags, Span clause) {
    List<Token> tokens = tokens(tags, clause);
    int verb = verb(tokens);
    return new ContentWords(
        verb < 0 ? null : tokens.get(verb).text(),
        lastNoun(tokens),
        verb < 0 ? null : lastNoun(tokens.subList(verb + 1, tokens.size())),
        verb < 0 || verb + 1 == tokens.size() ? null : tokens.get(verb + 1).text(),
        verb < 1 || !isAdverb(tokens.get(verb - 1)) ? null : tokens.get(verb - 1).text(),
        tokens.stream()
            .filter(token -> !isName(token))
            .map(Token::text)
            .filter(text -> text.length() > 1)
            .toList());
  }

  private static List<Token> tokens(ClauseWords tags, Span clause) {
    List<Token> tokens = new ArrayList<>();
    int at = clause.begin();
    while (at < clause.end() && tags.at(at) == null) {
      at++;
    }
    Token token = tags.at(at);
    while (token != null && token.span().begin() < clause.end()) {
      tokens.add(token);
      token = tags.at(token.span().end());
    }
    return tokens;
  }

  /** Gives the number of the verb: the first word, or the first verb behind a noun, or any. */
  private static int verb(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && isBefore(tokens.get(first))) {
      first++;
    }
    boolean begins = first < tokens.size() && isVerbal(tokens.get(first));
    int behind = begins ? first : verbBehindNoun(tokens, first);
    return behind < 0 ? firstVerb(tokens, first) : behind;
  }

  private static int firstVerb(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (isVerb(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int verbBehindNoun(List<Token> tokens, int from) {
    boolean noun = false;
    boolean listed = false;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (noun && !listed && isVerb(token)) {
        return i;
      }
      listed = token.text().equals("、");
      noun |= "nrm".indexOf(token.tag().charAt(0)) >= 0 || "》”".contains(token.text());
    }
    return -1;
  }

  private static boolean isBefore(Token token) {
    String tag = token.tag();
    return "dt".indexOf(tag.charAt(0)) >= 0
        || tag.startsWith("ad")
        || tag.equals("vd")
        || token.text().startsWith("每");
  }

  /** Says whether a word at the begin of a clause is its verb, whatever else it can be. */
  private static boolean isVerbal(Token token) {
    return isVerb(token) || token.tag().equals("vn") && token.text().length() > 1;
  }

  private static boolean isAdverb(Token token) {
    return "da".indexOf(token.tag().charAt(0)) >= 0;
  }

  private static boolean isVerb(Token token) {
    String tag = token.tag();
    return (tag.equals("v") || tag.equals("vi")) && token.text().length() > 1;
  }

  /** Says whether a word names a person or a place, which tells nothing of what is done. */
  private static boolean isName(Token token) {
    return token.tag().startsWith("nr") || token.tag().startsWith("ns");
  }

  private static @Nullable String lastNoun(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      String tag = token.tag();
      boolean noun = tag.charAt(0) == 'n' || tag.equals("vn") || tag.equals("an");
      if (noun && !isName(token) && token.text().length() > 1) {
        return token.text();
      }
    }
    return null;
  }

  /** Names what is known of the words. */
  void name(FeatureSink sink) {
    if (verb != null) {
      sink.add("verb", verb);
    }
    if (noun != null) {
      sink.add("noun", noun);
    }
    if (verb != null && object != null) {
      sink.add("act", verb, object);
    }
    if (verb != null && next != null) {
      sink.add("begin", verb, next);
    }
    if (verb != null && adverb != null) {
      sink.add("manner", adverb, verb);
    }
    words.forEach(word -> sink.add("word", word));
  }
}
