package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.Marks;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;
import org.wenpu.meaning.extract.statement.SpokenSpans;

/** Reads a clause: who speaks in it, who acts at its head, what is told of those named before. */
final class ClauseReader {
  /** {@code 经省纪委常委会会议研究}. */
  private static final Openings ASSENT = new Openings("经[^，]{2,30}(?:研究|批准|审议|同意)");

  /** {@code 省长林海|主持召开|省政府常务会议}. */
  private static final Openings CONVENING = new Openings("主持(?:召开)?");

  private static final Characters OF_CONVENING = Characters.of("持");

  /** {@code 让我们…}, {@code 我们一定…}: what a report calls up to, to the sentence's end. */
  private static final Openings PLEDGE = new Openings("让我们|我们一定|我们坚信|(?:我们)?必须");

  /** {@code 日前召开的|湖北省人民政府常务会议提出}. */
  private static final Pattern HELD = Pattern.compile("[^，。；：《》“的]{0,16}?(?:召开|举行)的");

  /** {@code 3月起施行的|《…条例》明确}. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "[^，。；：《》]{0,30}?(?:施行|实施|印发|发布|出台|通过|修订|公布|制定|颁布)的(?=《[^》]+》(?:还|也)?(?:规定|明确|提出|要求|指出|强调))");

  /** {@code 新修订的|节水法}: the document is named behind. */
  private static final Openings NEW =
      new Openings("(?:最?新|此次|这次)(?:出台|修订|颁布|制定|印发|发布|公布|通过|施行|实施)的");

  /** {@code 重点检查六个方面的内容，包括…}, {@code 议案内容主要集中在：…}: what is looked at is not laid down. */
  private static final Pattern TOPICS =
      Pattern.compile("[^，]*(?:检查|视察|调研|督查)[^，]*(?:内容|问题|情况)$|[^，]*内容主要集中在$");

  /** {@code 水利部发布数据，|全国改造水闸300座}: figures follow. */
  private static final Openings DATA = new Openings("(?:发布|公布)了?的?(?:最新)?(?:统计)?数据(?:显示)?$");

  /** {@code 将同国际社会一道，|推动…}: is wished for, not done. */
  private static final Openings TOGETHER =
      new Openings("[同与和](?:国际社会|世界各国|各国|各方|有关各?方|地区国家)(?:各方|成员)?(?:一道|一起|携手|共同努力)");

  /** {@code 围绕“改造水闸”“疏浚河道”等议题进行讨论}. */
  private static final Pattern TALKED_OF =
      Pattern.compile(
          "[^，。“]*围绕“[^，。]*(?:进行|展开|开展)[^，。]{0,6}(?:讨论|探讨|协商|审议|研讨|交流|对话)"
              + "|[^，。“]*(?:围绕|就)[^。]{8,}(?:问题|议题|专题|主题|内容|方面)[^，。]{0,4}(?:提出询问|进行了?(?:深入|专题|广泛)?(?:讨论|审议|询问|交流|研讨))");

  private static final Characters OF_TOPIC = Characters.of("围就");

  private static final Openings LISTING = new Openings("：|，(?:主要|具体)?包括");

  /** {@code 水利部与民政部签署备忘录，|双方将…}: those named together before. */
  private static final Openings SEVERAL = new Openings("(?:双方|[两三四]部门|[两三]方)(?!的|均|都|领导)");

  private static final Openings DESCRIBING = new Openings("在|位于|地处|作为|身为|素有|被誉为");

  private static final Characters TITLE = Characters.of("《");

  private final String chars;
  private final PolicyActors actors;
  private final Reporters reporters;
  private final SpokenSpans spoken;
  private final PolicyState state;
  private final ClauseGatherer gatherer;
  private final AnnouncementReader announcements;
  private final BareClauseReader bare;
  private final DecisionReader decisions;
  private boolean pledge;

  ClauseReader(
      AnnotatedArticle article,
      Lexicon<AnnouncingVerb> cues,
      PolicyWords words,
      PolicyActors actors,
      SpokenSpans spoken,
      PolicyState state) {
    this.chars = article.chars();
    this.actors = actors;
    this.reporters = new Reporters(article);
    this.spoken = spoken;
    this.state = state;
    this.gatherer = new ClauseGatherer(chars, words, actors.tags(), state);
    AnnouncingVerbs verbs = new AnnouncingVerbs(chars, cues);
    this.announcements = new AnnouncementReader(chars, verbs, words, actors, state, gatherer);
    this.bare = new BareClauseReader(chars, words, actors, state, verbs, announcements, gatherer);
    this.decisions = new DecisionReader(chars, actors, state, gatherer);
  }

