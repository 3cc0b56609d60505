package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;

/**
 * Tells those that are counted from what is measured of them: {@code 11个|省份|开工率超过95%}, {@code
 * 3名|航天员|身体状况良好}.
 */
final class MeasuredGroups {
  private static final Pattern OF_THEM =
      Pattern.compile(
          "(.*?(?:省份|省区市|城市|地区|国家|经济体|行业|企业|公司|乡镇|县市|区县|街道|口岸|港口|枢纽港|机场|领域|大类|类别|品种|航天员|学校|医院|景区|断面|站点|水库|河流|湖泊)(?![站级队市]))"
              + "(?!的)[^、和及]{0,12}(?:率|量|额|值|指数|比例|比重|占比|数量|状况|风力|气温|价格|水平|面积|规模|收入|利润|增速|水位|浓度|效益)");

  private MeasuredGroups() {}

  /**
   * Gives those counted to the figure that counts them, what is measured of them to others; the
   * words as they are where nothing is measured.
   */
  static Span part(Scene scene, Figure figure, Span words) {
    Matcher told = OF_THEM.matcher(scene.chars()).region(words.begin(), words.end());
    boolean measured = told.matches() && scene.tokenAt(told.end(1)) != null;
    Quantity count = measured ? count(scene, words.begin()) : null;
    if (count == null) {
      return words;
    }
    boolean own = count.span().equals(figure.quantity().span());
    return own ? new Span(words.begin(), told.end(1)) : new Span(told.end(1), words.end());
  }

  private static @Nullable Quantity count(Scene scene, int end) {
    return scene.quantities().stream()
        .filter(q -> q.span().end() == end && q.is(Unit.Kind.COUNT))
        .findFirst()
        .orElse(null);
  }
}
