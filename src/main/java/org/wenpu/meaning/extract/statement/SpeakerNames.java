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

  private static final String ATTENDING = "与会";

  /** 与会|多国政要和国际组织|负责人. */
  private static final int LONGEST_ATTENDING = 12;

  private static final List<String> SUFFIXES = List.of("有关方面", "官方", "方面", "当局");

  /** HanLP tags of institutions and of the nouns their names end with. */
  private static final Set<String> BODY_TAGS =
      Set.of("nis", "nt", "nto", "nit", "ntc", "nts", "nth");

  private final SpeakerWords words;

  private final SpeakerNouns nouns;
  private final SpeakerBegins begins;
  private final SpeakerAuthors authors;

  SpeakerNames(SpeakerWords words, SpeakerNouns nouns) {
    this.words = words;
    this.nouns = nouns;
    begins = new SpeakerBegins(words, nouns);
    authors = new SpeakerAuthors(words);
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
    Speaker speaker = JoinedSpeakers.withFirst(text, mention, begin);
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

  private @Nullable Speaker worded(StatementText text, int begin, int end, SpeakerWord word) {
    Speaker.Kind kind = kind(word);
    if (kind == null) {
      return phrase(text, begin, end);
    }
    int from = begins.of(text, kind, begin, end);
    if (text.masked().startsWith(ATTENDING, begin) && from - begin <= LONGEST_ATTENDING) {
      return of(text, Speaker.Kind.GROUP, begin, end);
    }
    if (kind == Speaker.Kind.MEETING && from > begin) {
      return SpeakerAuthors.convened(text, begin, from, end);
    }
    Mention author = kind == Speaker.Kind.DOCUMENT ? authors.of(text, begin, end) : null;
    if (author != null) {
      return Speaker.of(author);
    }
    int day = kind == Speaker.Kind.DOCUMENT ? authors.dayBegin(text, begin, end) : begin;
    if (day > begin) {
      return read(text, begin, day);
    }
    int whole = SpeakerBegins.isOwned(text, kind, begin, from, end) ? begin : from;
    return end - whole > LONGEST_NAME ? null : of(text, kind, whole, end);
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
