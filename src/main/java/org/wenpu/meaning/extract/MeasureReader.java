package org.wenpu.meaning.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Sentence;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.PolicyScope.Mode;

/** Reads one article clause by clause: who speaks, who acts, what is announced. */
final class MeasureReader {
  private static final int LONGEST_HEADING = 45;
  private static final int LABEL = 4;

  /** {@code 经省纪委常委会会议研究}. */
  private static final Pattern ASSENT = Pattern.compile("经[^，]{2,30}(?:研究|批准|审议|同意)");

  /** {@code 让我们…}, {@code 我们一定…}: what a report calls up to, to the sentence's end. */
  private static final Pattern PLEDGE = Pattern.compile("让我们|我们一定|我们坚信|(?:我们)?必须");

  private final AnnotatedArticle article;
  private final String chars;
  private final PolicyWords words;
  private final PolicyActors actors;
  private final Reporters reporters;
  private final SpokenSpans spoken;
  private final PolicyState state;
  private final LineReader lines;
  private final AnnouncementReader announcements;
  private final SubjectReader subjects;
  private boolean head;

  MeasureReader(
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
    this.state = new PolicyState(reported);
    this.lines = new LineReader(chars, words, new PolicyLines(article, words), state);
    this.announcements = new AnnouncementReader(chars, cues, words, lines, state);
    this.subjects = new SubjectReader(chars, words, announcements, lines, state);
  }

  /** Gives the policy lines of the article in text order. */
  List<MeasureLines.Line> read() {
    int paragraph = -1;
    for (Sentence sentence : article.sentences()) {
      boolean begins = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      state.sentence(sentence.span(), begins, spoken);
      if (state.isReport() || !isHeading(sentence)) {
        sentence(ClauseSplitter.clauses(chars, sentence.span()), begins);
      }
    }
    return state.lines.all();
  }

  /** Says whether a sentence is a line of its own without a full stop: a heading among briefs. */
  private boolean isHeading(Sentence sentence) {
    Span line = article.paragraphs().get(sentence.paragraph());
    boolean whole =
        line.end() == sentence.span().end() && sentence.span().length() <= LONGEST_HEADING;
    return whole && "。！？…；：”）".indexOf(chars.charAt(line.end() - 1)) < 0;
  }

  private void sentence(List<Span> clauses, boolean paragraphBegins) {
    head = true;
    int from = backward(clauses);
    from = from == 0 && paragraphBegins && isLabel(clauses) ? 1 : from;
    for (Span clause : clauses.subList(from, clauses.size())) {
      clause(clause);
      state.clauseEnds();
    }
  }

  /** Says whether four characters only label the measures behind them: {@code 拓展增量，加速…创新应用}. */
  private boolean isLabel(List<Span> clauses) {
    Span first = clauses.get(0);
    return clauses.size() > 1
        && first.length() == LABEL
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
      Trie.Match<AnnouncingVerb> cue = actor == null ? null : source(actor.end(), clause.end());
      if (actor != null && cue != null && cue.value() == AnnouncingVerb.ANNOUNCE) {
        String verb = chars.substring(Math.max(actor.end(), cue.end() - 2), cue.end());
        state.enter(new PolicyScope(actor.actor(), verb, Mode.ANNOUNCED));
        clauses
            .subList(0, i)
            .forEach(c -> lines.read(Marks.skip(chars, c.begin(), c.end()), c.end()));
        return i + 1;
      }
    }
    return 0;
  }

  private Trie.@Nullable Match<AnnouncingVerb> source(int at, int end) {
    String made = "作出的重要";
    return announcements.verb(chars.startsWith(made, at) ? at + made.length() : at, end);
  }

  private void clause(Span clause) {
    int end = clause.end();
    int at = clause.begin();
    at = actors.isNameAt(at) ? at : TimePhrases.skip(chars, Marks.skip(chars, at, end), end);
    if (at >= end && chars.startsWith("到", clause.begin())) {
      state.lines.means(clause.begin());
    }
    if (at >= end) {
      return;
    }
    Reporters.Reporter reporter = state.isReport() ? null : reporters.in(at, end);
    if (reporter != null) {
      state.speech(reporter.affiliation());
      state.forgetSubject();
      at = TimePhrases.skip(chars, Marks.skip(chars, reporter.end(), end), end);
    }
    if (reporter == null && head && !state.isSpoken() && spoken.isPersonal(new Span(at, end))) {
      state.speech(null);
    }
    words(at, end);
    head = false;
  }

  private void words(int begin, int end) {
    if (chars.startsWith("随着", begin) || isAssent(begin, end)) {
      return;
    }
    delegate(begin, end);
  }

  /**
   * Says whether a clause only tells whose assent it had; who resolved is the subject of what
   * follows.
   */
  private boolean isAssent(int at, int end) {
    PolicyActor actor =
        ASSENT.matcher(chars).region(at, end).lookingAt() ? actors.at(at + 1, end) : null;
    if (actor != null) {
      state.subject(actor.actor());
    }
    return actor != null;
  }

  /** Reads {@code 由民政部发放…} among the acts of another as one of the body named. */
  private void delegate(int begin, int end) {
    PolicyScope scope = state.scope();
    PolicyActor actor =
        chars.charAt(begin) == '由' && state.isChain() ? actors.at(begin + 1, end) : null;
    if (actor == null || scope == null || scope.isSpoken()) {
      subjects(begin, end);
      return;
    }
    state.enter(new PolicyScope(actor.actor(), scope.cue(), scope.mode()));
    lines.read(actor.end(), end);
    state.enter(scope);
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
        bare(at, end);
        return;
      }
      at = subjects.read(actor, end);
    }
  }

  /** Gives the actor at a position, also {@code 在长三角} where it is a clause of its own. */
  private @Nullable PolicyActor actor(int at, int end) {
    PolicyActor place = chars.charAt(at) == '在' ? actors.at(at + 1, end) : null;
    return place != null && place.end() == end ? place : actors.at(at, end);
  }

  /** Reads a clause of a work report: with another subject it is no act of the government. */
  private void reported(@Nullable PolicyActor actor, int at, int end) {
    if (PLEDGE.matcher(chars).region(at, end).lookingAt()) {
      state.leave();
    } else if (actor == null) {
      lines.read(chars.startsWith("我们", at) ? at + 2 : at, end);
    } else {
      state.lines.interrupt();
    }
  }

  /** Reads a clause without a subject. */
  private void bare(int at, int end) {
    PolicyScope scope = state.scope();
    int verb = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> cue = announcements.verb(verb, end);
    Participant source = scope != null && !scope.isSpoken() ? scope.actor() : state.lastSubject();
    if (cue != null && cue.value() == AnnouncingVerb.ANNOUNCE && source != null) {
      announcements.read(source, verb, cue.end(), end);
    } else if (cue != null && cue.value() == AnnouncingVerb.SAY && source != null) {
      state.speech(source);
    } else if (scope != null && head && ends(scope) && !lines.goesOn(at, end)) {
      state.leave();
    } else {
      lines.read(at, end);
    }
  }

  private static boolean ends(PolicyScope scope) {
    return !scope.runsOn() && !scope.isSpoken();
  }
}
