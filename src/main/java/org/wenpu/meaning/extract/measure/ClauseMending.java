package org.wenpu.meaning.extract.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Mends the labels of a sentence's clauses where they are true or false whatever was weighed: means
 * and ideas belong to the line that they open ({@code 瞄准高端方向，|推动产业升级}), aims to the line before;
 * what is kept to stands alone ({@code 坚持疏堵结合}), an order told anew begins a line, and what came of
 * an act is no part of it.
 */
final class ClauseMending {
  private static final Openings ORDER = new Openings("要|将");

  private static final Openings PLAN = new Openings("要|将|拟|计划|力争");

  private final List<PolicyClause> clauses;
  private final Signs[] signs;
  private final ClauseFeatures features;

  ClauseMending(List<PolicyClause> clauses, Signs[] signs, ClauseFeatures features) {
    this.clauses = clauses;
    this.signs = signs;
    this.features = features;
  }

  /** Gives the labels with what is wrong in them mended. */
  List<ClauseLabel> mended(ClauseLabel[] labels) {
    leaveOutJudgements(labels);
    boolean result = false;
    boolean opening = false;
    for (int i = 0; i < labels.length; i++) {
      result = ClauseUses.isResult(signs[i]) || result && labels[i] == ClauseLabel.INSIDE;
      labels[i] = result ? ClauseLabel.OUTSIDE : mended(labels, i, opening);
      opening = isOpening(labels[i], signs[i], opening);
    }
    dropMeansAlone(labels);
    takeInMeans(labels);
    return List.of(labels);
  }

  private static boolean isOpening(ClauseLabel label, Signs signs, boolean before) {
    return switch (label) {
      case BEGIN -> ClauseUses.isMeans(signs);
      case INSIDE -> before && ClauseUses.goesOnWithMeans(signs);
      case OUTSIDE -> false;
    };
  }

  /** Leaves out what is judged, the judgement and what else is said of it. */
  private void leaveOutJudgements(ClauseLabel[] labels) {
    boolean judged = false;
    for (int i = 0; i < labels.length; i++) {
      boolean near = isNear(i);
      boolean here = ClauseUses.isJudgement(signs[i]);
      judged = here || judged && near && clauses.get(i).auxiliary().isEmpty();
      labels[i] = judged ? ClauseLabel.OUTSIDE : labels[i];
      if (here && near && !ORDER.isIn(clauses.get(i - 1).chain())) {
        labels[i - 1] = ClauseLabel.OUTSIDE;
      }
    }
  }

  /** Says whether no more than a comma parts a clause from the one before. */
  private boolean isNear(int i) {
    return i > 0 && features.isOneSentence(clauses.get(i - 1), clauses.get(i));
  }

  /** Gives the label of a clause; {@code opening} when its line so far only tells of means. */
  private ClauseLabel mended(ClauseLabel[] labels, int i, boolean opening) {
    boolean within = i > 0 && labels[i - 1] != ClauseLabel.OUTSIDE && isSame(i);
    boolean near = within && isNear(i);
    boolean deed = ClauseUses.isVerdict(signs[i]) || ReportedDeeds.isOne(signs[i]);
    if (clauses.get(i).hasActor() && deed) {
      return ClauseLabel.BEGIN;
    }
    if (!within && NoPolicy.isCall(signs[i].text())) {
      return ClauseLabel.OUTSIDE;
    }
    boolean apart = !near || isOrder(i) || isNext(labels, i) || !opening && opensNext(labels, i);
    if (labels[i] == ClauseLabel.INSIDE && apart) {
      return ClauseLabel.BEGIN;
    }
    return near && !isOrder(i) && joins(labels, i, opening) ? ClauseLabel.INSIDE : labels[i];
  }

  private boolean joins(ClauseLabel[] labels, int i, boolean opening) {
    boolean begins = labels[i] == ClauseLabel.BEGIN;
    boolean act = begins || isActOfTheSame(i);
    boolean principle = isPrincipleOf(i) && labels[i - 1] == ClauseLabel.BEGIN;
    return begins && ClauseUses.isErrand(signs[i - 1], signs[i])
        || begins && ClauseUses.isListed(signs[i - 1], signs[i])
        || opening && (act || isWatchwordBeforeAct(labels, i))
        || begins && (isAim(i) || principle || isPurpose(i))
        || isMoneyFor(i)
        || isConsequence(i)
        || clauses.get(i).hasActor() && ClauseUses.isExample(signs[i]);
  }

  /** {@code 适应用水变化，|因地制宜，|推广滴灌技术}. */
  private boolean isWatchwordBeforeAct(ClauseLabel[] labels, int i) {
    return ClauseUses.isWatchword(signs[i]) && goesOn(labels, i + 1);
  }

  private boolean goesOn(ClauseLabel[] labels, int i) {
    return i < labels.length && labels[i] != ClauseLabel.OUTSIDE && isSame(i) && isNear(i);
  }

  /** Says whether a clause behind mere means is an act, though it was weighed to be none. */
  private boolean isActOfTheSame(int i) {
    boolean means = ClauseUses.isMereMeans(signs[i - 1]);
    return means && signs[i].role().equals("L") && signs[i].own().equals("false");
  }