  /** Begins a sentence; gives the number of its clauses that are read with their source behind. */
  int sentence(List<Span> clauses) {
    pledge = false;
    return decisions.before(clauses);
  }

  /** Reads a clause. */
  void read(Span clause) {
    int end = clause.end();
    int begin = clause.begin();
    int at = actors.isNameAt(begin) ? begin : announcements.start(begin, end);
    if (at < end) {
      clause(at, end);
    } else if (chars.startsWith("到", begin)) {
      state.add("", clause);
    }
  }

  private void clause(int begin, int end) {
    if (isInformation(begin, end) || decisions.isDecision(begin, end)) {
      return;
    }
    int at = afterReporter(begin, end);
    if (isJoining(at, end) || isTopicOfTalk(at, end)) {
      state.leave();
      return;
    }
    if (!chars.startsWith("随着", at) && !isAssent(at, end) && !isConvened(at, end)) {
      subjects(at, end);
    }
    if (!state.isReport() && tellsNoActs(at, end)) {
      state.leave();
    }
  }

  private boolean tellsNoActs(int at, int end) {
    return chars.substring(at, end).contains("旨在")
        || listsTopics(at, end)
        || DATA.isIn(chars, at, end);
  }

  private boolean isTopicOfTalk(int at, int end) {
    return !state.isReport()
        && OF_TOPIC.areIn(chars, at, end)
        && TALKED_OF.matcher(chars).region(at, chars.length()).lookingAt();
  }

  private boolean isJoining(int at, int end) {
    boolean ordered = state.isIn(Mode.ANNOUNCED) || state.isIn(Mode.LISTED) || state.isReport();
    return !ordered && TOGETHER.isIn(chars, at, end);
  }

  private boolean listsTopics(int at, int end) {
    return LISTING.opens(chars, end, chars.length())
        && TOPICS.matcher(chars).region(at, end).matches();
  }

  /** Gives where a clause goes on behind who says it: {@code 水利部部长林海表示，|…}. */
  private int afterReporter(int at, int end) {
    Reporters.Reporter reporter = state.isReport() ? null : reporters.in(at, end);
    if (reporter != null) {
      state.speech(reporter.affiliation());
      state.forgetSubject();
    }
    boolean unknown = reporter == null && !state.isSpoken() && !state.isOfficial();
    if (unknown && spoken.isPersonalAt(end - 1)) {
      state.speech(null);
    }
    return reporter == null
        ? at
        : TimePhrases.skip(chars, Marks.skip(chars, reporter.end(), end), end);
  }

  /** Says whether a clause only tells who informed the reporter, of whom what follows is told. */
  private boolean isInformation(int at, int end) {
    PolicyActor informed = informant(at, end);
    if (informed != null) {
      state.subject(informed);
      state.enter(new PolicyScope(informed.actor(), null, Mode.NARRATED), informed.kind());
    }
    return informed != null;
  }

  /** Gives who informed the reporter: {@code 记者从水利部获悉}. */
  private @Nullable PolicyActor informant(int at, int end) {
    int from = chars.startsWith("记者", at) ? chars.indexOf('从', at) : -1;
    boolean near = from > 0 && from < end && from - at < 16;
    return near ? actors.at(from + 1, end) : null;
  }

  /**
   * Says whether a clause only tells whose assent it had; who resolved is the subject of what
   * follows.
   */
  private boolean isAssent(int at, int end) {
    PolicyActor actor = ASSENT.opens(chars, at, end) ? actors.at(at + 1, end) : null;
    if (actor != null) {
      state.subject(actor);
      state.enter(new PolicyScope(actor.actor(), null, Mode.NARRATED), actor.kind());
    }
    return actor != null;
  }

  /** Says whether a clause only tells who leads the meeting of which what follows is told. */
  private boolean isConvened(int at, int end) {
    boolean may = !state.isReport() && OF_CONVENING.areIn(chars, at, end);
    int held = may ? chars.indexOf("主持", at) : -1;
    int from = held < 0 || held >= end ? end : CONVENING.end(chars, held, end);
    PolicyActor meeting = from < end ? actors.at(from, end) : null;
    boolean whole =
        meeting != null
            && meeting.kind() == PolicyActor.Kind.MEETING
            && meeting.end() == end
            && chars.startsWith("，", end);
    if (meeting != null && whole) {
      state.subject(meeting);
      state.enter(new PolicyScope(meeting.actor(), null, Mode.NARRATED), meeting.kind());
    }
    return whole;
  }

