package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.language.Openings;
import org.wenpu.language.quantity.Unit;

/**
 * Tells figures that hold at all times from those of a time: dimensions ({@code 全长|5公里}), what
 * something is made for ({@code 设计时速|160公里}), what it is to give once it is there ({@code
 * 建成后，每年可供气|100亿立方米}).
 */
final class Lasting {
  private static final Pattern DIMENSIONS =
      Pattern.compile(
          ".*(?:全长|总长|建设里程|占地面积|建筑面积|排水量|续航力|海拔|直径|历史|设计[^，]{0,2}(?:时速|年产|产能|年[^，]*|速度|能力|寿命|[^，]*量))"
              + "|总装机.*|装机容量|长度|宽度|高度|深度|厚度|航程|距.*|载[货荷重].*|.*工期"
              + "|[该本此][^中]*(?:装机容量|总?库容|产能|面积)");

  private static final Openings READY =
      new Openings(
          "(?:建成|投产|投运|投用|通车|运营|运行|达产|完工|竣工|开通|实施|投入使用|投入运营|蓄水)(?:投产|投运|投用|通车|运营)?(?:之?后|以后)");

  private static final Openings EXTENT = new Openings("(?<![增加拓])[宽长](?:[达约近超]|超过|为)?$");

  private static final Openings ABLE =
      new Openings(
          "(?:(?<![许宁不认])可(?!能|达|再生|持续|见|靠|控|喜|谓|观|信|转债|口|穿戴|降解|支配|比|治理|开采|采|回收|燃|利用)以?|能够)[^，。；可]{0,12}$|每(?:年|天|日|月|周|小时)可[^。；]{0,20}$");

  private static final Openings EXPECTED = new Openings("有望|计划|力争|(?<![即行])将(?![领士军])|拟");

  private Lasting() {}

  /** {@code 论坛|有望|吸引8万人}: it is to come. */
  static boolean isExpected(Scene scene, int figure) {
    return EXPECTED.isIn(scene.chars(), scene.clauseBegin(figure), figure);
  }

  static boolean isOne(Scene scene, Figure figure) {
    return DIMENSIONS.matcher(scene.text(figure.indicator())).matches()
            && !figure.quantity().is(Unit.Kind.SHARE)
            && !figure.quantity().is(Unit.Kind.RATIO)
        || isExtent(scene, figure)
        || isToCome(scene, figure)
        || isAble(scene, figure);
  }

  /** {@code 在|宽达|7公里的江面}. */
  private static boolean isExtent(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    return figure.quantity().is(Unit.Kind.MEASURE)
        && EXTENT.isIn(scene.chars(), scene.clauseBegin(begin), begin);
  }

  /** {@code 电站|可|满足70万户用电}: what it is able to do. */
  private static boolean isAble(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    return ABLE.isIn(scene.chars(), scene.clauseBegin(begin), begin);
  }

  /** {@code 大桥通车后，|两地车程缩短至|半小时}. */
  private static boolean isToCome(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    return READY.isIn(scene.chars(), scene.span().begin(), begin);
  }

  /** Says whether a figure tells how long something goes on: {@code 为期|3天}; not an age. */
  static boolean isLength(Figure figure) {
    Unit unit = figure.quantity().measure();
    return figure.quantity().is(Unit.Kind.TIME) && (unit == null || !unit.form().equals("岁"));
  }
}
