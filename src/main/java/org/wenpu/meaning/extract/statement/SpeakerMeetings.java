package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;

/** Finds which meeting is meant by 会议: what it is called, or who convened it. */
final class SpeakerMeetings {
  /** Names no meeting has alone. */
  private static final Set<String> BARE = Set.of("会议", "大会");

  private static final List<String> HELD = List.of("召开", "举行", "举办", "开幕", "闭幕");

  private static final int SHORTEST_NAME = 3;

  private static final int LONGEST_HOLDING = 20;

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
    int held = text.masked().indexOf("召开会议");
    if (held < 0 || held > found.span().begin()) {
      return BARE.contains(found.name()) ? occasion(text, found) : found;
    }
    Speaker convener = phrase.head(text, lineBegin(text, held), held);
    return convener == null || convener.kind() != Speaker.Kind.BODY
        ? found
        : new Speaker(found.kind(), convener.name() + found.name(), convener.span(), null);
  }

  /** |第九届治水大会|在湖城开幕。会议指出: the first occasion with a name that was held before. */
  private Speaker occasion(StatementText text, Speaker found) {
    for (int end = 2; end < found.span().begin(); end++) {
      int kind = words.beginEnding(text.masked(), end);
      if ("会坛".indexOf(text.masked().charAt(end - 1)) >= 0
          && words.kind(text.masked().substring(kind, end)) == SpeakerWord.MEETING
          && isOpened(text, end)) {
        int head = phrase.adverbs().skip(text, lineBegin(text, end), end);
        int noun = phrase.nouns().begin(text, head, end);
        int begin = phrase.nouns().described(text, head, noun, true);
        if (kind - begin >= SHORTEST_NAME) {
          return SpeakerNames.of(text, found.kind(), begin, end);
        }
      }
    }
    return found;
  }

  private static boolean isOpened(StatementText text, int end) {
    String rest = text.masked().substring(end, CueObjects.end(text, end, text.masked().length()));
    return rest.length() <= LONGEST_HOLDING && HELD.stream().anyMatch(rest::contains);
  }

  /** Another meeting, 提请…会议审议, is not the one that speaks. */
  static boolean isHeld(StatementText text, int begin, int end) {
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
