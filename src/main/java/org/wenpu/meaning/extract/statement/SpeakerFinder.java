package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/** Finds who speaks in a reporting clause: the subject of its verb, wherever in it that stands. */
final class SpeakerFinder {
  private static final List<String> SOURCES = List.of("据", "根据", "另据", "又据");

  /** Whoever does this brings another's words: 媒体援引官员的话报道称. */
  private static final List<String> CITING = List.of("援引", "引述", "援用");

  /** What figures are called that somebody counted. */
  private static final List<String> COUNTS =
      List.of("数据", "统计", "监测", "调查", "研究", "结果", "调度", "民调", "测算", "分析", "报告", "信息", "指数");

  /** 来自湖城的|林海|，分享了…. */
  private static final String FROM = "来自";

  private static final String REPORT = "报告";

  private static final String WORDING = "的话";

  /** Belongs to the name of what is counted: 湖城市农情调度. */
  private static final String DISPATCH = "调度";

  private static final List<String> OUGHT = List.of("应", "必须", "要", "需", "此举", "这一");

  private static final List<String> HEARD = List.of("听取", "聆听", "听了", "听着", "听完");

  private final SpeakerPhrase phrase = new SpeakerPhrase();

  /**
   * Gives the speaker the clause itself names, or null when its subject is dropped.
   *
   * @param begin where the clause begins
   * @param cue the verb
   */
  @Nullable Speaker find(StatementText text, int begin, Cue cue) {
    int verb = clauseEnd(text, begin, cue);
    return switch (cue.kind()) {
      case SHOW -> counter(text, begin, verb);
      case LEARN -> taught(text, begin, verb);
      case VIEW -> viewer(text, begin, verb);
      default -> subject(text, segments(text, begin, verb), verb, cue.marked());
    };
  }

  /** 在|林海|看来: whose view it is. */
  private @Nullable Speaker viewer(StatementText text, int begin, int verb) {
    List<Integer> starts = segments(text, begin, verb);
    int from = starts.get(starts.size() - 1);
    return text.masked().charAt(from) == '在' ? phrase.subject(text, from + 1, verb, true) : null;
  }

  /** Gives whom the verb's own segment names, or, where it names nobody, a segment before it. */
  private @Nullable Speaker subject(
      StatementText text, List<Integer> starts, int verb, boolean marked) {
    int from = starts.get(starts.size() - 1);
    int source = source(text, from, verb);
    if (source == from && phrase.adverbs().isOccasion(text, from, verb)) {
      return earlier(text, starts, verb);
    }
    Speaker speaker =
        isWording(text, from, verb)
            ? phrase.subject(text, from + 1, verb - WORDING.length(), true)
            : phrase.subject(text, source, verb, marked);
    if (speaker != null) {
      return isListener(text, speaker, verb) ? null : speaker;
    }
    return phrase.adverbs().strip(text, from, verb) > from ? null : earlier(text, starts, verb);
  }

  private @Nullable Speaker earlier(StatementText text, List<Integer> starts, int verb) {
    boolean parted = starts.get(starts.size() - 1) < verb;
    for (int i = starts.size() - 2; i >= 0; i--) {
      int from = starts.get(i);
      int to = starts.get(i + 1) - 1;
      boolean aside = source(text, from, to) > from || phrase.adverbs().isAdverbial(text, from, to);
      Speaker speaker = aside ? null : before(text, from, to, parted);
      if (speaker != null && isListener(text, speaker, verb)) {
        return null;
      }
      if (speaker != null) {
        return speaker.isPersonal() ? speaker : topic(text, starts, i, speaker);
      }
    }
    return null;
  }

  /** 用林海的话|说: in whose words it is said. */
  private static boolean isWording(StatementText text, int begin, int end) {
    return text.masked().startsWith("用", begin)
        && text.masked().startsWith(WORDING, end - WORDING.length());
  }

  /** 林海介绍了大会以来|，公司改制的情况|，指出…: the person a sentence begins with keeps its verbs. */
  private Speaker topic(StatementText text, List<Integer> starts, int segment, Speaker found) {
    for (int i = 0; i < segment; i++) {
      Speaker head = phrase.head(text, starts.get(i), starts.get(i + 1) - 1);
      if (head != null && head.kind() == Speaker.Kind.PERSON) {
        return head;
      }
    }
    return found;
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
    return !told ? null : phrase.subject(text, from, to, true);
  }