  private void subjects(int begin, int end) {
    int at = begin;
    while (at < end) {
      PolicyActor actor = actor(at, end);
      if (state.isReport()) {
        reported(actor, at, end);
        return;
      }
      if (actor == null) {
        if (!bare.otherSubject(at, end)) {
          bare.read(at, end);
        }
        return;
      }
      at = announcements.subject(actor, end);
    }
  }

  /**
   * Gives the actor at a position, also {@code 在长三角} where it is a clause of its own, {@code
   * 各|中央巡视组} and {@code 日前印发的|《…办法》}.
   */
  private @Nullable PolicyActor actor(int at, int end) {
    int title = actors.isNameAt(at) ? -1 : issuedTitle(at, end);
    if (title > 0) {
      return actors.at(title, end);
    }
    int issued = NEW.end(chars, at, end);
    PolicyActor document = issued > at ? actors.at(issued, end) : null;
    if (document != null && document.kind() == PolicyActor.Kind.DOCUMENT) {
      return document;
    }
    PolicyActor meeting = meeting(at, end);
    if (meeting != null) {
      return meeting;
    }
    PolicyActor several =
        SEVERAL.opens(chars, at, end) ? state.several(at, SEVERAL.end(chars, at, end)) : null;
    if (several != null && actors.at(at, end) == null) {
      return several;
    }
    PolicyActor within = within(at, end);
    PolicyActor described = within == null ? described(at, end) : within;
    if (described != null) {
      return described;
    }
    char first = chars.charAt(at);
    boolean led = "在由".indexOf(first) >= 0 || first == '各' && actors.isNameAt(at + 1);
    PolicyActor behind = led ? actors.at(at + 1, end) : null;
    return behind != null && (first != '在' || behind.end() == end) ? behind : actors.at(at, end);
  }

  /** {@code 江陵县的|清江村|推广…}: the second is meant. */
  private @Nullable PolicyActor within(int at, int end) {
    PolicyActor place = actors.isNameAt(at) ? actors.named(at, end) : null;
    int of = place == null ? end : place.end();
    boolean named = of + 1 < end && chars.charAt(of) == '的' && actors.isNameAt(of + 1);
    return named ? actors.at(of + 1, end) : null;
  }

  /** Gives who is named behind what describes him: {@code 作为产粮大省的|湖北}, {@code 在江汉平原的|江陵县}. */
  private @Nullable PolicyActor described(int at, int end) {
    int from = DESCRIBING.end(chars, at, end);
    for (int i = from > at ? chars.indexOf('的', from) : -1;
        i > 0 && i + 1 < end;
        i = chars.indexOf('的', i + 1)) {
      if (actors.isNameAt(i + 1)) {
        PolicyActor actor = actors.at(i + 1, end);
        boolean whole = actor != null && (actor.end() == end || chars.charAt(at) != '在');
        return whole ? actor : null;
      }
    }
    return null;
  }

  private @Nullable PolicyActor meeting(int at, int end) {
    Matcher held = mayBeHeld(at, end) ? HELD.matcher(chars).region(at, end) : null;
    PolicyActor actor = held != null && held.lookingAt() ? actors.at(held.end(), end) : null;
    return actor != null && actor.kind() == PolicyActor.Kind.MEETING ? actor : null;
  }

  /** Says whether the first 的 is that of {@code 召开的} or {@code 举行的}: looked for first. */
  private boolean mayBeHeld(int at, int end) {
    int of = chars.indexOf('的', at);
    return of > at && of < end && "开行".indexOf(chars.charAt(of - 1)) >= 0;
  }

  /** Reads a clause of a work report: with another subject it is no act of the government. */
  private void reported(@Nullable PolicyActor actor, int at, int end) {
    pledge |= PLEDGE.opens(chars, at, end);
    if (pledge) {
      return;
    }
    if (actor == null) {
      gatherer.emit(chars.startsWith("我们", at) ? at + 2 : at, end);
    } else if (actor.kind() != PolicyActor.Kind.BODY) {
      gatherer.emit(actor.end(), end);
    }
  }

  /** Gives where the title of a document begins that the words before say was issued, or -1. */
  private int issuedTitle(int at, int end) {
    if (!TITLE.areIn(chars, at, end)) {
      return -1;
    }
    Matcher issued = ISSUED.matcher(chars).region(at, end);
    return issued.lookingAt() ? issued.end() : -1;
  }
}