  /** Says whether two clauses are told alike of one source: {@code 湖北聚焦节水，|提出要…} are not. */
  private boolean isSame(int i) {
    return Objects.equals(clauses.get(i - 1).scope(), clauses.get(i).scope());
  }

  private boolean isOrder(int i) {
    boolean ordered = ORDER.isIn(clauses.get(i).auxiliary()) && signs[i].role().equals("L");
    return (ordered || features.isAdded(clauses.get(i))) && !ClauseUses.isAim(signs[i]);
  }

  /** {@code 在旱区推广滴灌技术，|改造泵站}: the means before have an act of their own. */
  private boolean isNext(ClauseLabel[] labels, int i) {
    return labels[i - 1] == ClauseLabel.BEGIN
            && ClauseUses.isMeansWithAct(signs[i - 1])
            && ClauseUses.isActAlone(signs[i])
        || labels[i - 1] == ClauseLabel.BEGIN && ClauseUses.isActBehindKept(signs[i - 1], signs[i])
        || near(labels, i) && ClauseUses.isCountedNext(signs[i - 1], signs[i]);
  }

  private static boolean near(ClauseLabel[] labels, int i) {
    return labels[i - 1] == ClauseLabel.BEGIN && labels[i] == ClauseLabel.INSIDE;
  }

  /** {@code 推广滴灌技术，|以求实的态度，节约用水}: means belong to the act behind them. */
  private boolean opensNext(ClauseLabel[] labels, int i) {
    return ClauseUses.isMereMeans(signs[i]) && goesOn(labels, i + 1);
  }

  private boolean isAim(int i) {
    return clauses.get(i).auxiliary().isEmpty() && ClauseUses.isAim(signs[i]);
  }

  /** {@code 湖北推广滴灌技术，|促进粮食增产。}: closes what is told of an act. */
  private boolean isPurpose(int i) {
    return !PLAN.isIn(clauses.get(i).chain())
        && ClauseUses.isPurposeOf(signs[i - 1], signs[i])
        && (i + 1 == signs.length || !isNear(i + 1));
  }

  private boolean isConsequence(int i) {
    PolicyClause clause = clauses.get(i);
    boolean told = clause.hasActor() && clause.auxiliary().isEmpty();
    boolean closes = i + 1 == signs.length || !isNear(i + 1);
    return told
        && (ClauseUses.isConsequence(signs[i])
            || ClauseUses.isOutcome(signs[i]) && !isActBehindOutcomes(i)
            || closes && ClauseUses.isCare(signs[i]));
  }

  /** {@code 加固堤坝，|防止内涝，帮助农户，|改造水闸}: says whether acts go on behind what comes of one. */
  private boolean isActBehindOutcomes(int i) {
    int next = i + 1;
    while (next < signs.length && isNear(next) && ClauseUses.isOutcome(signs[next])) {
      next++;
    }
    return next < signs.length && isNear(next) && ClauseUses.isActAlone(signs[next]);
  }

  private boolean isMoneyFor(int i) {
    return clauses.get(i).auxiliary().isEmpty() && ClauseUses.isMoneyFor(signs[i - 1], signs[i]);
  }

  /** {@code 秉持节水理念，|规范用水}; principles told one after another stand alone. */
  private boolean isPrincipleOf(int i) {
    return ClauseUses.isPrinciple(signs[i - 1])
        && !ClauseUses.isActBehindKept(signs[i - 1], signs[i])
        && !ClauseUses.isPrinciple(signs[i])
        && clauses.get(i).auxiliary().isEmpty();
  }

  /** {@code 以水网为主轴，|推广滴灌技术}: means that were left out belong to the line right behind. */
  private void takeInMeans(ClauseLabel[] labels) {
    for (int i = labels.length - 1; i > 0; i--) {
      boolean left = labels[i] == ClauseLabel.BEGIN && labels[i - 1] == ClauseLabel.OUTSIDE;
      boolean act = !ClauseUses.isPrinciple(signs[i]);
      if (left && act && isSame(i) && isNear(i) && isRightBehind(i) && isLeftMeans(i - 1)) {
        labels[i - 1] = ClauseLabel.BEGIN;
        labels[i] = ClauseLabel.INSIDE;
      }
    }
  }

  private boolean isLeftMeans(int i) {
    return clauses.get(i).hasActor() && ClauseUses.isMereMeans(signs[i]);
  }

  /** {@code 立足水情，|将推广滴灌技术}: says whether nothing but a mark parts two clauses. */
  private boolean isRightBehind(int i) {
    return clauses.get(i).words().begin() == clauses.get(i - 1).words().end() + 1;
  }

  /** {@code 聚焦新材料领域，|企业加快研发}: means without an act of the same source are no line. */
  private void dropMeansAlone(ClauseLabel[] labels) {
    for (int i = 0; i < labels.length; i++) {
      int end = i + 1;
      while (end < labels.length && labels[end] == ClauseLabel.INSIDE) {
        end++;
      }
      boolean begins = labels[i] == ClauseLabel.BEGIN;
      if (begins && Arrays.stream(signs, i, end).allMatch(ClauseUses::isMereMeans)) {
        Arrays.fill(labels, i, end, ClauseLabel.OUTSIDE);
      }
    }
  }
}
