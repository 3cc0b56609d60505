package org.wenpu.meaning.extract.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Mends the labels of a sentence's clauses where they are true or false whatever was weighed: means
 * and principles belong to the line that they open ({@code 瞄准高端方向，|推动产业升级}), aims to the line
 * before; an order told anew begins a line, and what came of an act is no part of it.
 */
final class ClauseMending {
  private static final Pattern EXAMPLE = Pattern.compile("如(?![期实何果愿])|其中|(?:主要|具体)?包括");

  /** {@code 抢抓自贸港封关机遇}, {@code 聚焦新材料等领域}: opens what is done with it. */
  private static final Pattern CHANCE =
      Pattern.compile(
          "(?:抢抓|抓住|把握|用好)[^，]{3,}(?:机遇|契机|机会|时机|窗口期)"
              + "|(?:聚焦|紧盯|锚定|紧扣|针对|立足)[^，]{3,}(?:领域|方向|方面|重点|目标|环节|产业|需求|问题|任务|定位|主题|优势|短板|难题|区域|行业)等?");

  /** {@code 按照分级负责的原则}: tells of nothing but how or where the line behind is done. */
  private static final Pattern MERE_MEANS =
      Pattern.compile(
          "(?:紧紧|牢牢|紧密)?(?:围绕|聚焦|紧盯|锚定|紧扣|瞄准|针对|立足|面向|着眼|适应|顺应|按照|根据|遵循|本着|依托|凭借|借助|结合|抢抓|抓住|把握)"
              + "[^，]{2,}|(?:以|用)[^，]{2,}(?:态度|精神|姿态|作风|标准|要求|力度|为[^，]{2,8})|(?:通过|采取|采用)[^，]{2,}(?:方式|办法|形式|模式|手段|途径|渠道)");

  /** {@code 坚持疏堵结合}; in {@code 坚持推进改革} it is an act. */
  private static final Pattern PRINCIPLE =
      Pattern.compile(
          "坚持(?!和|把|将|用|以|不懈|推进|推动|实施|深化|一体|全面|执行|高水平)[^，]+|(?:牢固)?(?:树立|秉持)[^，]+|(?:充分|更好)?发挥[^，]{2,}优势");

  /** {@code 确保工程如期完工}, {@code 更好满足需求}: what the line before is for. */
  private static final Pattern AIM =
      Pattern.compile(
          "(?:切实|全力|有效|坚决|努力)?确保[^\\d]*|(?:推动|促进)[^，]*(?:向好|见效|走深走实|做深做实|落到实处|取得实效|落细落实)"
              + "|(?:以)?更好(?:地|服务|融入|推动|激发|满足|保障|实现|助力|促进|支撑|惠及|造福).*|(?:切实)?转化为.*");

  private static final Pattern RESULT =
      Pattern.compile(
          "(?:形成|取得|赢得|收获)了|(?:吸引|带动|惠及|服务|辐射)了?[^，]{0,12}(?:\\d|一大批|大批|众多|不少|许多|数千|上万|数百)"
              + "|为[^，]*(?:提供|奠定|打下|注入|创造|作出)了|提供了[^，\\d]*(?:方案|保障|支撑|便利|动力|借鉴|空间)$");

