package org.wenpu.meaning.extract.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.Marks;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.statement.SpokenSpans;

/** Reads a clause: who speaks in it, who acts at its head, what is told of those named before. */
final class ClauseReader {
  /** {@code 让我们…}, {@code 我们一定…}: what a report calls up to, to the sentence's end. */
  private static final Openings PLEDGE = new Openings("让我们|我们一定|我们坚信|(?:我们)?必须");

  private final String chars;
  private final PolicyActors actors;
  private final Reporters reporters;
  private final SpokenSpans spoken;
  private final PolicyState state;
  private final ClauseActors heads;
  private final ClauseSources sources;
  private final ClauseTalk talk;
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
    this.heads = new ClauseActors(chars, actors, state);
    this.sources = new ClauseSources(chars, actors, state);
    this.talk = new ClauseTalk(chars, state);
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
    boolean opens = actors.isNameAt(begin) || chars.startsWith("记者", begin);
    int at = opens ? begin : announcements.start(begin, end);
    if (at < end) {
      clause(at, end);
    } else if (chars.startsWith("到", begin)) {
      state.add("", clause);
    }
  }

  private void clause(int begin, int end) {
    if (sources.isInformation(begin, end) || decisions.isDecision(begin, end)) {
      return;
    }
    int at = afterReporter(begin, end);
    if (talk.isConceded(at, end)) {
      return;
    }
    if (talk.isJoining(at, end) || talk.isTopic(at, end) || talk.isSupposed(at, end)) {
      state.leave();
      return;
    }
    if (chars.startsWith("随着", at)) {
      state.changes();
    } else if (!sources.isAssent(at, end) && !sources.isConvened(at, end)) {
      subjects(at, end);
    }
    if (!state.isReport() && talk.tellsNoActs(at, end)) {
      state.leave();
    }
  }

  /** Gives where a clause goes on behind who says it: {@code 水利部部长林海表示，|…}. */
  private int afterReporter(int at, int end) {
    Reporters.Reporter reporter = state.isReport() ? null : reporters.in(at, end);
    if (reporter != null) {
      state.speech(reporter.affiliation());
      state.forgetSubject();
    }
    boolean cites = state.isCiting();
    boolean unknown = reporter == null && !state.isSpoken() && !state.isOfficial() && !cites;
    Mention person = unknown ? spoken.personAt(end - 1) : null;
    if (person != null) {
      state.quotes(reporters.affiliation(person));
    }
    return reporter == null
        ? at
        : TimePhrases.skip(chars, Marks.skip(chars, reporter.end(), end), end);
  }

  private void subjects(int begin, int end) {
    int at = begin;
    while (at < end) {
      PolicyActor actor = heads.at(at, end);
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
}
