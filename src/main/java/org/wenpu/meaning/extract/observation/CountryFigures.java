package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/** Tells quantities that are of a whole country where no one else is named. */
final class CountryFigures {
  /** Quantities of a country. */
  private static final Openings MACRO =
      new Openings(
          "生产总值|外汇储备|CPI|PPI|价格指数|食品价格|猪肉价格|服务价格|工业品价格|采购经理指数|增加值|零售|固定资产投资|投资$|进出口|^出口|^进口|出口额|进口额|失业率|居民.*收入|消费价格|出入境|使用外资|利用外资|流动量|订单|用电量|发电量|货运量|客运量|票房|产量"
              + "|贷款|货币|融资|业务量|业务收入|研究与试验发展|研发经费|发明专利|能源消费|产销量|粮食|夏粮|秋粮|早稻|小麦|财政收入|财政支出|预算收入");

  private static final Openings HOME =
      new Openings("我国|全国|国务院|国家统计局|中国人民银行|海关总署|国家发展改革委|工业和信息化部|商务部|财政部|农业农村部|交通运输部");

  private CountryFigures() {}

  /** Says whether a figure is of a quantity told of a whole country or region. */
  static boolean isMacro(AnnotatedArticle article, Figure figure) {
    return MACRO.isIn(article.quote(figure.indicator()));
  }

  /** {@code 商品零售额}: what is measured of a whole country, in news that tell of 我国. */
  static @Nullable Participant country(AnnotatedArticle article, Figure figure) {
    int home = isMacro(article, figure) ? HOME.find(article.chars(), 0) : -1;
    return home < 0 ? null : Participant.china(new Span(home, home + 2));
  }
}