  /**
   * 参加大会的代表，在审议时认为: what the clause before begins with, or else ends with if more than a verb
   * follows; 成为可靠的伙伴，期待… has a subject further off.
   */
  private @Nullable Speaker before(StatementText text, int begin, int end, boolean parted) {
    Mention last = text.mentionEndingAt(end);
    if (text.masked().startsWith(FROM, begin)
        && last != null
        && last.kind() == Mention.Kind.PERSON) {
      return Speaker.of(last);
    }
    Speaker head = phrase.head(text, begin, end);
    if (head != null && (isObliged(text, head) || isPlaceOf(text, head, end))) {
      return null;
    }
    if (head != null || !parted) {
      return head;
    }
    Speaker tail = phrase.subject(text, begin, end, false);
    return tail == null || tail.kind() != Speaker.Kind.ROLE ? null : tail;
  }

  /** 各国应该支持…，呼吁…, 对方此举…，呼吁…: what ought to be done or was done is told by somebody else. */
  private static boolean isObliged(StatementText text, Speaker head) {
    return !head.isPersonal()
        && OUGHT.stream().anyMatch(word -> text.masked().startsWith(word, head.span().end()));
  }

  /** 俄亥俄州|东部的居民提起诉讼，指控…, 某湖发生事故，确认…: a place is where, not who. */
  private static boolean isPlaceOf(StatementText text, Speaker head, int end) {
    if (head.kind() == Speaker.Kind.PLACE
        && text.masked().substring(head.span().end(), end).contains("发生")) {
      return true;
    }
    Token next = head.kind() == Speaker.Kind.PLACE ? text.tokenAt(head.span().end()) : null;
    return next != null && next.span().end() < end && "nfsb".indexOf(next.tag().charAt(0)) >= 0;
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
    int from = starts.get(starts.size() - 1);
    return source(text, from, cue.span().begin()) > from;
  }

  private int source(StatementText text, int from, int to) {
    int first = from < to ? phrase.adverbs().skip(text, from, to) : from;
    for (String opening : SOURCES) {
      if (text.masked().startsWith(opening, first) && first + opening.length() <= to) {
        return first + opening.length();
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
    int from = source(text, starts.get(starts.size() - 1), verb);
    Speaker issuer = phrase.issuer(text, from, verb);
    if (issuer != null) {
      return issuer;
    }
    Speaker all = phrase.subject(text, from, verb, false);
    if (all != null
        && all.kind() == Speaker.Kind.DOCUMENT
        && (all.mention() != null || !isCount(all.name()) || isAlone(text, all, from))) {
      return all;
    }
    int end = countBegin(text, from, verb);
    Speaker counter = end <= from || end == verb ? null : phrase.subject(text, from, end, false);
    return counter == null
            || counter.kind() == Speaker.Kind.PLACE
            || counter.kind() == Speaker.Kind.PHRASE
        ? counted(text, from, verb)
        : counter;
  }

  /** 农业农村部最新农情调度|显示: some body counted, or a region's figures speak by their own name. */
  private @Nullable Speaker counted(StatementText text, int from, int verb) {
    List<Mention> bodies = text.mentions(Mention.Kind.ORGANIZATION, from, verb);
    Mention region = text.mentionAt(phrase.adverbs().skip(text, from, verb));
    if (!bodies.isEmpty() || region == null || region.kind() != Mention.Kind.PLACE) {
      return bodies.isEmpty() ? null : Speaker.of(bodies.get(0));
    }
    int count = countBegin(text, from, verb);
    boolean owned = count > region.span().end() && !text.masked().startsWith(DISPATCH, count);
    int end = owned ? count : verb;
    return SpeakerNames.of(text, Speaker.Kind.DOCUMENT, region.span().begin(), end);
  }

  /** 数据显示: says whether figures speak and nobody is named who counted them. */
  boolean counts(StatementText text, int begin, Cue cue) {
    int from = phrase.adverbs().skip(text, begin, cue.span().begin());
    return from < cue.span().begin() && countBegin(text, from, cue.span().begin()) <= from;
  }

  /** 报告|显示 speaks for itself, 银行研究报告显示 for the bank. */
  private boolean isAlone(StatementText text, Speaker paper, int from) {
    return paper.name().equals(REPORT)
        && paper.span().begin() == phrase.adverbs().skip(text, from, paper.span().end());
  }

  private static boolean isCount(String name) {
    return COUNTS.stream().anyMatch(name::endsWith);
  }

  /** Gives where 最新数据, 调查结果 begins that stands before the verb, or the verb. */
  private int countBegin(StatementText text, int begin, int verb) {
    int end = verb;
    for (int at = verb; at > begin; ) {
      int from = at;
      String count =
          COUNTS.stream()
              .filter(c -> text.masked().startsWith(c, from - c.length()))
              .findFirst()
              .orElse("");
      at = count.isEmpty() ? phrase.adverbs().strip(text, begin, at) : at - count.length();
      at = at > begin && text.masked().charAt(at - 1) == '的' ? at - 1 : at;
      if (at == from) {
        return end;
      }
      end = at;
    }
    return end;
  }

  SpeakerPhrase phrase() {
    return phrase;
  }
}
