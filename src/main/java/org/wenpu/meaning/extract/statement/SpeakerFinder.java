package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/** Finds who speaks in a reporting clause: the subject of its verb, wherever in it that stands. */
final class SpeakerFinder {
  private static final List<String> SOURCES = List.of("据", "根据", "另据", "又据", "综合");

  /** 综合|媒体报道; near miss 综合运输专班数据显示. */
  private static final String TOGETHER = "综合";

  /** Where news or figures come from: 来自|航天局|消息. */
  private static final String FROM = "来自";

  private static final List<String> FIGURES = List.of("消息", "数据", "统计", "监测");

  /** Whoever does this brings another's words: 媒体援引官员的话报道称. */
  private static final List<String> CITING = List.of("援引", "引述", "援用");

  private static final String WORDING = "的话";

  private static final int LONGEST_COUNT = 4;

  private static final String HEAR = "听到";

  private static final List<String> HELD = List.of("召开的", "举行的", "举办的");

  private static final List<String> HEARD = List.of("听取", "聆听", "听了", "听着", "听完");

  private final SpeakerPhrase phrase = new SpeakerPhrase();
  private final SpeakerFigures figures = new SpeakerFigures(phrase);
  private final SpeakerClauses clauses = new SpeakerClauses(phrase);

  /**
   * Gives the speaker the clause itself names, or null when its subject is dropped.
   *
   * @param begin where the clause begins
   * @param cue the verb
   */
  @Nullable Speaker find(StatementText text, int begin, Cue cue) {
    int verb = clauseEnd(text, begin, cue);
    return switch (cue.kind()) {
      case SHOW -> figures.counter(text, sourced(text, begin, verb), verb);
      case LEARN -> taught(text, begin, verb);
      case VIEW -> viewer(text, begin, verb);
      default -> subject(text, segments(text, begin, verb), verb, cue);
    };
  }

  /** 在|林海|看来, 但在|林海|看来: whose view it is. */
  private @Nullable Speaker viewer(StatementText text, int begin, int verb) {
    List<Integer> starts = segments(text, begin, verb);
    int from = starts.get(starts.size() - 1);
    int view = text.at(from) == '在' ? from : phrase.adverbs().skip(text, from, verb);
    return text.at(view) == '在' ? phrase.subject(text, view + 1, verb, true) : null;
  }

  /** Gives whom the verb's own segment names, or, where it names nobody, a segment before it. */
  private @Nullable Speaker subject(StatementText text, List<Integer> starts, int verb, Cue cue) {
    int from = heardFrom(text, starts.get(starts.size() - 1), verb);
    int source = source(text, from, verb);
    if (source == from && phrase.adverbs().isOccasion(text, from, verb)) {
      return earlier(text, starts, verb);
    }
    Speaker speaker =
        isWording(text, from, verb)
            ? phrase.subject(text, from + 1, verb - WORDING.length(), true)
            : phrase.subject(text, source, verb, cue.marked());
    Speaker counter = cue.kind() == CueKind.REPORT ? counter(text, source, verb) : null;
    if (counter != null && (speaker == null || speaker.kind() == Speaker.Kind.PHRASE)) {
      return counter;
    }
    if (speaker != null) {
      return isListener(text, speaker, verb) ? null : speaker;
    }
    boolean named = phrase.adverbs().strip(text, from, verb) > from;
    return named && !isManner(text, from, verb, cue) ? null : earlier(text, starts, verb);
  }

  /** 据|农业部|农情|调度，…: the body whose count it is. */
  private static @Nullable Speaker counter(StatementText text, int source, int verb) {
    Mention body = text.mentionAt(source);
    return body != null
            && body.kind() == Mention.Kind.ORGANIZATION
            && verb > body.span().end()
            && verb - body.span().end() <= LONGEST_COUNT
        ? Speaker.of(body)
        : null;
  }

  /** 林海常|听到|群众抱怨：: whoever is heard speaks. */
  private static int heardFrom(StatementText text, int from, int verb) {
    int heard = text.masked().substring(from, Math.max(from, verb)).lastIndexOf(HEAR);
    int behind = from + heard + HEAR.length();
    return heard >= 0 && behind < verb ? behind : from;
  }

  /** 老人望着湖面，|慢慢|说: an adverb alone. Not of bodies that act, 及时发布预警信息. */
  private boolean isManner(StatementText text, int begin, int verb, Cue cue) {
    return cue.kind() != CueKind.ANNOUNCE && phrase.adverbs().begin(text, begin, verb) <= begin;
  }

