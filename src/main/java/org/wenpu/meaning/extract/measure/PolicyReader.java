package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Sentence;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.Marks;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;
import org.wenpu.meaning.extract.statement.SpokenSpans;

/**
 * Reads one article clause by clause: who speaks, who acts, what is announced. What of it is a
 * policy line a judge says.
 */
final class PolicyReader {
  private static final int LONGEST_HEADING = 45;
  private static final int LABEL = 4;

  /** {@code 经省纪委常委会会议研究}. */
  private static final Pattern ASSENT = Pattern.compile("经[^，]{2,30}(?:研究|批准|审议|同意)");

  /** {@code 着眼全局作出的战略部署}. */
  private static final Pattern DECIDED = Pattern.compile("[^，。；]{0,30}?(?:作出|部署|提出|确定)的");

  /** {@code 让我们…}, {@code 我们一定…}: what a report calls up to, to the sentence's end. */
  private static final Pattern PLEDGE = Pattern.compile("让我们|我们一定|我们坚信|(?:我们)?必须");

  /** {@code 意见还|提出}: a document that is not told by its name. */
  private static final Pattern SOME_DOCUMENT =
      Pattern.compile(
          "(?:指导|实施|若干)?(?:意见|方案|通知|规划|办法|条例|措施|政策|文件)(?:还|也|同时)?(?=提出|明确|要求|规定|指出|强调)");

  /** What a plan does, too: {@code 合理确定|建设规模}. */
  private static final Set<String> ACTS = Set.of("确定", "谋划", "规划", "出台", "列出");

  /** {@code 3月起施行的|《…条例》明确}. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "[^，。；：《》]{0,30}?(?:施行|实施|印发|发布|出台|通过|修订|公布|制定|颁布)的(?=《[^》]+》(?:还|也)?(?:规定|明确|提出|要求|指出|强调))");

  private static final Pattern FIGURE = Pattern.compile("占地|面积|人口|境内|下辖|总投资");

  private final AnnotatedArticle article;
  private final String chars;
  private final PolicyWords words;
  private final PolicyActors actors;
  private final Reporters reporters;
  private final SpokenSpans spoken;
  private final PolicyState state;
  private final AnnouncementReader announcements;
  private final MeasureLines lines;
  private boolean head;
  private boolean pledge;

  PolicyReader(
      AnnotatedArticle article,
      Lexicon<AnnouncingVerb> cues,
      PolicyWords words,
      PolicyActors actors,
      SpokenSpans spoken,
      @Nullable PolicyScope reported) {
    this.article = article;
    this.chars = article.chars();
    this.words = words;
    this.actors = actors;
    this.reporters = new Reporters(article);
    this.spoken = spoken;
    boolean order = article.article().documentMetadata() != null;
    this.state = new PolicyState(reported, order, actors.tags(), new NoPolicy(chars, words));
    this.announcements = new AnnouncementReader(chars, cues, words, actors, state);
    this.lines = new MeasureLines(chars, words);
  }

  /** Gives the policy lines of the article in text order. */
  List<MeasureLines.Line> read(ClauseJudge judge) {
    int paragraph = -1;
    PolicyActor promised = HeadlineActor.of(article);
    if (promised != null) {
      state.topic(promised);
    }
    for (Sentence sentence : article.sentences()) {
      boolean begins = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      state.sentence(sentence.span(), begins, spoken);
      if (state.isReport() || !isHeading(sentence)) {
        sentence(ClauseSplitter.clauses(chars, sentence.span()));
        List<PolicyClause> clauses = state.clauses();
        state.told(lines.add(clauses, judge.judge(clauses)));
      } else {
        heading(sentence.span());
      }
    }
    return lines.all();
  }

  private void heading(Span words) {
    state.heading();
    PolicyActor actor = actors.at(words.begin(), words.end());
    if (actor != null) {
      state.topic(actor);
    }
  }

  /** Says whether a sentence is a line of its own without a full stop: a heading among briefs. */
  private boolean isHeading(Sentence sentence) {
    Span line = article.paragraphs().get(sentence.paragraph());
    boolean whole =
        line.end() == sentence.span().end() && sentence.span().length() <= LONGEST_HEADING;
    return whole && "。！？…；：”）".indexOf(chars.charAt(line.end() - 1)) < 0;
  }

  private void sentence(List<Span> clauses) {
    head = true;
    pledge = false;
    int from = backward(clauses);
    from = from == 0 && isLabel(clauses) ? 1 : from;
    for (Span clause : clauses.subList(from, clauses.size())) {
      clause(clause);
      state.clauseEnds();
    }
  }

  /** Says whether four characters only label the measures behind them: {@code 拓展增量，加速…创新应用}. */
  private boolean isLabel(List<Span> clauses) {
    if (clauses.size() < 2) {
      return false;
    }
    Span first = clauses.get(0);
    return first.length() == LABEL
        && state.isIn(Mode.LISTED)
        && actors.at(first.begin(), first.end()) == null;
  }

