package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;

/**
 * Tells those that are counted from what is measured of them: {@code 11个|省份|开工率超过95%}, {@code
 * 3名|航天员|身体状况良好}. Near miss: {@code 12个|城市公园面积}.
 */
final class MeasuredGroups {
  private static final Pattern OF_THEM =
      Pattern.compile(
          "(.*?(?:省份|省区市|城市|地区|国家|经济体|行业|企业|公司|乡镇|县市|区县|街道|口岸|港口|枢纽港|机场|领域|大类|类别|品种|航天员|学校|医院|景区|断面|站点|水库|河流|湖泊)(?![站级队市]))"
              + "(?:平均|整体|总体|合计|累计|全年|年均?|日均|人均|相关|工业|居民|城镇|地区|经济|旅游|快递|旅客|货物|集装箱|粮食|农业|新房|二手房|社会消费品|保交房|实现|年|外贸|网签|新建商品房|超(?:过|出)?(?:警戒|汛限|保证)|警戒|汛限){0,3}+"
              + "(?:收入|价格|指数|"
              + MeasureWord.any(MeasureWord.ATTRIBUTE)
              + ")");

  /** {@code 12个|城市公园|面积达300公顷}. */
  private static final Pattern AREA = Pattern.compile("([^的、和及]{2,}?)(?:总|建筑|占地|平均)?面积");

  private MeasuredGroups() {}

  /**
   * Gives those counted to the figure that counts them, what is measured of them to others; the
   * words as they are where nothing is measured.
   */
  static Span part(Scene scene, Figure figure, Span words) {
    Matcher told = OF_THEM.matcher(scene.chars()).region(words.begin(), words.end());
    boolean measured =
        (told.matches() || told.usePattern(AREA).matches()) && scene.tokenAt(told.end(1)) != null;
    Quantity count = measured ? count(scene, words.begin()) : null;
    if (count == null) {
      return words;
    }
    boolean own = count.span().equals(figure.quantity().span());
    return own ? new Span(words.begin(), told.end(1)) : new Span(told.end(1), words.end());
  }

  private static @Nullable Quantity count(Scene scene, int end) {
    Quantity before = scene.quantityBefore(end);
    return before != null && before.is(Unit.Kind.COUNT) ? before : null;
  }
}
