package org.wenpu.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.input.Span;

/** All texts are written on Saturday, 31 January 2026. */
class TimeReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  private static final TimeReader READER = new TimeReader();

  private static List<TimeExpression> times(String text) {
    return READER.read(text, List.of(new Span(0, text.length())), TODAY);
  }

  /** Writes what was found as {@code words=iso}, joined by blanks. */
  private static String told(String text) {
    return times(text).stream()
        .map(t -> text.substring(t.span().begin(), t.span().end()) + "=" + t.iso())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "这个假期，车流如织, 这个假期=2025-10-01/2025-10-08",
    "假期前三天出游, 假期前三天=2025-10-01/2025-10-03",
    "假日经济, ''",
  })
  void holidayWithoutANameIsTheOneThatBeganLast(String text, String expected) {
    LocalDate day = LocalDate.of(2025, 10, 9);
    String found =
        READER.read(text, List.of(new Span(0, text.length())), day).stream()
            .map(t -> text.substring(t.span().begin(), t.span().end()) + "=" + t.iso())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "大会30日开幕, 30日=2026-01-30",
    "展览从1月28日至31日举行, 1月28日至31日=2026-01-28/2026-01-31",
    "展期28日至31日, 28日至31日=2026-01-28/2026-01-31",
    "去年进口增长, 去年=2025",
    "2025年12月出口, 2025年12月=2025-12",
    "二〇二五年十二月三日发布, 二〇二五年十二月三日=2025-12-03",
    "12月3日发布, 12月3日=2025-12-03",
    "2月3日开学, 2月3日=2026-02-03",
    "12月30日至1月2日休馆, 12月30日至1月2日=2025-12-30/2026-01-02",
    "2025年12月至2026年2月为期, 2025年12月至2026年2月=2025-12/2026-02",
    "截至目前到位, 截至目前=2026-01-31",
    "日前印发, 日前=null",
    "近年来发展快, 近年来=null",
    "昨天开幕, 昨天=2026-01-30",
    "2026-01-30发布, 2026-01-30=2026-01-30"
  })
  void dayOrMonthIsResolvedAgainstTheArticle(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "今年上半年实施, 今年上半年=2026-01/2026-06",
    "前10个月增长, 前10个月=2025-01/2025-10",
    "今年前三季度完成, 今年前三季度=2026-01/2026-09",
    "一季度增长, 一季度=2026-01/2026-03",
    "去年四季度回升, 去年四季度=2025-10/2025-12",
    "2025年1至10月累计, 2025年1至10月=2025-01/2025-10",
    "1—10月份累计, 1—10月份=2025-01/2025-10",
    "2021—2025年建成, 2021—2025年=2021/2025",
    "“十四五”时期建成, “十四五”时期=2021/2025",
    "“十四五”前三年建成, “十四五”前三年=2021/2023",
    "2024—2025雪季开启, 2024—2025=2024/2025",
    "1月28日起至30日有雪, 1月28日起至30日=2026-01-28/2026-01-30",
    "1月28日起有雪, 1月28日=2026-01-28",
    "“十五五”开局之年, “十五五”开局之年=2026",
    "党的十八大以来建成, 党的十八大以来=2012/2026",
    "今年以来办理, 今年以来=2026-01",
    "2012年以来办理, 2012年以来=2012/2026",
    "今明两年推进, 今明两年=2026/2027",
    "上世纪90年代建厂, 上世纪90年代=1990/1999",
    "过去三年投入, 过去三年=2023/2026",
    "未来五年培养, 未来五年=2026/2031",
    "未来3到5年推进, 未来3到5年=2026/2031",
    "成立3年多来成果多, 3年多来=2023/2026",
    "2025年中国出口增长, 2025年=2025",
    "五年来完成, 五年来=2021/2026",
    "一年来完成, 一年来=2025-01/2026-01",
    "到2027年底建成, 2027年底=2027-12",
    "年底前完成, 年底=2025-12",
    "一季度末余额, 一季度末=2026-03",
    "2025年三季度末余额, 2025年三季度末=2025-09",
    "84年前，战士守桥, 84年前=1942",
    "80年前，战士守桥, 年前=null",
    "25年前三季度增长, 年前=null 三季度=2025-07/2025-09",
    "今年是最后一年, 今年=2026",
    "1月29日20时至30日20时有雨, 1月29日20时至30日=2026-01-29/2026-01-30",
    "1月29日零时到1月30日24时通行, 1月29日零时到1月30日=2026-01-29/2026-01-30",
    "3月初启动, 3月初=2026-03-01/2026-03-10"
  })
  void periodIsResolvedAgainstTheArticle(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "本周五举行, 本周五=2026-01-30",
    "下周启动, 下周=2026-02-02/2026-02-08",
    "星期一开会, 星期一=2026-01-26",
    "2026年春节到来, 2026年春节=2026-02-17",
    "2024年端午假期出游, 2024年端午假期=2024-06-08/2024-06-10",
    "国庆假期首日出游, 国庆假期首日=2025-10-01",
    "国庆假期前三天出游, 国庆假期前三天=2025-10-01/2025-10-03",
    "国庆中秋8天假期出游, 国庆中秋8天假期=2025-10-01/2025-10-08",
    "国庆、中秋双节出游, 国庆=2025-10-01 中秋=2025-10-06",
    "这个国庆出游, 国庆=2025-10-01/2025-10-08",
    "国庆出游, 国庆=2025-10-01",
    "国庆假期出游, 国庆假期=2025-10-01/2025-10-08",
    "“五一”期间出游, “五一”期间=2026-05-01/2026-05-05",
    "除夕夜值守, 除夕=2026-02-16",
    "农历正月初五开市, 农历正月初五=2026-02-21",
    "腊月廿三祭灶, 腊月廿三=2026-02-10",
    "清明节祭扫, 清明节=2026-04-05"
  })
  void weekdayOrFestivalIsADayOfTheCalendar(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "去年启用，10月扩建, 去年=2025 10月=2025-10",
    "2019年5月3日开工，8日封顶, 2019年5月3日=2019-05-03 8日=2019-05-08",
    "2019年立项，次年开工, 2019年=2019 次年=2020",
    "1月5日开幕，当天签约, 1月5日=2026-01-05 当天=2026-01-05"
  })
  void whatIsLeftOutIsTakenFromTheTimeBefore(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "两千年历史", "投资30亿元", "第30届", "12号线开通", "十月革命", "“十五五”规划", "四周一片绿", "3个月", "生产5日用品", "五四精神",
    "20年经验", "十一个", "春风"
  })
  void whatOnlyLooksLikeATimeIsNone(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void roundedTimeIsVague() {
    assertThat(times("3月初启动").get(0).kind()).isEqualTo(TimeExpression.Kind.VAGUE);
    assertThat(times("3月启动").get(0).kind()).isEqualTo(TimeExpression.Kind.PERIOD);
    assertThat(times("3月2日启动").get(0).kind()).isEqualTo(TimeExpression.Kind.DATE);
  }

  @Test
  void periodGivesXsdLiterals() {
    assertThat(times("前10个月").get(0).literals())
        .containsExactly(
            new IsoLiteral("2025-01", "http://www.w3.org/2001/XMLSchema#gYearMonth"),
            new IsoLiteral("2025-10", "http://www.w3.org/2001/XMLSchema#gYearMonth"));
  }
}
