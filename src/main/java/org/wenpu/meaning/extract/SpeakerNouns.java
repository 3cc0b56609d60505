package org.wenpu.meaning.extract;

import java.util.Set;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/** Finds how far a noun phrase reaches: 美国交通部长贝尔 and not 会见美国交通部长贝尔. */
final class SpeakerNouns {
  /** HanLP tags of nouns, numbers, measure words, prefixes and suffixes begin with these. */
  private static final String NOMINAL_LETTERS = "nbjmqkhxgfs";

  private static final Set<String> NOMINAL_TAGS = Set.of("a", "an", "vn", "rz");

  private static final String INSIDE = "、”“》《）（·" + StatementText.BLANK;

  private final SpeakerWords words;

  SpeakerNouns(SpeakerWords words) {
    this.words = words;
  }

  /** Gives where the noun phrase that ends at {@code end} begins, not before {@code limit}. */
  int begin(StatementText text, int limit, int end) {
    int at = end;
    while (at > limit) {
      Mention mention = text.mentionEndingAt(at);
      Token token = text.tokenEndingAt(at);
      char c = text.masked().charAt(at - 1);
      if (mention != null && mention.span().begin() >= limit) {
        at = mention.span().begin();
      } else if (c == '”' && isSpeechEnd(text, at)) {
        return at;
      } else if (INSIDE.indexOf(c) >= 0) {
        at--;
      } else if (token != null
          && token.span().begin() >= limit
          && isNominal(token)
          && words.kind(token.text()) != SpeakerWord.PREPOSITION) {
        at = token.span().begin();
      } else if (at == end && text.wordBegin(at) < at && text.wordBegin(at) >= limit) {
        at = text.wordBegin(at);
      } else {
        return at;
      }
    }
    return at;
  }

  /** Gives where the noun phrase that begins at {@code begin} ends, not after {@code end}. */
  int end(StatementText text, int begin, int limit) {
    int best = begin;
    for (int i = begin + 1; i <= limit; i++) {
      boolean whole =
          text.mentionEndingAt(i) != null || text.tokenEndingAt(i) != null && !text.isInMention(i);
      if (whole && begin(text, begin, i) > begin) {
        return best;
      }
      best = whole ? i : best;
    }
    return best;
  }

  /**
   * Gives {@code limit} when all that stands between it and a noun phrase only describes the noun:
   * names in a row, verbs within the name of a body ({@code 埃及全国选举委员会}), a clause before 的; else
   * where the phrase began.
   *
   * @param body whether the noun is that of a body, whose name may hold verbs
   */
  int described(StatementText text, int limit, int begin, boolean body) {
    boolean verbs = body || begin > 0 && text.masked().charAt(begin - 1) == '的';
    int at = begin;
    boolean nominal = true;
    while (at > limit) {
      Mention mention = text.mentionEndingAt(at);
      Token token = text.tokenEndingAt(at);
      if (mention != null && mention.span().begin() >= limit) {
        if (mention.kind() == Mention.Kind.PERSON) {
          return begin;
        }
        at = mention.span().begin();
        nominal = true;
      } else if (INSIDE.indexOf(text.masked().charAt(at - 1)) >= 0) {
        at--;
        nominal = false;
      } else if (token != null && token.span().begin() >= limit && describes(token, verbs)) {
        at = token.span().begin();
        nominal = isNominal(token);
      } else {
        return begin;
      }
    }
    return nominal ? limit : begin;
  }

  private boolean describes(Token token, boolean verbs) {
    String tag = token.tag();
    boolean link = tag.startsWith("c") || tag.equals("udeng") || tag.equals("ude1");
    boolean verb = tag.endsWith("g") || verbs && (tag.equals("v") || tag.equals("vi"));
    return link && !token.text().equals("但")
        || (verb || isNominal(token)) && words.kind(token.text()) != SpeakerWord.PREPOSITION;
  }

  private static boolean isSpeechEnd(StatementText text, int at) {
    return at > 1 && "。！？…".indexOf(text.chars().charAt(at - 2)) >= 0;
  }

  private static boolean isNominal(Token token) {
    return NOMINAL_TAGS.contains(token.tag())
        || NOMINAL_LETTERS.indexOf(token.tag().charAt(0)) >= 0
        || token.text().length() == 1 && "副兼总原前和".contains(token.text());
  }

  /** Gives the part of speech before a noun phrase; prepositions of our list count as p. */
  String before(StatementText text, int at) {
    Token token = text.tokenEndingAt(at);
    if (words.kindEnding(text.masked(), at) == SpeakerWord.PREPOSITION) {
      return "p";
    }
    return token == null ? "w" : token.tag();
  }
}
