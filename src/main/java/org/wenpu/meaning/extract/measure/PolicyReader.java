package org.wenpu.meaning.extract.measure;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Sentence;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;
import org.wenpu.meaning.extract.statement.SpokenSpans;

/**
 * Reads one article clause by clause: who speaks, who acts, what is announced. What of it is a
 * policy line a judge says.
 */
final class PolicyReader {
  private static final int LONGEST_HEADING = 45;
  private static final int LABEL = 4;

  private final AnnotatedArticle article;
  private final String chars;
  private final PolicyActors actors;
  private final SpokenSpans spoken;
  private final PolicyState state;
  private final ClauseReader reader;
  private final MeasureLines lines;
  private final PolicyTerms terms;
  private final Iterator<Sentence> sentences;
  private int paragraph = -1;

  PolicyReader(
      AnnotatedArticle article,
      Lexicon<AnnouncingVerb> cues,
      PolicyWords words,
      PolicyActors actors,
      SpokenSpans spoken,
      @Nullable PolicyScope reported) {
    this.article = article;
    this.chars = article.chars();
    this.actors = actors;
    this.spoken = spoken;
    boolean order = article.article().documentMetadata() != null;
    this.state = new PolicyState(reported, order, actors.tags(), new NoPolicy(chars, words));
    this.reader = new ClauseReader(article, cues, words, actors, spoken, state);
    this.lines = new MeasureLines(chars, words);
    this.terms = new PolicyTerms(chars, words, actors.tags());
    this.sentences = article.sentences().iterator();
    PolicyActor promised = HeadlineActor.of(article);
    if (promised != null) {
      state.topic(promised);
    }
  }

  /** Gives the policy lines of the article in text order, when a judge was asked of all of it. */
  List<MeasureLines.Line> read(ClauseJudge judge) {
    for (var clauses = next(); clauses != null; clauses = next()) {
      judged(clauses, judge.judge(clauses));
    }
    return lines();
  }

  /** Reads the next sentence that is no heading; gives its clauses, null behind the last. */
  @Nullable List<PolicyClause> next() {
    while (sentences.hasNext()) {
      Sentence sentence = sentences.next();
      boolean begins = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      state.sentence(sentence.span(), begins, spoken);
      if (state.isReport() || !isHeading(sentence)) {
        if (begins && terms.isOne(sentence.span(), article.paragraphs().get(paragraph))) {
          state.term();
        }
        sentence(ClauseSplitter.clauses(chars, sentence.span()));
        return state.clauses();
      }
      heading(sentence.span());
    }
    return null;
  }

  /** Hears what the clauses read last are, on which depends how the next are read. */
  void judged(List<PolicyClause> clauses, List<ClauseLabel> labels) {
    state.told(lines.add(clauses, labels));
  }

  /** Gives the policy lines found so far in text order. */
  List<MeasureLines.Line> lines() {
    return lines.all();
  }

  private void heading(Span words) {
    state.heading();
    PolicyActor actor = actors.at(words.begin(), words.end());
    state.headed(actor);
  }

  /** Says whether a sentence is a line of its own without a full stop: a heading among briefs. */
  private boolean isHeading(Sentence sentence) {
    Span line = article.paragraphs().get(sentence.paragraph());
    boolean whole =
        line.end() == sentence.span().end() && sentence.span().length() <= LONGEST_HEADING;
    return whole && "。！？…；：”）".indexOf(chars.charAt(line.end() - 1)) < 0;
  }

  private void sentence(List<Span> clauses) {
    int from = reader.sentence(clauses);
    from = from == 0 && isLabel(clauses) ? 1 : from;
    for (Span clause : clauses.subList(from, clauses.size())) {
      reader.read(clause);
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
}