  private @Nullable Speaker earlier(StatementText text, List<Integer> starts, int verb) {
    boolean parted = starts.get(starts.size() - 1) < verb;
    for (int i = starts.size() - 2; i >= 0; i--) {
      int from = starts.get(i);
      int to = starts.get(i + 1) - 1;
      boolean aside = source(text, from, to) > from || phrase.adverbs().isAdverbial(text, from, to);
      Speaker speaker = aside ? null : clauses.before(text, from, to, parted);
      if (speaker != null && isListener(text, speaker, verb)) {
        return null;
      }
      if (speaker != null) {
        return speaker.isPersonal() ? speaker : clauses.topic(text, starts, i, speaker);
      }
    }
    return null;
  }

  /** 用林海的话|说: in whose words it is said. */
  private static boolean isWording(StatementText text, int begin, int end) {
    return text.masked().startsWith("用", begin)
        && text.masked().startsWith(WORDING, end - WORDING.length());
  }

  /** Gives where the verb stands, or before it what the speaker cites: 媒体|援引官员的话报道称. */
  static int clauseEnd(StatementText text, int begin, Cue cue) {
    int verb = cue.span().begin();
    return citingBegin(text, Math.max(begin, text.masked().lastIndexOf('，', verb) + 1), verb);
  }

  /** Gives where 援引官员的话 begins within a stretch, or its end. */
  static int citingBegin(StatementText text, int from, int verb) {
    return CITING.stream()
        .mapToInt(word -> text.masked().indexOf(word, from))
        .filter(at -> at > from && at < verb)
        .min()
        .orElse(verb);
  }

  /** 记者从国务院新闻办发布会上获悉: whom or where the reporter learnt it from. */
  private @Nullable Speaker taught(StatementText text, int begin, int verb) {
    int from = text.masked().lastIndexOf('从', verb) + 1;
    int to = text.masked().charAt(verb - 1) == '上' ? verb - 1 : verb;
    boolean told =
        from > begin && (from == begin + 1 || text.masked().substring(begin, from).contains("记者"));
    int held = told ? held(text, from, to) : -1;
    Speaker holder = held > 0 ? phrase.head(text, from, held) : null;
    return !told ? null : holder == null ? phrase.subject(text, from, to, true) : holder;
  }

  /** 从某办5日在京|召开的|发布会上了解到: gives where it is told that somebody held the meeting, or -1. */
  private static int held(StatementText text, int from, int to) {
    String words = text.masked().substring(from, Math.max(from, to));
    return HELD.stream()
        .mapToInt(words::indexOf)
        .filter(at -> at > 0)
        .map(at -> from + at)
        .min()
        .orElse(-1);
  }

  /** 听取工作介绍: who hears an introduction does not give it. */
  private static boolean isListener(StatementText text, Speaker speaker, int verb) {
    int from = speaker.span().end();
    if (from >= verb) {
      return false;
    }
    String between = text.masked().substring(from, verb);
    int heard = HEARD.stream().mapToInt(between::lastIndexOf).max().orElse(-1);
    return heard >= 0 && "时后，".chars().noneMatch(c -> between.indexOf(c, heard) >= 0);
  }

  /** Says whether a clause names media or another body by 据…. */
  boolean isSourced(StatementText text, int begin, Cue cue) {
    List<Integer> starts = segments(text, begin, cue.span().begin());
    return sourced(text, begin, cue.span().begin()) > starts.get(starts.size() - 1);
  }

  /** Gives where the last segment before a verb names its source: behind 据. */
  private int sourced(StatementText text, int begin, int verb) {
    List<Integer> starts = segments(text, begin, verb);
    return source(text, starts.get(starts.size() - 1), verb);
  }

  private int source(StatementText text, int from, int to) {
    int first = from < to ? phrase.adverbs().skip(text, from, to) : from;
    if (text.masked().startsWith(FROM, first) && first + FROM.length() < to && isNews(text, to)) {
      return first + FROM.length();
    }
    for (String opening : SOURCES) {
      if (opening.equals(TOGETHER) && !text.masked().startsWith("报道", to)) {
        continue;
      }
      if (text.masked().startsWith(opening, first) && first + opening.length() <= to) {
        return first + opening.length();
      }
    }
    return from;
  }

  /** 来自航天局|消息，…, 来自某平台|数据显示，…. */
  private static boolean isNews(StatementText text, int verb) {
    return FIGURES.stream()
        .anyMatch(
            word ->
                text.masked().startsWith(word, verb)
                    || text.masked().startsWith(word, verb - word.length()));
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

  SpeakerFigures figures() {
    return figures;
  }

  SpeakerPhrase phrase() {
    return phrase;
  }
}
