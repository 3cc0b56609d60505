package org.wenpu.meaning.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Finds the subject of a stretch of a sentence that has no comma: 俄外交部发言人扎哈罗娃4日. */
final class SpeakerPhrase {
  private static final int LONGEST_WORD = 8;
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_ADVERBIAL = 45;
  private static final String ADVERBIAL_START = "在据当随针关对就面为根按围从于";
  private static final String HEARING = "听有标";
  private static final String ADVERBIAL_END = "时上中后里间际下";
  private static final String DATE = "0123456789年月日时分第点许前后";
  private static final List<String> SUFFIXES = List.of("有关方面", "官方", "方面", "当局");

  private final Lexicon<SpeakerWord> words = Lexicon.bundled("speaker-words", SpeakerWord.class);

  /**
   * Gives the subject of a stretch, or null.
   *
   * @param begin where the stretch begins: a sentence or the character after a comma
   * @param end where it ends: the verb or a comma
   * @param unknown whether words of no known kind may be a name
   */
  @Nullable Speaker subject(StatementText text, int begin, int end, boolean unknown) {
    int first = skipOpening(text, begin, end);
    Speaker person = person(text, first, end);
    int last = stripAdverbs(text, first, end);
    if (person != null && !isOwner(text, person, last)) {
      return person;
    }
    if (first >= last) {
      return null;
    }
    Speaker named = named(text, first, last);
    if (named != null && named.kind() != Speaker.Kind.PHRASE) {
      return named;
    }
    Speaker head = head(text, first, last);
    if (head != null || named != null) {
      return head == null ? named : head;
    }
    boolean name =
        unknown
            && last - first <= LONGEST_NAME
            && last - first >= 2
            && (ADVERBIAL_START + HEARING).indexOf(text.masked().charAt(first)) < 0;
    return name ? speaker(text, Speaker.Kind.PHRASE, first, last) : null;
  }

  /** Gives the subject a clause begins with, whatever it goes on to tell: 该校师生认真学习贺信精神. */
  @Nullable Speaker head(StatementText text, int begin, int end) {
    int first = skipOpening(text, begin, end);
    int last = nominalEnd(text, first, end);
    if (last <= first) {
      return null;
    }
    Speaker person = person(text, first, last);
    int named = stripAdverbs(text, first, last);
    if (person != null || named <= first) {
      return person;
    }
    Speaker speaker = named(text, first, named);
    return speaker == null || speaker.kind() == Speaker.Kind.PHRASE
        ? firstName(text, first)
        : speaker;
  }

  /** 国家卫生健康委要求各地…: the names a clause begins with, up to the last of them. */
  private static @Nullable Speaker firstName(StatementText text, int begin) {
    Mention last = text.mentionAt(begin);
    while (last != null && text.mentionAt(last.span().end()) != null) {
      last = text.mentionAt(last.span().end());
    }
    return last == null ? null : Speaker.of(last);
  }

  private int nominalEnd(StatementText text, int begin, int end) {
    int best = begin;
    for (int i = begin + 1; i <= end; i++) {
      boolean whole = text.mentionEndingAt(i) != null || text.tokenEndingAt(i) != null;
      if (whole && nominalBegin(text, begin, i) > begin) {
        return best;
      }
      best = whole ? i : best;
    }
    return best;
  }

  /** Says whether a stretch only tells when, where or about what: 在听取大家发言后. */
  boolean isAdverbial(StatementText text, int begin, int end) {
    int first = skipOpening(text, begin, end);
    return first >= end || ADVERBIAL_START.indexOf(text.masked().charAt(first)) >= 0;
  }

  /** 特朗普政府官员: who follows a person's name directly is the one who speaks. */
  private boolean isOwner(StatementText text, Speaker person, int last) {
    int begin = person.span().end();
    if (last <= begin || last - begin > LONGEST_WORD) {
      return false;
    }
    SpeakerWord word = wordEndingAt(text.masked(), last);
    return (word == SpeakerWord.ROLE || word == SpeakerWord.BODY)
        && begin < last - 2
        && nominalBegin(text, begin, last) <= begin;
  }

