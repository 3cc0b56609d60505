package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.lastPeriod;
import static org.wenpu.meaning.extract.observation.Observed.observations;
import static org.wenpu.meaning.extract.observation.Observed.ofReport;
import static org.wenpu.meaning.extract.observation.Observed.told;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.meaning.Observation;

class ObservationTimesTest {
  @Test
  void periodIsThatOfTheFigureNotOfWhatItIsComparedWith() {
    List<Observation> found = observations("2025年，制造业增加值比2024年增长6.1%。");
    assertThat(found).singleElement();
    assertThat(found.get(0).period().iso()).isEqualTo("2025");
    assertThat(found.get(0).comparison()).isEqualTo(Observation.Comparison.CHANGE);
  }

  @ParameterizedTest
  @CsvSource({
    "今年上半年开工5个项目。行动实施以来，建成3座桥。, null",
    "订单比之前三个月增长5%。, null",
    "前三个月订单增长5%。, 2026-01/2026-03",
    "审查了2025年国民经济和社会发展计划的3个草案。, null",
    "目前，口岸已开通航线5条。, 2026-01-31",
    "1月19日，大会开幕。代表团由700人组成。, 2026-01-19",
    "1月，全省出口增长5%。其中，汽车出口增长7%。, 2026-01",
    "1月，全省出口增长5%。\\n汽车出口增长7%。, 2026-01",
    "1月，全省出口增长5%。\\n企业聘用7名员工。, null",
    "记者1月到达。\\n汽车出口增长7%。, null",
    "2015年底贫困发生率高达26%。, 2015",
    "预计今年底完工，水库惠及5万亩农田。, null",
    "1月，全省出口增长。企业很忙。汽车出口增长7%。, 2026-01",
    "1月，全省出口增长。论坛持续了3天。, null",
    "产量是2020年的两倍。, null",
    "2025年产量是4年前的两倍。, 2025",
    "《行动方案（2026版）》制定34条举措。, null",
    "2026年版方案制定34条举措。, 2026"
  })
  void periodIsToldInTheSentenceOrBeforeItInItsParagraph(String text, String expected) {
    assertThat(lastPeriod(text.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1月份指数为51%。新指数今天公布。进口指数为50%。, 2026-01",
    "据媒体29日报道，罢工者有400人。, 2026-01-29",
    "据媒体29日报道，去年罢工者有400人。, 2025",
    "1月份，指数连续3个月上升。, 2025-11/2026-01",
    "2025年，产量连续4年居首位。, 2022/2025",
    "2024年创下纪录，此后连续4年居首位。, null",
    "2025年一季度，出口连续8个季度保持增长。, 2023-04/2025-03",
    "2025年前7个月，出口连续8个季度保持增长。, null",
    "1月29日，论坛开幕，为期3天。, 2026-01-29/2026-01-31",
    "1月29日，记者登上服役8年的渔船。, null",
    "今日，电站投产，该电站装机容量50万千瓦。, null",
    "今日，电站投产，可满足8万户用电。, null",
    "今日，全国用电量达30亿度。, 2026-01-31",
    "今日，大桥开工，建成后，车流量达8万辆。, null",
    "今日，油价较1月12日的每桶80美元大跌。, 2026-01-12",
    "二季度订单由去年同期的90件降至80件。, 2025-04/2025-06",
    "今日，台风成为50年来登陆本市最强的台风，转移居民7万人。, 2026-01-31",
    "飞船于2024年升空，送去货物5吨。, 2024",
    "投资高于2024年，开工项目5个。, null",
    "眼下，农户已播种玉米8万亩。, 2026-01-31",
    "1月销量与去年持平，卖出汽车8万辆。, 2026-01",
    "1月29日，2026年鱼苗放流启动，放归鱼苗8万尾。, 2026-01-29",
    "1月29日，大会闭幕，今年投资增长，新开工项目5个。, 2026",
    "到2月底前，本市将提供岗位8万个。, 2026-02",
    "2月底前竣工，岗位有8万个。, null",
    "1月29日，渔船驶过宽达7公里的江面。, null",
    "十年来，农机快速发展，机械化率达73%。, 2026",
    "十年来，农机快速发展，购置农机8万台。, 2016/2026",
    "自去年底大桥通车以来，车流量达8万辆。, 2025-12/2026-01",
    "自1月29日起，商场发放消费券8万张。, 2026-01-29",
    "自1月29日开业以来，商场发放消费券8万张。, 2026-01-29/2026-01-31",
    "1月29日，大桥通车。近年来，当地建成学校8所。, null",
    "1月29日，大桥通车。据媒体近日报道，来宾有8万人。, 2026-01-29",
    "1月29日，大桥通车。随后，当地建成学校8所。, 2026-01-29",
    "1月29日充电量同比2019年春节增长8%。, 2026-01-29",
    "1月29日充电量比去年“五一”假期增长8%。, 2026-01-29",
    "企业由2020年的8万家增至9万家。订单多8万份。, null",
    "双方1月29日发表声明，去年贸易额达8亿美元。, 2025",
    "渔业局29日称，过去一周，渔船沉没8艘。, 2026-01-22/2026-01-29",
    "渔业局29日开会，过去一周，渔船沉没8艘。, 2026-01-24/2026-01-31",
    "渔业局29日表示，目前有渔船8艘。, 2026-01-29",
    "渔业局1月8日表示，目前有渔船8艘。, 2026-01-31",
    "渔业局29日表示，自2025年12月1日以来，沉没渔船8艘。, 2025-12-01/2026-01-29",
    "1月，利润由上年全年下降8%转为增长9%；营业收入8亿元。, 2026-01",
    "利润由上年全年下降8%；营业收入8亿元。, 2025",
    "1月销量创2020年以来收视新高，卖出汽车8万辆。, 2026-01",
    "2020年以来，新高楼多，卖出汽车8万辆。, 2020/2026",
    "截至1月底，风机有8万台，与“十三五”末相比增长9倍。, 2026-01",
    "去年，贸易额连年攀升，2024年首次突破8亿美元。, 2024",
    "去年，贸易额十年来首次突破8亿美元。, 2025",
    "今年以来病例超8万例，已超过去年病例总数，其中重症90例。, 2026-01",
    "今年以来病例超8万例，去年重症90例。, 2025",
    "1月，始建于13世纪的老城迎来游客8万人。, 2026-01",
    "1月，2000年出生的他教会学员8名。, 2026-01",
    "1月，2000年他教会学员8名。, 2000",
    "截至1月底，针对2024年度审计查出的问题，制定制度8项。, 2026-01",
    "渔业局27日就当前局势开会。8名渔民发言。, 2026-01-27",
    "示范区2018年启动建设以来，开行班列8列。, 2018/2026",
    "示范区2018年启动建设，开行班列8列。, 2018",
    "自2018年向平川市派出首支林业技术服务队以来，种树8万棵。, 2018/2026",
    "自该市20日进入紧急状态以来，已出动船只8艘。, 2026-01-20/2026-01-31",
    "今年以来，截至1月20日，开行班列8列。, 2026-01-01/2026-01-20",
    "今年截至1月20日，开行班列8列。, 2026-01-01/2026-01-20",
    "去年，截至1月20日，开行班列8列。, 2025-01-20",
    "1月28日和29日，商场迎来顾客8万名。, 2026-01-28/2026-01-29",
    "1月27日和29日，商场迎来顾客8万名。, 2026-01-29",
    "1月29日，为期3天的论坛开幕。, 2026-01-29/2026-01-31",
    "1月29日，为期3天的论坛闭幕。, 2026-01-29",
    "截至1月20日，今年以来开行班列8列。, 2026-01",
    "展览将持续至2月5日，展出展品8件。, null",
    "春节临近，超市上新商品8款。, null",
    "贸易额增长到2024年的90亿元，累计税收8亿元。, null",
    "渔业局29日称，6日发生的地震遇难人数升至8人。, 2026-01-29",
    "1月6日发生的地震造成8人遇难。, 2026-01-06",
    "1月29日，论坛开幕。当地累计办会8场。, null",
    "1月29日，市场开门。入冬以来，当地迎来游客8万人。, null",
    "1月29日，记者观看3天的论坛。, null",
    "渔业局29日说，8名专家28日在三江市开会。, 2026-01-28",
    "贸易额从2020年的80亿元增长到2024年的90亿元，年均增长8%。, 2020/2024",
    "贸易额从2020年的80亿元增长到2024年的90亿元，税收8亿元。, 2024",
    "1至6月，班列开行9万列，已连续3个月单月开行超8千列。, 2025-04/2025-06",
    "1至6月，班列开行9万列，3个月后单月开行超8千列。, 2025-01/2025-06",
    "2024年将有收获。几年前，亩产仅80公斤。, null",
    "到2035年，风电总装机容量达到2020年的8倍。, 2035",
    "到2035年，总装机容量达到80万千瓦。, null",
    "截至去年底，渔民有8万名。目前，渔船很多。渔港有8个。, 2025"
  })
  void timeGovernsWhatHappenedThen(String text, String expected) {
    assertThat(lastPeriod(text)).isEqualTo(expected);
  }

  @Test
  void figureOfTheSameTimeAYearBeforeIsOfThatTime() {
    assertThat(observations("去年二季度订单由上年同期的90件降至80件。"))
        .extracting(o -> o.period() == null ? null : o.period().iso())
        .containsExactly("2024-04/2024-06", "2025-04/2025-06");
  }

  @ParameterizedTest
  @CsvSource({
    "1月29日，论坛在三江市开幕。|8位专家先后发言。, 2026-01-29",
    "1月29日，论坛在三江市开幕。|专家强调，全国有高校3000所。, null",
    "1月29日，论坛在三江市开幕。|论坛有望吸引来宾8万人。, null",
    "渔业论坛备受关注。1月29日，论坛在三江市开幕。|8位专家先后发言。, 2026-01-29",
    "渔业论坛备受关注。截至1月29日，论坛迎来游客。|8位专家先后发言。, 2026-01-29",
    "渔业论坛备受关注。论坛定于1月29日开幕。|8位专家先后发言。, null",
    "1月28日至29日，论坛在三江市举行。|8位专家先后发言。, 2026-01-28/2026-01-29",
    "国庆假期，论坛在三江市举行。|8位专家先后发言。, null",
    "渔船沉没致8人死亡|1月29日，渔船在三江市沉没。, 2026-01-29",
    "1月29日，论坛在三江市开幕。|市长强调，渔业要发展。全市有渔船8万艘。, null",
    "1月29日，论坛在三江市开幕。|他曾获得奖牌8枚。, null",
    "当前，渔业转型加快。|三江市有渔船8万艘。, null",
    "去年，制造业投资增长5%。|分行业看，食品业有工人9万名。, 2025",
    "去年，制造业投资增长5%。|食品业有工人9万名。, null",
    "去年，制造业投资增长5%。|食品业订单占比达三成。, 2025",
    "1月29日，论坛在三江市开幕。|渔民返航|渔船载有水手50名。, null",
    "记者1月29日了解到，论坛在三江市开幕。|来宾有8万人。, null"
  })
  void dayOfTheOpeningHoldsForWhatIsToldOfTheSameEvent(String text, String expected) {
    assertThat(lastPeriod(text.replace('|', '\n'))).isEqualTo(expected);
  }

  @Test
  void figureToldForADayAndForTheYearAroundItIsOne() {
    assertThat(observations("今天，粮食产量超820亿斤。\n今年，全区粮食产量超820亿斤。")).hasSize(1);
    assertThat(observations("去年，粮食产量超820亿斤。\n今年，全区粮食产量超820亿斤。")).hasSize(2);
  }

  @Test
  void timeFromWhenSomethingRoseIsNotThatOfWhatItRoseTo() {
    assertThat(observations("床位占比从2020年的48%提升至65%。"))
        .extracting(o -> o.period() == null ? null : o.period().iso())
        .containsExactly("2020", null);
  }

  @ParameterizedTest
  @CsvSource({
    "恢复到2019年同期的70%。, null",
    "产量恢复到2019年的水平，达70%。, 2019",
    "比“十三五”末的2020年增长5%。, null",
    "占比2020年达5%。, 2020",
    "片区自2015年4月挂牌以来，进出口货值2亿元。, 2015-04/2026-01",
    "片区2015年4月挂牌，进出口货值2亿元。, 2015-04",
    "春节假期刚过，产业园产量达5万只。, null",
    "新年伊始，工地有建设者5万名。, null",
    "今年首批项目300个开工。, null",
    "一季度开工5个项目，全年产量8亿斤。, 2026",
    "一季度开工5个项目，产量8亿斤。, 2026-01/2026-03",
    "今年夏粮产量8亿斤。, 2026",
    "今年，平川大桥通车，全长5公里。, null",
    "过去10年建设铁路600公里。, 2016/2026",
    "2025年投资增长。企业很忙。产量8亿斤。, 2025",
    "1月30日投资增长。企业很忙。产量8亿斤。, 2026-01-30",
    "1月30日投资增长。企业很忙。产量有望达8亿斤。, null",
    "1月30日投资增长。产量8亿斤。, 2026-01-30"
  })
  void timeIsThatOfTheFigureNotOfWhatItIsComparedWith(String text, String expected) {
    assertThat(lastPeriod(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "进出口总额增长4%，整车出口突破百万辆。, 2025 RESULT",
    "五年来，发展步伐稳健。粮食产量跃上500亿斤台阶，投资增长。, 2021/2025 RESULT",
    "加快发展数字经济，推进实数融合，培育特色企业100家，打造数据集10个。, 2026 TARGET",
    "主要预期目标是：进出口增长5%。, 2026 TARGET"
  })
  void excerptOfAReportHoldsForTheTimeItsWordsTell(String text, String expected) {
    Observation last = ofReport(text).get(0);
    assertThat(last.period().iso() + " " + last.kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "截至2024年底，资源库保存3万种。, 2024",
    "截至今年1月底，建成基站5万个。, 2026-01",
    "从2017年开始，市场规模增长20%。, 2017/2026",
    "自2月3日起，航班减少4%。, 2026-02-03",
    "至今，建成基站5万个。, 2026-01-31",
    "近3年内，铁路增加5万公里。, 2023/2026"
  })
  void edgeUpToWhichIsCountedIsTheTime(String text, String expected) {
    assertThat(observations(text).get(0).period().iso()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "“十五五”时期目标任务和2026年工作安排\\n生产总值年均增长5%。\\n预期目标是：出口增长4%。, 2026/2030 2026",
    "“十五五”时期目标任务\\n生产总值年均增长5%。\\n预期目标是：出口增长4%。, 2026/2030 2026/2030",
    "2026年工作安排\\n到2030年，生产总值年均增长5%。\\n出口增长4%。, 2026/2030 2026",
    "2026年工作安排\\n到2030年，生产总值增长5%。\\n出口增长4%。, 2030 2026"
  })
  void partOfAReportForTwoTimesTurnsToTheYearWithItsTargets(String text, String expected) {
    assertThat(
            ofReport(text.replace("\\n", "\n")).stream()
                .map(o -> o.period().iso())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void figureFromWhichSomethingRoseIsOfNoTimeButItsOwn() {
    assertThat(observations("2025年，运力从34列增加到171列。"))
        .extracting(o -> o.period() == null ? null : o.period().iso())
        .containsExactly(null, "2025");
    assertThat(observations("2025年，从外地招聘34名教师。").get(0).period().iso()).isEqualTo("2025");
  }

  @ParameterizedTest
  @CsvSource({
    "短短四天里，展会交易额突破15亿元。, 展会交易额 15亿元",
    "平川县24小时降水量249.7毫米。, 降水量 249.7毫米",
    "我们共创友好合作的下一个20年。, ''",
    "这是国家大发展的10年。, ''",
    "办理时间压缩至3天内。, 办理时间 3天",
    "办理时间3天。, 办理时间 3天",
    "两国建交50多年来合作不断深化。, ''",
    "这是两国领导人时隔近9个月再次会面。, ''",
    "他深耕零部件20年，来自白山市。, 深耕零部件 20年",
    "粮食产量连续3年增长。, 粮食产量 3年",
    "口岸两天共查验旅客8万人次。, 查验旅客 8万人次",
  })
  void timeThatOnlySaysWhenIsNoFigure(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }
}
