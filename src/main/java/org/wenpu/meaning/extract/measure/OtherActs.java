package org.wenpu.meaning.extract.measure;

import java.util.regex.Pattern;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.measure.PolicyClause.Carry;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/** Tells clauses of which somebody else than their source acts, or nobody does. */
final class OtherActs {
  private static final Pattern PLANNING = Pattern.compile("将|计划|拟");

  private static final Openings SOME = new Openings("有关|相关|各");

  private static final Pattern ASKING = Pattern.compile("要|必须|应|需");

  private final boolean order;
  private final ClauseWords tags;
  private final NoPolicy none;

  /**
   * Takes what is known of an article.
   *
   * @param order whether it is the text of a document, whose issuer asks for all
   */
  OtherActs(boolean order, ClauseWords tags, NoPolicy none) {
    this.order = order;
    this.tags = tags;
    this.none = none;
  }

  /** Says whether a clause is no policy of its source. */
  boolean areIn(PolicyClause clause) {
    PolicyScope whose = clause.scope();
    return whose == null
        || isAskedBehind(clause, whose)
        || isOfAll(clause, whose) && none.isVague(clause.words())
        || clause.carry() == Carry.TOPIC && !order && isOfOthers(clause)
        || none.is(clause.words(), whose);
  }

  /** {@code 各地|全力应对}: what all do is policy only where it says what. */
  private static boolean isOfAll(PolicyClause clause, PolicyScope whose) {
    Participant actor = whose.actor();
    boolean some =
        clause.kind() == PolicyActor.Kind.DESCRIBED
            && actor != null
            && SOME.opens(actor.name(), 0, actor.name().length());
    return (some || clause.kind() == PolicyActor.Kind.GENERAL)
        && whose.mode() == Mode.NARRATED
        && !PLANNING.matcher(clause.chain()).find();
  }

  /**
   * Says whether others than a mere topic act: it asks for nothing ({@code 湖北…（标题）要加快…}), plans
   * nothing where another is the subject ({@code 这家企业看好湖北，|将投资…}), and {@code 企业不断改进技术} is no act
   * of it.
   */
  private boolean isOfOthers(PolicyClause clause) {
    int begin = clause.words().begin();
    return ASKING.matcher(clause.chain()).find()
        || clause.broken() && PLANNING.matcher(clause.chain()).find()
        || !tags.isVerbal(begin)
            && !none.isVerbOfPolicy(clause.words())
            && tags.hasOwnSubject(begin, clause.words().end());
  }

  /** {@code 湖北风光秀美。|要推广滴灌技术}: somebody else asks behind what only tells of an actor. */
  private boolean isAskedBehind(PolicyClause clause, PolicyScope whose) {
    PolicyActor.Kind kind = clause.kind();
    boolean may = kind != PolicyActor.Kind.BODY && kind != PolicyActor.Kind.OFFICE && !order;
    return may
        && clause.carry() == Carry.IDLE
        && whose.mode() == Mode.NARRATED
        && ASKING.matcher(clause.chain()).find();
  }
}
