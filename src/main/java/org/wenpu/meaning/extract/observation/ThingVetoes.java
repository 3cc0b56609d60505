package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.quantity.Unit;

/** Leaves out candidates that the grammar of a figure's sentence rules out. */
final class ThingVetoes {
  /** {@code 300人|参加会议}: who came is counted. */
  private static final Pattern ATTENDED =
      Pattern.compile(
          "[^，。；\\d]{0,24}?(?:出席|参加|参会|与会|到会)(?:[^，。；]{0,4}(?:会议|大会|活动|会见|会谈|仪式|座谈|招待会|论坛))?[，。；]");

  private static final Pattern EVENT =
      Pattern.compile(".*(?:[大年峰论览展晚酒介談谈待议布览绍接]会|会议|活动|仪式|论坛|典礼|[届会]展览?|运动会|宣介会)$");

  private static final Openings HARM =
      new Openings(
          "(?:此次|本次|持续|极端|恶劣|强|特?大|林|山|森林)*(?:火灾?|降雨|暴雨|降雪|暴雪|洪水|洪灾|天气|寒潮|袭击|空袭|爆炸|冲突|事故|事件|案件|雪崩|枪击)");

  private static final Openings SLOGAN = new Openings("“(?:一带一路|十[二三四五六]五|卡脖子|三新|两重|两新)”");

  /** {@code 76万多处}, {@code 平均不到半小时}, {@code 第一时间}: what names nothing. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "[\\d.]+[万亿]?[多余]?(?:名|处|位|人|次|公里|天|[个家条项](?:$|省|城市|国家|项目|集群)).*|条.+|连续.*|平均.*|全长.*|双向\\d.*"
              + "|.*(?:上|时候|时间|之际|以上|以下|左右|、|（)|主要|重点|设计|建议|调整|见证|记者|预测");

  private ThingVetoes() {}

  /** Gives those that are left, nobody at least. */
  static List<ThingCandidate> without(Scene scene, Figure figure, List<ThingCandidate> all) {
    List<ThingCandidate> others = all.stream().filter(c -> !isNone(c, figure)).toList();
    return likely(scene, figure, others);
  }

  /** {@code |强降雨|导致5条航线停航}, {@code |“一带一路”|沿线}: what did harm, a slogan. */
  private static boolean isNone(ThingCandidate candidate, Figure figure) {
    String name = candidate.told() == null ? "" : candidate.told().name();
    boolean counts = figure.quantity().is(Unit.Kind.COUNT);
    boolean named = candidate.told() != null && candidate.told().mention() != null;
    return !named && NOTHING.matcher(name).matches()
        || SLOGAN.matches(name)
        || counts && HARM.matches(name);
  }

  private static List<ThingCandidate> likely(Scene scene, Figure figure, List<ThingCandidate> all) {
    List<ThingCandidate> events = isAttended(scene, figure) ? events(all) : List.of();
    List<ThingCandidate> near = !events.isEmpty() || !opensWithPlace(scene) ? List.of() : near(all);
    return !events.isEmpty() ? events : near.isEmpty() ? all : near;
  }

  static boolean isAttended(Scene scene, Figure figure) {
    int end = figure.quantity().span().end();
    return ATTENDED.matcher(scene.chars()).region(end, scene.span().end()).lookingAt();
  }

  private static List<ThingCandidate> events(List<ThingCandidate> all) {
    return all.stream()
        .filter(c -> c.told() != null && EVENT.matcher(c.told().name()).matches())
        .filter(c -> c.told() != null && !c.told().name().endsWith("代表大会"))
        .toList();
  }

  /** {@code 在|甲省乙县|，}, {@code 在|甲县乙合作社|的麦田里，}: where all of the sentence is. */
  private static boolean opensWithPlace(Scene scene) {
    int begin = scene.span().begin();
    boolean at = Scene.isAt(scene.chars(), begin, "在");
    Mention name = at ? scene.nameAt(begin + 1) : null;
    boolean place = name != null && ClauseTopics.LOCATED.contains(name.kind());
    Span phrase = place ? LeadingPhrase.read(scene, begin, scene.clauseEnd(begin)) : null;
    boolean all =
        phrase != null
            && name != null
            && (phrase.end() == name.span().end()
                || Scene.isAt(scene.chars(), name.span().end(), "的"));
    return all && phrase != null && isWhole(scene, phrase.end());
  }

  /** {@code 在甲县|，}, {@code 在甲县的麦田|里，}; not {@code 在甲县|召开的会议上，}. */
  private static boolean isWhole(Scene scene, int end) {
    return scene.isClauseEnd(end) || scene.isClauseEnd(end + 1);
  }

  /** Gives those told of in the sentence, and all that have no name. */
  private static List<ThingCandidate> near(List<ThingCandidate> all) {
    return all.stream().filter(c -> !isFar(c)).toList();
  }

  private static boolean isFar(ThingCandidate candidate) {
    boolean named =
        candidate.told() != null
            && (candidate.told().mention() != null || candidate.told().name().equals("中国"));
    return named
        && candidate.sightings().stream()
            .noneMatch(s -> Sighting.HERE.equals(s.where()) || s.where().startsWith("clause"));
  }
}