  /**
   * Reads policy lines that stand before their source ({@code “…，…”，是中央经济工作会议部署的任务}); gives the
   * number of clauses read.
   */
  private int backward(List<Span> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      Span clause = clauses.get(i);
      int at = clause.begin() + 1;
      PolicyActor actor = chars.charAt(at - 1) == '是' ? actors.at(at, clause.end()) : null;
      Matcher decided =
          actor == null ? null : DECIDED.matcher(chars).region(actor.end(), clause.end());
      if (actor != null && decided != null && decided.lookingAt()) {
        String verb = chars.substring(decided.end() - 3, decided.end() - 1);
        state.enter(new PolicyScope(actor.actor(), verb, Mode.ANNOUNCED), actor.kind());
        clauses
            .subList(0, i)
            .forEach(c -> announcements.emit(Marks.skip(chars, c.begin(), c.end()), c.end()));
        return i + 1;
      }
    }
    return 0;
  }

  private void clause(Span clause) {
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
    if (isInformation(begin, end) || isDecision(begin, end)) {
      return;
    }
    int at = afterReporter(begin, end);
    if (!chars.startsWith("随着", at) && !isAssent(at, end)) {
      subjects(at, end);
    }
    if (!state.isReport() && chars.substring(at, end).contains("旨在")) {
      state.leave();
    }
    head = false;
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

  /** Reads {@code 建成节水型社会是党中央作出的战略部署} as a line of who decided it. */
  private boolean isDecision(int at, int end) {
    for (int is = chars.indexOf('是', at + 4); is > 0 && is < end; is = chars.indexOf('是', is + 1)) {
      PolicyActor actor = actors.at(is + 1, end);
      if (actor != null && DECIDED.matcher(chars).region(actor.end(), end).lookingAt()) {
        state.enter(new PolicyScope(actor.actor(), "作出", Mode.ANNOUNCED), actor.kind());
        announcements.emit(at, is);
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether a clause only tells whose assent it had; who resolved is the subject of what
   * follows.
   */
  private boolean isAssent(int at, int end) {
    PolicyActor actor =
        ASSENT.matcher(chars).region(at, end).lookingAt() ? actors.at(at + 1, end) : null;
    if (actor != null) {
      state.subject(actor);
    }
    return actor != null;
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
        if (!otherSubject(at, end)) {
          bare(at, end);
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
    Matcher issued = ISSUED.matcher(chars).region(at, end);
    if (!actors.isNameAt(at) && issued.lookingAt()) {
      return actors.at(issued.end(), end);
    }
    char first = chars.charAt(at);
    boolean led = "在由".indexOf(first) >= 0 || first == '各' && actors.isNameAt(at + 1);
    PolicyActor behind = led ? actors.at(at + 1, end) : null;
    return behind != null && (first != '在' || behind.end() == end) ? behind : actors.at(at, end);
  }

  /** Reads a clause of a work report: with another subject it is no act of the government. */
  private void reported(@Nullable PolicyActor actor, int at, int end) {
    pledge |= PLEDGE.matcher(chars).region(at, end).lookingAt();
    if (pledge) {
      return;
    }
    if (actor == null) {
      announcements.emit(chars.startsWith("我们", at) ? at + 2 : at, end);
    } else {
      announcements.emit(actor.end(), end);
    }
  }

  /**
   * Lets another name end what is told of an actor ({@code 湖北|农户…}); what figures describe acts in
   * what follows ({@code 江陵高新区占地9平方公里，|将发展…}): says whether they do.
   */
  private boolean otherSubject(int at, int end) {
    if (!state.isIn(Mode.NARRATED) || !actors.isNameAt(at)) {
      return false;
    }
    boolean figure = FIGURE.matcher(chars).region(at, end).find();
    PolicyActor named = figure ? actors.named(at, end) : null;
    state.leave();
    if (named != null) {
      state.enter(new PolicyScope(named.actor(), null, Mode.NARRATED), named.kind());
    }
    return named != null;
  }

  /** Says whether what is announced goes on with a verb that could announce, too. */
  private boolean isAct(int cue, int cueEnd, int end) {
    boolean announced = state.isIn(Mode.ANNOUNCED) || state.isIn(Mode.LISTED);
    return announced
        && cueEnd < end
        && Marks.skip(chars, cueEnd, end) == cueEnd
        && ACTS.contains(chars.substring(cue, cueEnd));
  }

  /** Reads a clause without a subject. */
  private void bare(int begin, int end) {
    Matcher document = SOME_DOCUMENT.matcher(chars).region(begin, end);
    int at = document.lookingAt() ? document.end() : begin;
    PolicyScope scope = state.scope();
    int verb = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> cue = announcements.verb(verb, end);
    Participant source = scope != null && !scope.isSpoken() ? scope.actor() : state.lastSubject();
    if (cue != null && at == begin && isAct(verb, cue.end(), end)) {
      announcements.emit(at, end);
    } else if (cue != null && cue.value() == AnnouncingVerb.ANNOUNCE && source != null) {
      announcements.announce(source, PolicyActor.Kind.BODY, at, verb, cue.end(), end);
    } else if (cue != null && cue.value() == AnnouncingVerb.SAY && source != null) {
      state.speech(source);
    } else {
      announcements.emit(at, end);
    }
  }
}
