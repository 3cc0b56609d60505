package org.wenpu.meaning.extract.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.HiddenText;

/** Finds how far a noun phrase reaches: 美国交通部长贝尔 and not 会见美国交通部长贝尔. */
final class SpeakerNouns {
  /** HanLP tags of nouns, numbers, measure words, prefixes and suffixes begin with these. */
  private static final String NOMINAL_LETTERS = "nbjmqkhxgfs";

  private static final Set<String> NOMINAL_TAGS = Set.of("a", "an", "vn", "rz");

  /** Where one noun may end and the next of a series begin: 海法等地民众. */
  private static final String JOINTS = "等地和与及";

  private static final String STATES = "美俄英法德日韩朝越印巴欧非意匈塞西葡加澳";

  /** Verbs that attach a body or an envoy to another body. */
  private static final Set<String> ATTACHED = Set.of("驻", "常驻", "下属", "所属", "直属", "下设");

  private static final String INSIDE = "、”“》《）（·" + HiddenText.BLANK;

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
      } else if (INSIDE.indexOf(c) >= 0 || isState(text, at, end)) {
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

  /** 中|法人士, 塞|籍职工: one character that stands for a state. */
  private static boolean isState(StatementText text, int at, int end) {
    return at < end
        && (text.masked().charAt(at - 1) == '中' && STATES.indexOf(text.masked().charAt(at)) >= 0
            || text.masked().charAt(at) == '籍' && text.tokenEndingAt(at) != null);
  }

  /** Gives where the noun phrase that begins at {@code begin} ends, not after {@code end}. */
  int end(StatementText text, int begin, int limit) {
    int best = begin;
    for (int i = begin + 1; i <= limit; i++) {
      boolean whole =
          text.mentionEndingAt(i) != null || text.tokenEndingAt(i) != null && !text.isInMention(i);
      if (whole && !reaches(text, begin, i)) {
        return best;
      }
      best = whole ? i : best;
    }
    return best;
  }

  private boolean reaches(StatementText text, int limit, int end) {
    return whole(text, limit, begin(text, limit, end)) <= limit;
  }

  /** Gives {@code limit} when a noun phrase is only the end of a series or of an attachment. */
  int whole(StatementText text, int limit, int begin) {
    Token before = text.tokenEndingAt(begin);
    boolean joint =
        begin > limit
            && (JOINTS.indexOf(text.masked().charAt(begin - 1)) >= 0
                || before != null && ATTACHED.contains(before.text()));
    return joint ? described(text, limit, begin, false) : begin;
  }

  /** 下属, 常驻: a name before it is not the one meant. */
  static boolean isAttachment(@Nullable Token token) {
    return token != null && ATTACHED.contains(token.text());
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
    boolean link =
        tag.startsWith("c") || tag.equals("udeng") || tag.equals("ude1") || tag.equals("ude2");
    boolean verb =
        verbs && (tag.equals("v") || tag.equals("vi")) || ATTACHED.contains(token.text());
    return link && !token.text().equals("但")
        || (verb || isNominal(token)) && words.kind(token.text()) != SpeakerWord.PREPOSITION;
  }

  private static boolean isSpeechEnd(StatementText text, int at) {
    return at > 1 && "。！？…".indexOf(text.chars().charAt(at - 2)) >= 0;
  }

  /** 豪/ag 兹/Rg are characters of a name that no dictionary has, 该校/r and 各国/r are nouns. */
  private static boolean isNominal(Token token) {
    if (token.tag().equals("f") && token.text().length() == 1) {
      return false;
    }
    return NOMINAL_TAGS.contains(token.tag())
        || token.tag().endsWith("g")
        || NOMINAL_LETTERS.indexOf(token.tag().charAt(0)) >= 0
        || token.text().length() > 1 && "该各".indexOf(token.text().charAt(0)) >= 0
        || token.text().length() == 1 && "副兼总原前和".contains(token.text());
  }

  /** 危机|应对|部门: ends with a verb that looks like a preposition. */
  static boolean isMet(StatementText text, int end) {
    return text.masked().startsWith("应对", end - 2);
  }

  /** Gives the part of speech before a noun phrase; prepositions of our list count as p. */
  String before(StatementText text, int at) {
    Token token = text.tokenEndingAt(at);
    boolean met = isMet(text, at);
    if (words.kindEnding(text.masked(), at) == SpeakerWord.PREPOSITION && !met) {
      return "p";
    }
    return token == null ? "w" : met ? "v" : token.tag();
  }
}
