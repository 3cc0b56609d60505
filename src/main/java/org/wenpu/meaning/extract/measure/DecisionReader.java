package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.meaning.extract.Marks;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/** Reads policy lines that stand before who decided on them. */
final class DecisionReader {
  /** {@code 着眼全局作出的战略部署}. */
  private static final Pattern DECIDED = Pattern.compile("[^，。；]{0,30}?(?:作出|部署|提出|确定)的");

  private final String chars;
  private final PolicyActors actors;
  private final PolicyState state;
  private final ClauseGatherer gatherer;

  DecisionReader(String chars, PolicyActors actors, PolicyState state, ClauseGatherer gatherer) {
    this.chars = chars;
    this.actors = actors;
    this.state = state;
    this.gatherer = gatherer;
  }

  /**
   * Reads policy lines that stand before their source ({@code “…，…”，是中央经济工作会议部署的任务}); gives the
   * number of clauses read.
   */
  int before(List<Span> clauses) {
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
            .forEach(c -> gatherer.emit(Marks.skip(chars, c.begin(), c.end()), c.end()));
        return i + 1;
      }
    }
    return 0;
  }

  /** Reads {@code 建成节水型社会是党中央作出的战略部署} as a line of who decided it. */
  boolean isDecision(int at, int end) {
    for (int is = at + 4; is < end; is++) {
      PolicyActor actor = chars.charAt(is) == '是' ? actors.at(is + 1, end) : null;
      if (actor != null && DECIDED.matcher(chars).region(actor.end(), end).lookingAt()) {
        state.enter(new PolicyScope(actor.actor(), "作出", Mode.ANNOUNCED), actor.kind());
        gatherer.emit(at, is);
        return true;
      }
    }
    return false;
  }
}
