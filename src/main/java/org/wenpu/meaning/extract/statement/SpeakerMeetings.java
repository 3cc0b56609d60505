package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Mention;

/** Finds which meeting is meant by 会议: what it is called, or who convened it. */
final class SpeakerMeetings {
  /** Names no meeting has alone. */
  private static final Set<String> BARE = Set.of("会议", "大会");

  private static final String INSPECTION = "督察";

  private static final List<String> HELD = List.of("召开", "举行", "举办", "开幕", "闭幕");

  /** 决定今年10月|召开…会议: is yet to be held. */
  private static final List<String> TO_COME = List.of("决定", "将", "拟", "定于");

  private static final int SHORTEST_NAME = 3;

  private static final int LONGEST_HOLDING = 20;

  private static final Pattern CALLED = Pattern.compile("(?:召开|举行)了?(?:特别|紧急|临时|闭门|视频)会议[，。；]");

  private final SpeakerPhrase phrase;
  private final SpeakerWords words;

  SpeakerMeetings(SpeakerPhrase phrase) {
    this.phrase = phrase;
    words = phrase.words();
  }

  /** 中共中央政治局召开会议，…会议指出: who convened it gives it its name. */
  Speaker of(StatementText text, Speaker found) {
    if (words.kind(found.name()) == null) {
      return found;
    }
    if (found.name().equals(INSPECTION)) {
      return inspectors(text, found);
    }
    int held = text.masked().indexOf("召开会议");
    if (held < 0 || held > found.span().begin()) {
      Speaker named = BARE.contains(found.name()) ? occasion(text, found) : found;
      return named == found ? convened(text, found) : named;
    }
    return of(text, found, held);
  }

  /** 海蓝组织7日在湖城|召开特别会议|。会议说: a meeting without a name of its own is its convener's. */
  private Speaker convened(StatementText text, Speaker found) {
    Matcher called = CALLED.matcher(text.masked()).region(0, found.span().begin());
    return BARE.contains(found.name()) && called.find() ? of(text, found, called.start()) : found;
  }

  private Speaker of(StatementText text, Speaker found, int held) {
    Speaker convener = phrase.head(text, lineBegin(text, held), held);
    return convener == null || convener.kind() != Speaker.Kind.BODY
        ? found
        : new Speaker(found.kind(), convener.name() + found.name(), convener.span(), null);
  }

  /** 海蓝督察组向…反馈。督察指出: the group that inspected speaks. */
  private static Speaker inspectors(StatementText text, Speaker found) {
    return text.article().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
        .filter(m -> m.text().endsWith(INSPECTION + "组"))
        .findFirst()
        .map(Speaker::of)
        .orElse(found);
  }

  /** |第九届治水大会|在湖城开幕。会议指出: the first occasion with a name that was held before. */
  private Speaker occasion(StatementText text, Speaker found) {
    for (int end = 2; end < found.span().begin(); end++) {
      int kind = words.beginEnding(text.masked(), end);
      if ("会坛".indexOf(text.masked().charAt(end - 1)) >= 0
          && words.kind(text.masked().substring(kind, end)) == SpeakerWord.MEETING
          && (isOpened(text, end) || isCalled(text, end))) {
        int begin = isOpened(text, end) ? nameBegin(text, end) : calledBegin(text, end);
        if (kind - begin >= SHORTEST_NAME) {
          return SpeakerNames.of(text, found.kind(), begin, end);
        }
      }
    }
    return found;
  }

  private int nameBegin(StatementText text, int end) {
    int head = phrase.adverbs().skip(text, lineBegin(text, end), end);
    return phrase.nouns().described(text, head, phrase.nouns().begin(text, head, end), true);
  }

  /** 甲部召开|治水工作现场会|。: the name of a meeting is all that was called. */
  private static boolean isCalled(StatementText text, int end) {
    int begin = calledBegin(text, end);
    return "，。；".indexOf(text.at(end)) >= 0
        && begin > lineBegin(text, end)
        && end - begin <= SpeakerNames.LONGEST_NAME;
  }

  /** Gives where the clause behind its last 召开 begins, or the clause. */
  private static int calledBegin(StatementText text, int end) {
    int line = lineBegin(text, end);
    return HELD.stream()
        .mapToInt(word -> text.masked().lastIndexOf(word, end) + word.length())
        .filter(at -> at > line + 1)
        .map(at -> text.at(at) == '了' ? at + 1 : at)
        .max()
        .orElse(line);
  }

  private static boolean isOpened(StatementText text, int end) {
    String rest = text.masked().substring(end, CueObjects.end(text, end, text.masked().length()));
    return rest.length() <= LONGEST_HOLDING && HELD.stream().anyMatch(rest::contains);
  }

  /** Another meeting, 提请…会议审议 or 决定召开…会议, is not the one that speaks. */
  static boolean isHeld(StatementText text, int begin, int end) {
    String clause = text.masked().substring(lineBegin(text, begin), begin);
    if (TO_COME.stream().anyMatch(clause::contains)) {
      return false;
    }
    String before = text.masked().substring(Math.max(0, begin - 3), begin);
    String after = text.masked().substring(end, Math.min(text.masked().length(), end + 20));
    return "召开举行出席参加主持".contains(before.isEmpty() ? "无" : last(before))
        || HELD.stream().anyMatch(after::contains);
  }

  private static String last(String text) {
    return text.substring(Math.max(0, text.length() - 2));
  }

  /** Gives where the clause begins in which a place lies. */
  static int lineBegin(StatementText text, int at) {
    int begin = at;
    while (begin > 0 && "\n，。：；".indexOf(text.masked().charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }
}
