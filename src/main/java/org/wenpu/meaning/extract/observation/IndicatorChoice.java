package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/** Decides which of the words around a quantity name what is measured. */
final class IndicatorChoice {
  private static final Pattern REACHED = Pattern.compile("突破|约合|折合|合人民币");

  private static final Pattern PRESENT = Pattern.compile("(?:现行|现有|现在|目前)的$");

  private static final String STARTING = "从由";

  private final NounsBefore before;
  private final Topics topics;
  private final NounChoice nouns;

  IndicatorChoice(NounsBefore before) {
    this.before = before;
    topics = new Topics(before);
    nouns = new NounChoice(topics);
  }

  /** Gives the figure: by what is done, what is counted, the subject, what was measured before. */
  Figure of(Candidate told) {
    Figure spell = Spells.of(told, before);
    Figure level = spell == null ? Levels.of(told, before) : spell;
    Figure share = level == null ? Shares.of(told, before) : level;
    Span spent = share == null ? Spent.of(told, topics) : null;
    Figure lasting = spent == null ? share : told.as(spent, Rule.SPENT);
    Figure done = lasting == null ? DeedChoice.of(told) : lasting;
    Figure counted = done == null ? nouns.of(told) : done;
    return counted == null ? carried(told) : counted;
  }

  private Figure carried(Candidate told) {
    Figure last = told.last();
    Span counted = told.counted();
    Span topic = told.isBridged() || isStart(told) ? topics.before(told) : null;
    if (topic != null) {
      return told.as(topic, Rule.CARRIED);
    }
    if (last != null && (told.isBridged() || isOfThose(told) || isReached(told))) {
      return told.as(told.dealtOr(last), Rule.CARRIED);
    }
    return counted == null ? ClauseChoice.of(told) : told.as(counted, Rule.COUNTED);
  }

  /** {@code 审议草案10件，通过|其中|5件}, {@code 从120项缩减到|现行的|90项}. */
  private static boolean isOfThose(Candidate told) {
    int begin = told.quantity().span().begin();
    return told.scene().chars().startsWith("其中", begin - 2)
        || PRESENT.matcher(told.scene().chars()).region(told.clause(), begin).find();
  }

  /**
   * {@code 销售额增长20%，|突破1000万元}, {@code 达8亿里拉，|约合1亿元}: a verb of reaching that is read with the
   * figure.
   */
  private static boolean isReached(Candidate told) {
    int begin = told.quantity().span().begin();
    return begin == told.clause()
        && !told.isCount()
        && REACHED.matcher(told.scene().chars()).region(begin, told.end()).lookingAt();
  }

  /** {@code 由|180天缩短至120天}: what is measured was told before. */
  private static boolean isStart(Candidate told) {
    return STARTING.indexOf(told.scene().chars().charAt(told.clause())) >= 0;
  }
}
