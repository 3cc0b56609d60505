package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/** Finds who speaks in a reporting clause: the subject of its verb, wherever in it that stands. */
final class SpeakerFinder {
  private static final List<String> SOURCES = List.of("据", "另据", "此外，据", "又据");

  private final SpeakerPhrase phrase = new SpeakerPhrase();

  /**
   * Gives the speaker the clause itself names, or null when its subject is dropped.
   *
   * @param begin where the clause begins
   * @param cue the verb
   */
  @Nullable Speaker find(StatementText text, int begin, Cue cue) {
    int verb = cue.span().begin();
    if (cue.kind() == CueKind.SHOW) {
      return counter(text, begin, verb);
    }
    List<Integer> starts = segments(text, begin, verb);
    if (cue.kind() == CueKind.VIEW) {
      int from = starts.get(starts.size() - 1);
      return text.masked().charAt(from) == '在' ? phrase.subject(text, from + 1, verb, true) : null;
    }
    for (int i = starts.size() - 1; i >= 0; i--) {
      boolean last = i == starts.size() - 1;
      int from = starts.get(i);
      int to = last ? verb : starts.get(i + 1) - 1;
      int source = source(text, from, to);
      if (source == from && !last && phrase.adverbs().isAdverbial(text, from, to)) {
        continue;
      }
      if (!last && source > from) {
        continue;
      }
      Speaker speaker =
          last ? phrase.subject(text, source, to, cue.marked()) : before(text, source, to);
      if (speaker != null) {
        return isListener(text, speaker, verb) ? null : speaker;
      }
      if (last && phrase.adverbs().strip(text, from, to) > from) {
        return null;
      }
    }
    return null;
  }

  /** 参加大会的代表，在审议时认为: what the clause before begins with, or else ends with. */
  private @Nullable Speaker before(StatementText text, int begin, int end) {
    Speaker head = phrase.head(text, begin, end);
    if (head != null) {
      return head;
    }
    Speaker tail = phrase.subject(text, begin, end, false);
    return tail == null || tail.kind() != Speaker.Kind.ROLE ? null : tail;
  }

  /** 听取工作介绍: who hears an introduction does not give it. */
  private static boolean isListener(StatementText text, Speaker speaker, int verb) {
    int from = speaker.span().end();
    if (from >= verb) {
      return false;
    }
    String between = text.masked().substring(from, verb);
    int heard = Math.max(between.lastIndexOf("听取"), between.lastIndexOf("听"));
    return heard >= 0 && "时后，".chars().noneMatch(c -> between.indexOf(c, heard) >= 0);
  }

  /** Says whether a clause names media or another body by 据…. */
  boolean isSourced(StatementText text, int begin, Cue cue) {
    List<Integer> starts = segments(text, begin, cue.span().begin());
    int from = starts.get(starts.size() - 1);
    return source(text, from, cue.span().begin()) > from;
  }

  private static int source(StatementText text, int from, int to) {
    for (String opening : SOURCES) {
      if (text.masked().startsWith(opening, from) && from + opening.length() <= to) {
        return from + opening.length();
      }
    }
    return from;
  }

  private static List<Integer> segments(StatementText text, int begin, int end) {
    List<Integer> starts = new ArrayList<>();
    starts.add(begin);
    for (int i = begin; i < end; i++) {
      if ("，；".indexOf(text.masked().charAt(i)) >= 0) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  /** 国家统计局数据显示: the body speaks; 数据显示 alone names nobody. */
  private @Nullable Speaker counter(StatementText text, int begin, int verb) {
    List<Integer> starts = segments(text, begin, verb);
    int from = starts.get(starts.size() - 1);
    from = source(text, from, verb);
    List<Mention> bodies = text.mentions(Mention.Kind.ORGANIZATION, from, verb);
    if (!bodies.isEmpty()) {
      return Speaker.of(bodies.get(0));
    }
    Speaker document = phrase.subject(text, from, verb, false);
    if (document != null
        && document.kind() == Speaker.Kind.DOCUMENT
        && document.mention() != null) {
      return document;
    }
    for (String noun : List.of("数据", "报告", "监测", "统计", "最新数据", "调查")) {
      if (text.masked().startsWith(noun, verb - noun.length()) && verb - noun.length() - 1 > from) {
        Speaker speaker = phrase.subject(text, from, verb - noun.length(), false);
        return speaker == null || speaker.kind() == Speaker.Kind.PLACE ? null : speaker;
      }
    }
    return null;
  }

  SpeakerPhrase phrase() {
    return phrase;
  }
}
