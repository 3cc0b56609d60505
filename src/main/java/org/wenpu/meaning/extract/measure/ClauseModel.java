package org.wenpu.meaning.extract.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Labels the clauses of a sentence by the weights of their features: those labels are given that
 * together weigh most (a linear chain, decoded as by Viterbi).
 */
final class ClauseModel {
  private static final ClauseLabel[] LABELS = ClauseLabel.values();
  private static final int COUNT = LABELS.length;
  private static final int OUTSIDE = ClauseLabel.OUTSIDE.ordinal();
  private static final int INSIDE = ClauseLabel.INSIDE.ordinal();
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final Pattern EXAMPLE = Pattern.compile("如(?![期实何果愿])|其中|(?:主要|具体)?包括");

  /** {@code 抢抓自贸港封关机遇}, {@code 聚焦新材料等领域}: opens what is done with it. */
  private static final Pattern CHANCE =
      Pattern.compile(
          "(?:抢抓|抓住|把握|用好)[^，]{3,}(?:机遇|契机|机会|时机)"
              + "|(?:聚焦|紧盯|锚定|紧扣|针对|立足)[^，]{3,}(?:领域|方向|方面|重点|目标|环节|产业|需求|问题|任务|定位|主题|优势|短板|难题|区域|行业)等?");

  private static final Pattern RESULT =
      Pattern.compile("(?:形成|取得|赢得|收获)了|(?:吸引|带动|惠及|服务|辐射)了?[^，]{0,12}(?:\\d|一大批|数千|上万|数百)");

  private static final Pattern ORDER = Pattern.compile("要|将");

  private final ClauseWeights weights;

  ClauseModel(ClauseWeights weights) {
    this.weights = weights;
  }

  /** Gives a label for each clause; one whose source nobody knows is outside. */
  List<ClauseLabel> label(List<PolicyClause> clauses, ClauseFeatures features) {
    if (clauses.stream().noneMatch(PolicyClause::hasActor)) {
      return clauses.stream().map(c -> ClauseLabel.OUTSIDE).toList();
    }
    Signs[] signs = features.signs(clauses);
    double[] before = {0, NEVER, NEVER};
    int[][] from = new int[clauses.size()][COUNT];
    for (int i = 0; i < clauses.size(); i++) {
      before = step(before, scores(clauses, signs, i, features), from[i]);
    }
    return mended(trace(from, before), clauses, signs, features);
  }

  /**
   * Joins means to the line that they open, whatever was weighed ({@code 瞄准高端方向，|推动产业升级}), begins a
   * line where an order is told anew ({@code 坚持为民，|要建好水厂}), and leaves out mere calls ({@code
   * 抢抓机遇，|建好水厂}).
   */
  private static List<ClauseLabel> mended(
      ClauseLabel[] labels, List<PolicyClause> clauses, Signs[] signs, ClauseFeatures features) {
    boolean result = false;
    for (int i = 0; i < labels.length; i++) {
      result = isResult(signs[i]) || result && labels[i] == ClauseLabel.INSIDE;
      boolean within =
          i > 0
              && labels[i - 1] != ClauseLabel.OUTSIDE
              && isSame(clauses.get(i - 1), clauses.get(i));
      boolean near = within && features.isOneSentence(clauses.get(i - 1), clauses.get(i));
      boolean order = isOrder(clauses.get(i), signs[i]);
      if (result || !within && NoPolicy.isCall(signs[i].text())) {
        labels[i] = ClauseLabel.OUTSIDE;
      } else if (labels[i] == ClauseLabel.INSIDE && (!near || order)) {
        labels[i] = ClauseLabel.BEGIN;
      } else if (near && joins(labels, clauses, signs, i)) {
        labels[i] = ClauseLabel.INSIDE;
      }
    }
    return List.of(labels);
  }

  /** {@code 推广滴灌技术，|带动3万人就业}: what came of what is told is no part of it. */
  private static boolean isResult(Signs signs) {
    return signs.mode().equals("N") && RESULT.matcher(signs.text()).lookingAt();
  }

  /** Says whether two clauses are told alike of one source: {@code 湖北聚焦节水，|提出要…} are not. */
  private static boolean isSame(PolicyClause before, PolicyClause clause) {
    return Objects.equals(before.scope(), clause.scope());
  }

  private static boolean joins(
      ClauseLabel[] labels, List<PolicyClause> clauses, Signs[] signs, int i) {
    boolean opened = labels[i] == ClauseLabel.BEGIN && opens(labels[i - 1], signs[i - 1]);
    return opened || clauses.get(i).hasActor() && isExample(signs[i]);
  }

  private static boolean isOrder(PolicyClause clause, Signs signs) {
    return ORDER.matcher(clause.auxiliary()).find() && signs.role().equals("L");
  }

  /** {@code 新增补贴品类，|包括智能家居、…}, {@code 打击不正当竞争，|如虚假宣传}: only says which. */
  private static boolean isExample(Signs signs) {
    return EXAMPLE.matcher(signs.text()).lookingAt();
  }

  private static boolean opens(ClauseLabel label, Signs signs) {
    boolean means = signs.role().equals("M") && !signs.text().contains("予以");
    return label == ClauseLabel.BEGIN && (means || CHANCE.matcher(signs.text()).matches());
  }

  /** Gives the weight of each label of a clause behind each label of the one before. */
  private double[][] scores(
      List<PolicyClause> clauses, Signs[] signs, int i, ClauseFeatures features) {
    double[][] scores = new double[COUNT][COUNT];
    if (!clauses.get(i).hasActor()) {
      for (double[] row : scores) {
        Arrays.fill(row, NEVER);
        row[OUTSIDE] = 0;
      }
      return scores;
    }
    double[] own = new double[COUNT];
    features.own(clauses, signs, i, (name, values) -> weights.addTo(own, name, values));
    double[] pairs = new double[COUNT * COUNT];
    features.behind(clauses, signs, i, (name, values) -> weights.addTo(pairs, name, values));
    for (int p = 0; p < COUNT; p++) {
      for (int l = 0; l < COUNT; l++) {
        scores[p][l] = own[l] + pairs[p * COUNT + l];
      }
    }
    scores[OUTSIDE][INSIDE] = NEVER;
    return scores;
  }

  private static double[] step(double[] before, double[][] scores, int[] from) {
    double[] best = new double[COUNT];
    for (int l = 0; l < COUNT; l++) {
      best[l] = NEVER;
      for (int p = 0; p < COUNT; p++) {
        double score = before[p] + scores[p][l];
        if (score > best[l]) {
          best[l] = score;
          from[l] = p;
        }
      }
    }
    return best;
  }

  private static ClauseLabel[] trace(int[][] from, double[] last) {
    ClauseLabel[] labels = new ClauseLabel[from.length];
    int label = 0;
    for (int l = 1; l < COUNT; l++) {
      label = last[l] > last[label] ? l : label;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = LABELS[label];
      label = from[i][label];
    }
    return labels;
  }
}
