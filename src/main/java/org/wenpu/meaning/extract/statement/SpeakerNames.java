package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/** Reads a noun phrase as a speaker: names, bodies, roles, documents and what else has a voice. */
final class SpeakerNames {
  static final int LONGEST_NAME = 30;

  private static final int SHORTEST_WHOLE_NAME = 5;

  private static final int LONGEST_OWNER = 5;

  private static final int LONGEST_PIECE = 3;

  private static final String NO_PIECE = "在对向从的与和被把将有是了到给为由于及或不也还都曾据";

  private static final String ATTENDING = "与会";

  /** 与会|多国政要和国际组织|负责人. */
  private static final int LONGEST_ATTENDING = 12;

  private static final List<String> SUFFIXES = List.of("有关方面", "官方", "方面", "当局");

  /** HanLP tags of institutions and of the nouns their names end with. */
  private static final Set<String> BODY_TAGS =
      Set.of("nis", "nt", "nto", "nit", "ntc", "nts", "nth");

  private final SpeakerWords words;

  private final SpeakerNouns nouns;

  SpeakerNames(SpeakerWords words, SpeakerNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Gives the speaker that a stretch without adverbs ends with, or null. */
  @Nullable Speaker read(StatementText text, int begin, int end) {
    int last = withoutSuffix(text, begin, end);
    if (last == end && end - begin > 4 && text.masked().startsWith("方面", end - 2)) {
      return side(text, begin, end);
    }
    Mention mention = mentionEndingAt(text, last);
    return mention != null && mention.span().begin() >= begin
        ? named(text, mention, begin, last)
        : unnamed(text, begin, end);
  }

  /** 甲国|官方: a name speaks with or without it. */
  private static int withoutSuffix(StatementText text, int begin, int end) {
    return SUFFIXES.stream()
        .filter(suffix -> text.masked().startsWith(suffix, end - suffix.length()))
        .mapToInt(suffix -> end - suffix.length())
        .filter(last -> text.mentionEndingAt(last) != null && last > begin)
        .findFirst()
        .orElse(end);
  }

  /** 主办方组委会|方面: a body before it speaks, anything else with it. */
  private @Nullable Speaker side(StatementText text, int begin, int end) {
    Speaker body = read(text, begin, end - 2);
    boolean acts =
        body != null && (body.kind() == Speaker.Kind.BODY || body.kind() == Speaker.Kind.MEETING);
    return acts ? body : phrase(text, begin, end);
  }

  private Speaker named(StatementText text, Mention mention, int begin, int end) {
    int whole = nouns.whole(text, begin, mention.span().begin());
    Speaker speaker = withFirst(text, mention, begin);
    return whole < speaker.span().begin() && mention.kind() != Mention.Kind.PERSON
        ? of(text, speaker.kind(), whole, end)
        : speaker;
  }

  private @Nullable Speaker unnamed(StatementText text, int begin, int end) {
    SpeakerWord word = isPaper(text, end) ? SpeakerWord.BODY : kindEnding(text, end);
    char last = text.masked().charAt(end - 1);
    if (word == SpeakerWord.BODY && last == '》') {
      return of(text, Speaker.Kind.BODY, Math.min(nouns.begin(text, begin, end), end), end);
    }
    if (word == null && last == '们' && isNamed(text, end)) {
      int noun = Math.min(nouns.begin(text, begin, end), end - 2);
      boolean attending = text.masked().startsWith(ATTENDING, noun - ATTENDING.length());
      return of(text, Speaker.Kind.GROUP, attending ? noun - ATTENDING.length() : noun, end);
    }
    return word == null ? phrase(text, begin, end) : worded(text, begin, end, word);
  }

  /** 当地《海蓝日报》: a paper by its name. */
  private static boolean isPaper(StatementText text, int end) {
    return text.masked().charAt(end - 1) == '》'
        && end > 1
        && "报网刊志".indexOf(text.chars().charAt(end - 2)) >= 0;
  }

  /** A word of the list, else what its part of speech tells: 海关 is a body. */
  private @Nullable SpeakerWord kindEnding(StatementText text, int end) {
    SpeakerWord word = words.kindEnding(text.masked(), end);
    Token token = text.tokenEndingAt(end);
    return word == null && token != null && BODY_TAGS.contains(token.tag())
        ? SpeakerWord.BODY
        : word;
  }

  /** 来宾们 are somebody, 我们 is whoever speaks. */
  private static boolean isNamed(StatementText text, int end) {
    return end > 1 && "我咱你他她它".indexOf(text.masked().charAt(end - 2)) < 0;
  }

  private static @Nullable Mention mentionEndingAt(StatementText text, int end) {
    Mention mention = text.mentionEndingAt(end);
    return mention == null && text.masked().charAt(end - 1) == '》'
        ? text.mentionEndingAt(end - 1)
        : mention;
  }

  /** 甲州政府、乙市政府: both bodies speak. */
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

  /** A、B表示: both speak. */
  static Speaker joined(StatementText text, Mention first, int end) {
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

  /** 王海和贝尔会谈 is about two persons, too, but then one of them speaks. */
  private static boolean speaksNext(StatementText text, int at) {
    return at < text.masked().length() && "会见在出参举同".indexOf(text.masked().charAt(at)) < 0;
  }

  private @Nullable Speaker worded(StatementText text, int begin, int end, SpeakerWord word) {
    Speaker.Kind kind = kind(word);
    if (kind == null) {
      return phrase(text, begin, end);
    }
    int from = wordedBegin(text, kind, begin, end);
    if (text.masked().startsWith(ATTENDING, begin) && from - begin <= LONGEST_ATTENDING) {
      return of(text, Speaker.Kind.GROUP, begin, end);
    }
    if (kind == Speaker.Kind.MEETING && from > begin) {
      return convened(text, begin, from, end);
    }
    Mention author = kind == Speaker.Kind.DOCUMENT ? author(text, begin, end) : null;
    if (author != null) {
      return Speaker.of(author);
    }
    int day = kind == Speaker.Kind.DOCUMENT ? dayBegin(text, begin, end) : begin;
    if (day > begin) {
      return read(text, begin, day);
    }
    int whole = isOwned(text, kind, begin, from, end) ? begin : from;
    return end - whole > LONGEST_NAME ? null : of(text, kind, whole, end);
  }

  private int wordedBegin(StatementText text, Speaker.Kind kind, int begin, int end) {
    int noun = Math.min(nouns.begin(text, begin, end), words.beginEnding(text.masked(), end));
    boolean cut = kind == Speaker.Kind.BODY && isPieces(text, begin, noun);
    int from = noun == begin + 1 || cut ? begin : noun;
    return isWholeName(text, kind, begin, from, end)
        ? from
        : nouns.described(text, begin, from, kind == Speaker.Kind.BODY);
  }

  /** 阿拉比|亚|电视台: what stands before is a piece of a name in which a word has been cut. */
  private static boolean isPieces(StatementText text, int begin, int end) {
    boolean whole = end > begin && end - begin <= LONGEST_PIECE;
    for (int i = begin; whole && i < end; i++) {
      whole = NO_PIECE.indexOf(text.masked().charAt(i)) < 0 && text.mentionAt(i) == null;
    }
    return whole;
  }

  /** 甲部|召开的|会议: who convened it speaks, unless both are one name. */
  private static Speaker convened(StatementText text, int begin, int from, int end) {
    Mention convener = text.mentionAt(begin);
    if (convener != null && isOneName(text, convener.span().end(), from)) {
      return of(text, Speaker.Kind.MEETING, begin, end);
    }
    return convener == null ? of(text, Speaker.Kind.MEETING, from, end) : Speaker.of(convener);
  }

  /** 海蓝公司|4日|报告: gives where a day right before the word for a paper begins, or the beginning. */
  private int dayBegin(StatementText text, int begin, int end) {
    int word = words.beginEnding(text.masked(), end);
    int at = word - 1;
    if (at <= begin || text.masked().charAt(at) != '日') {
      return begin;
    }
    while (at > begin && Character.isDigit(text.masked().charAt(at - 1))) {
      at--;
    }
    return at < word - 1 ? at : begin;
  }

  /** 甲银行|报告: the body right before the word for a paper. */
  private @Nullable Mention author(StatementText text, int begin, int end) {
    Mention author = text.mentionEndingAt(words.beginEnding(text.masked(), end));
    return author != null
            && author.kind() == Mention.Kind.ORGANIZATION
            && author.span().begin() >= begin
        ? author
        : null;
  }

  /** 参会的|代表: a short word is told with what stands before it. */
  private static boolean isOwned(
      StatementText text, Speaker.Kind kind, int begin, int from, int end) {
    return kind != Speaker.Kind.DOCUMENT
        && kind != Speaker.Kind.WRITING
        && from > begin
        && text.masked().charAt(from - 1) == '的'
        && end - from <= 3;
  }

  /** 控制北部的|海蓝国民代表大会: a body's name needs no clause before it; 当地的议会, 党的全会 are names with it. */
  private static boolean isWholeName(
      StatementText text, Speaker.Kind kind, int limit, int begin, int end) {
    return (kind == Speaker.Kind.BODY || kind == Speaker.Kind.MEETING)
        && end - begin > SHORTEST_WHOLE_NAME
        && begin > 0
        && text.masked().charAt(begin - 1) == '的'
        && begin - limit > LONGEST_OWNER;
  }

  /** 东盟|经济部长特别|会议: what stands between holds no verb. */
  private static boolean isOneName(StatementText text, int begin, int end) {
    for (int at = begin; at < end; ) {
      Token token = text.tokenAt(at);
      if (token == null
          || "vpcwu".indexOf(token.tag().charAt(0)) >= 0 && !token.tag().equals("vn")) {
        return false;
      }
      at = token.span().end();
    }
    return begin < end;
  }

  private static Speaker.@Nullable Kind kind(SpeakerWord word) {
    return switch (word) {
      case ROLE, SOMEBODY -> Speaker.Kind.ROLE;
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
    int from = nouns.whole(text, begin, nouns.begin(text, begin, end));
    return end - from < 2 || end - from > LONGEST_NAME || from > begin || isDoing(text, from, end)
        ? null
        : of(text, Speaker.Kind.PHRASE, from, end);
  }

  /** 经营面馆: a verb and its object are what somebody does, no name. */
  static boolean isDoing(StatementText text, int begin, int end) {
    Token first = text.tokenAt(begin);
    return first != null
        && (first.tag().equals("v") || first.tag().equals("vi"))
        && first.span().length() > 1
        && first.span().end() < end
        && text.mentionAt(begin) == null;
  }

  /** Gives a speaker without a name of its own. */
  static Speaker of(StatementText text, Speaker.Kind kind, int begin, int end) {
    int from = text.masked().charAt(begin) == '的' && begin + 1 < end ? begin + 1 : begin;
    return new Speaker(kind, text.quote(from, end), new Span(from, end), null);
  }
}