  /** {@code 改造水闸|有利于灌溉}: is judged, not ordered. */
  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "(?:有利于|有助于)|[^，]*(?:(?:具有|有着?)[^，]{0,6}(?:重要|重大|深远|积极|特殊)[^，]{0,4}意义|意义(?:重大|深远|非凡))|(?:事关|关系|关乎)[^，]*");

  /** {@code 以推广滴灌的方式}, {@code 聚焦改造泵站等内容}: nothing but means, whatever verb is in them. */
  private static final Pattern OF_MEANS =
      Pattern.compile(
          "(?:方式|办法|形式|内容|区域|领域|等|机制|效应|特点|要求|目标|需要|需求|原则|优势|主题|问题|重点|方面|思路|契机|机遇|任务|职责|部署|力量|议题)$|^凭借|^(?:聚焦|围绕|适应)[^，]*(?:发展|建设|改革)$");

  /** Verbs of what an act brings. */
  private static final Set<String> EFFECT =
      Set.of(
          "促进", "提升", "提高", "增强", "改善", "带动", "拉动", "推动", "激发", "保障", "支持", "形成", "打造", "破解", "释放",
          "降低", "维护", "确保", "丰富", "满足", "稳定", "防止", "减少", "应对", "解决", "遏制", "引领");

  private static final Pattern ORDER = Pattern.compile("要|将|并");

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
      result = isResult(signs[i]) || result && labels[i] == ClauseLabel.INSIDE;
      labels[i] = result ? ClauseLabel.OUTSIDE : mended(labels, i, opening);
      boolean goesOn = labels[i] == ClauseLabel.BEGIN || opening && labels[i] == ClauseLabel.INSIDE;
      opening = goesOn && isMeans(signs[i]);
    }
    dropMeansAlone(labels);
    return List.of(labels);
  }

  /** Leaves out what is judged, the judgement and what else is said of it. */
  private void leaveOutJudgements(ClauseLabel[] labels) {
    boolean judged = false;
    for (int i = 0; i < labels.length; i++) {
      boolean near = i > 0 && features.isOneSentence(clauses.get(i - 1), clauses.get(i));
      boolean here = JUDGEMENT.matcher(signs[i].text()).lookingAt();
      judged = here || judged && near && clauses.get(i).auxiliary().isEmpty();
      labels[i] = judged ? ClauseLabel.OUTSIDE : labels[i];
      if (here && near && !ORDER.matcher(clauses.get(i - 1).chain()).find()) {
        labels[i - 1] = ClauseLabel.OUTSIDE;
      }
    }
  }

  /** Gives the label of a clause; {@code opening} when its line so far only tells of means. */
  private ClauseLabel mended(ClauseLabel[] labels, int i, boolean opening) {
    boolean within = i > 0 && labels[i - 1] != ClauseLabel.OUTSIDE && isSame(i);
    boolean near = within && features.isOneSentence(clauses.get(i - 1), clauses.get(i));
    if (!within && NoPolicy.isCall(signs[i].text())) {
      return ClauseLabel.OUTSIDE;
    }
    if (labels[i] == ClauseLabel.INSIDE && (!near || isOrder(i) || isNext(labels, i))) {
      return ClauseLabel.BEGIN;
    }
    return near && joins(labels, i, opening) ? ClauseLabel.INSIDE : labels[i];
  }

  private boolean joins(ClauseLabel[] labels, int i, boolean opening) {
    boolean begins = labels[i] == ClauseLabel.BEGIN;
    boolean act = begins || isMereMeans(i - 1) && isActOfTheSame(signs[i]);
    return opening && act
        || begins
            && (isAim(i) || isPrincipleOf(i) && (opening || labels[i - 1] == ClauseLabel.BEGIN))
        || clauses.get(i).hasActor() && isExample(signs[i]);
  }

  private static boolean isActOfTheSame(Signs signs) {
    return signs.role().equals("L") && signs.own().equals("false");
  }

  /** {@code 推广滴灌技术，|带动3万人就业}: what came of what is told is no part of it. */
  private static boolean isResult(Signs signs) {
    return signs.mode().equals("N") && RESULT.matcher(signs.text()).lookingAt();
  }

  /** Says whether two clauses are told alike of one source: {@code 湖北聚焦节水，|提出要…} are not. */
  private boolean isSame(int i) {
    return Objects.equals(clauses.get(i - 1).scope(), clauses.get(i).scope());
  }

  private boolean isOrder(int i) {
    return ORDER.matcher(clauses.get(i).auxiliary()).find()
        && signs[i].role().equals("L")
        && !isAim(i);
  }

  /** {@code 在旱区推广滴灌技术，|改造泵站}: the means before have an act of their own. */
  private boolean isNext(ClauseLabel[] labels, int i) {
    boolean complete =
        labels[i - 1] == ClauseLabel.BEGIN
            && signs[i - 1].head().equals("MEANS")
            && signs[i - 1].role().equals("L")
            && !OF_MEANS.matcher(signs[i - 1].text()).find();
    boolean act = signs[i].role().equals("L") && !signs[i].head().equals("MEANS");
    return complete && act && !EFFECT.contains(signs[i].word());
  }

  private boolean isAim(int i) {
    return clauses.get(i).auxiliary().isEmpty() && AIM.matcher(signs[i].text()).matches();
  }

  /** {@code 坚持疏堵结合，|规范夜市}; principles told one after another stand alone. */
  private boolean isPrincipleOf(int i) {
    return isPrinciple(signs[i - 1])
        && !isPrinciple(signs[i])
        && clauses.get(i).auxiliary().isEmpty();
  }

  private static boolean isPrinciple(Signs signs) {
    return PRINCIPLE.matcher(signs.text()).matches();
  }

  private boolean isMereMeans(int i) {
    return !signs[i].role().equals("L") && MERE_MEANS.matcher(signs[i].text()).matches();
  }

  /** {@code 新增补贴品类，|包括智能家居、…}, {@code 打击不正当竞争，|如虚假宣传}: only says which. */
  private static boolean isExample(Signs signs) {
    return EXAMPLE.matcher(signs.text()).lookingAt();
  }

  private static boolean isMeans(Signs signs) {
    boolean means = signs.role().equals("M") && !signs.text().contains("予以");
    return means || CHANCE.matcher(signs.text()).matches();
  }

  /** {@code 聚焦新材料领域，|企业加快研发}: means without an act of the same source are no line. */
  private void dropMeansAlone(ClauseLabel[] labels) {
    for (int i = 0; i < labels.length; i++) {
      int end = i + 1;
      while (end < labels.length && labels[end] == ClauseLabel.INSIDE) {
        end++;
      }
      if (labels[i] == ClauseLabel.BEGIN && areMeans(i, end)) {
        Arrays.fill(labels, i, end, ClauseLabel.OUTSIDE);
      }
    }
  }

  private boolean areMeans(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isMeans(signs[i]) || !isMereMeans(i)) {
        return false;
      }
    }
    return true;
  }
}