  private @Nullable Speaker person(StatementText text, int begin, int end) {
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, begin, end);
    Mention weak = null;
    boolean adverbial = begin < end && ADVERBIAL_START.indexOf(text.masked().charAt(begin)) >= 0;
    for (int i = 0; i < persons.size(); i++) {
      Mention person = persons.get(adverbial ? persons.size() - 1 - i : i);
      int before = nominalBegin(text, begin, person.span().begin());
      if (before <= begin) {
        return joined(text, person, end);
      }
      String role = before(text, before);
      if (role.startsWith("u") || role.startsWith("w")) {
        return joined(text, person, end);
      }
      weak = weak == null && !role.startsWith("p") ? person : weak;
    }
    return weak == null ? null : joined(text, weak, end);
  }

  /** A、B表示: both speak. */
  private static Speaker joined(StatementText text, Mention first, int end) {
    Mention last = first;
    for (int at = first.span().end(); at + 1 < end; at = last.span().end()) {
      Mention next = text.mentionAt(at + 1);
      if ("、和与及".indexOf(text.masked().charAt(at)) < 0
          || next == null
          || next.kind() != first.kind()
          || next.span().end() > end) {
        break;
      }
      last = next;
    }
    if (last == first || !speaksNext(text, last.span().end())) {
      return Speaker.of(first);
    }
    Span span = new Span(first.span().begin(), last.span().end());
    Speaker one = Speaker.of(first);
    return new Speaker(one.kind(), text.quote(span.begin(), span.end()), span, null);
  }

  /** 王毅和泽连斯基会谈 is about two persons, too, but then one of them speaks. */
  private static boolean speaksNext(StatementText text, int at) {
    return at < text.masked().length() && "会见在出参举同".indexOf(text.masked().charAt(at)) < 0;
  }

  /** Gives the part of speech before a noun phrase; prepositions of our list count as p. */
  private String before(StatementText text, int at) {
    Token token = text.tokenEndingAt(at);
    if (wordEndingAt(text.masked(), at) == SpeakerWord.PREPOSITION) {
      return "p";
    }
    return token == null ? "w" : token.tag();
  }

  /** Gives where the noun phrase that ends at {@code end} begins, not before {@code limit}. */
  int nominalBegin(StatementText text, int limit, int end) {
    int at = end;
    while (at > limit) {
      Mention mention = text.mentionEndingAt(at);
      Token token = text.tokenEndingAt(at);
      char c = text.masked().charAt(at - 1);
      if (mention != null && mention.span().begin() >= limit) {
        at = mention.span().begin();
      } else if (c == '”' && isSpeechEnd(text, at)) {
        return at;
      } else if (c == '、'
          || c == '”'
          || c == '“'
          || c == StatementText.BLANK
          || c == '》'
          || c == '《'
          || c == '）'
          || c == '（'
          || c == '·') {
        at--;
      } else if (token != null
          && token.span().begin() >= limit
          && isNominal(token)
          && words.kind(token.text()) != SpeakerWord.PREPOSITION) {
        at = token.span().begin();
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isSpeechEnd(StatementText text, int at) {
    return at > 1 && "。！？…".indexOf(text.chars().charAt(at - 2)) >= 0;
  }

  private static boolean isNominal(Token token) {
    String tag = token.tag();
    return tag.startsWith("n")
        || tag.startsWith("b")
        || tag.startsWith("j")
        || tag.startsWith("m")
        || tag.startsWith("q")
        || tag.startsWith("k")
        || tag.startsWith("h")
        || tag.equals("a")
        || tag.equals("an")
        || tag.startsWith("x")
        || tag.startsWith("g")
        || tag.startsWith("f")
        || tag.startsWith("s")
        || tag.equals("vn")
        || tag.equals("rz")
        || token.text().length() == 1 && "副兼总原前和".contains(token.text());
  }

  private @Nullable Speaker named(StatementText text, int begin, int end) {
    int last = end;
    for (String suffix : SUFFIXES) {
      if (text.masked().startsWith(suffix, end - suffix.length())
          && text.mentionEndingAt(end - suffix.length()) != null
          && end - suffix.length() > begin) {
        last = end - suffix.length();
        break;
      }
    }
    Mention mention = mentionEndingAt(text, last);
    if (mention != null && mention.span().begin() >= begin) {
      return withFirst(text, mention, begin);
    }
    SpeakerWord word = wordEndingAt(text.masked(), end);
    return word == null ? phrase(text, begin, end) : worded(text, begin, end, word);
  }

  private static @Nullable Mention mentionEndingAt(StatementText text, int end) {
    Mention mention = text.mentionEndingAt(end);
    return mention == null && text.masked().charAt(end - 1) == '》'
        ? text.mentionEndingAt(end - 1)
        : mention;
  }

  /** 伊利诺伊州政府、芝加哥市政府: both bodies speak. */
  private static Speaker withFirst(StatementText text, Mention last, int begin) {
    Mention first = last;
    while (first.span().begin() - 1 > begin
        && "、和".indexOf(text.masked().charAt(first.span().begin() - 1)) >= 0) {
      Mention before = text.mentionEndingAt(first.span().begin() - 1);
      if (before == null || before.kind() != last.kind()) {
        break;
      }
      first = before;
    }
    return first == last ? Speaker.of(last) : joined(text, first, last.span().end());
  }

  private @Nullable Speaker worded(StatementText text, int begin, int end, SpeakerWord word) {
    Speaker.Kind kind = kind(word);
    if (kind == null) {
      return phrase(text, begin, end);
    }
    int from = nominalBegin(text, begin, end);
    int length = wordBegin(text.masked(), end);
    from = Math.min(from, length);
    from = from == begin + 1 ? begin : from;
    if (kind == Speaker.Kind.MEETING && from > begin) {
      Speaker convener = head(text, begin, from);
      return convener == null ? speaker(text, kind, from, end) : convener;
    }
    if (kind != Speaker.Kind.DOCUMENT
        && kind != Speaker.Kind.WRITING
        && from > begin
        && text.masked().charAt(from - 1) == '的'
        && end - from <= 3) {
      from = begin;
    }
    return end - from > LONGEST_NAME ? null : speaker(text, kind, from, end);
  }

  private static Speaker.@Nullable Kind kind(SpeakerWord word) {
    return switch (word) {
      case ROLE -> Speaker.Kind.ROLE;
      case BODY -> Speaker.Kind.BODY;
      case MEETING -> Speaker.Kind.MEETING;
      case WRITING -> Speaker.Kind.WRITING;
      case DOCUMENT -> Speaker.Kind.DOCUMENT;
      case PRONOUN -> Speaker.Kind.PRONOUN;
      case GROUP -> Speaker.Kind.GROUP;
      case SIDE -> Speaker.Kind.SIDE;
      case ADVERB, OPENING, PREPOSITION -> null;
    };
  }

  private @Nullable Speaker phrase(StatementText text, int begin, int end) {
    int from = nominalBegin(text, begin, end);
    return end - from < 2 || end - from > LONGEST_NAME || from > begin
        ? null
        : speaker(text, Speaker.Kind.PHRASE, from, end);
  }

  private static Speaker speaker(StatementText text, Speaker.Kind kind, int begin, int end) {
    return new Speaker(kind, text.quote(begin, end), new Span(begin, end), null);
  }

  private int skipOpening(StatementText text, int begin, int end) {
    int at = begin;
    while (at < end) {
      int next = at;
      Trie.Match<SpeakerWord> match = words.longest(text.masked(), at);
      if (match != null
          && match.end() <= end
          && text.tokenEndingAt(match.end()) != null
          && (match.value() == SpeakerWord.OPENING || match.value() == SpeakerWord.ADVERB)) {
        next = match.end();
      } else if (isDateAt(text.masked(), at, end)) {
        next = dateEnd(text.masked(), at, end);
      } else if (" （）〇".indexOf(text.masked().charAt(at)) >= 0) {
        next = at + 1;
      }
      if (next == at || text.mentionAt(at) != null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static boolean isDateAt(String masked, int at, int end) {
    int last = dateEnd(masked, at, end);
    return Character.isDigit(masked.charAt(at))
        && last > at
        && "年月日时分许点前后".indexOf(masked.charAt(last - 1)) >= 0;
  }

  private static int dateEnd(String masked, int at, int end) {
    int i = at;
    while (i < end && DATE.indexOf(masked.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Takes off what stands between the speaker and the verb: 当天, 4日, 在会上, 笑着. */
  int stripAdverbs(StatementText text, int begin, int end) {
    int at = end;
    while (at > begin && text.mentionEndingAt(at) == null) {
      int next = adverbBegin(text, begin, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at > begin && "在于".indexOf(text.masked().charAt(at - 1)) >= 0 ? at - 1 : at;
  }

  private int adverbBegin(StatementText text, int begin, int end) {
    String masked = text.masked();
    if (ADVERBIAL_END.indexOf(masked.charAt(end - 1)) >= 0 || masked.startsWith("场合", end - 2)) {
      int begun = adverbialBegin(text, Math.max(begin, end - LONGEST_ADVERBIAL), end);
      if (begun < end) {
        return begun;
      }
    }
    for (int length = Math.min(LONGEST_WORD, end - begin); length > 0; length--) {
      if (isAdverb(words.kind(masked.substring(end - length, end)))) {
        return end - length;
      }
    }
    char last = masked.charAt(end - 1);
    if (last == ' ' || last == '）' && masked.lastIndexOf('（', end) >= begin) {
      return last == ' ' ? end - 1 : masked.lastIndexOf('（', end);
    }
    if ("日月年时许分".indexOf(last) >= 0 && end - 2 >= begin && isDigit(masked, end - 2)) {
      int i = end;
      while (i > begin && DATE.indexOf(masked.charAt(i - 1)) >= 0) {
        i--;
      }
      return i;
    }
    if (last == '地') {
      return Math.max(begin, end - (end - begin >= 5 ? adverbLength(text, end) : 2));
    }
    if (last == '访') {
      return adverbialBegin(text, begin, end);
    }
    int listener = nominalBegin(text, begin, end);
    return listener > begin && "对向跟给".indexOf(masked.charAt(listener - 1)) >= 0
        ? listener - 1
        : end;
  }

  private static int adverbLength(StatementText text, int end) {
    Token before = text.tokenEndingAt(end - 1);
    return before == null ? 3 : before.text().length() + 1;
  }

  private static boolean isAdverb(@Nullable SpeakerWord word) {
    return word == SpeakerWord.ADVERB || word == SpeakerWord.OPENING;
  }

  private static boolean isDigit(String masked, int at) {
    return Character.isDigit(masked.charAt(at));
  }

  /** 发言人在例行记者会上: takes off 在…上. */
  private static int adverbialBegin(StatementText text, int begin, int end) {
    for (int i = end - 2; i >= begin; i--) {
      char c = text.masked().charAt(i);
      if (c == '在'
          || c == '就'
          || c == '于'
          || c == '接' && text.masked().startsWith("接受", i)
          || c == '回' && text.masked().startsWith("回答", i)) {
        return i;
      }
    }
    return end;
  }

  private @Nullable SpeakerWord wordEndingAt(String masked, int end) {
    for (int length = Math.min(LONGEST_WORD, end); length > 0; length--) {
      SpeakerWord word = words.kind(masked.substring(end - length, end));
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  private int wordBegin(String masked, int end) {
    for (int length = Math.min(LONGEST_WORD, end); length > 0; length--) {
      if (words.kind(masked.substring(end - length, end)) != null) {
        return end - length;
      }
    }
    return end;
  }
}
