package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.input.ArticleOf;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;

class ObservationExtractorTest {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());
  private static final ObservationExtractor EXTRACTOR = new ObservationExtractor();

  private static AnnotatedArticle annotated(String text) {
    return ANNOTATOR.annotate(ArticleOf.text(text));
  }

  private static List<Observation> observations(String text) {
    return EXTRACTOR.extract(annotated(text), null);
  }

  /** Writes each observation as {@code indicator value unit}. */
  private static String told(String text) {
    return observations(text).stream()
        .map(
            o ->
                text.substring(o.indicator().begin(), o.indicator().end())
                    + " "
                    + o.quantity().value().stripTrailingZeros().toPlainString()
                    + o.quantity().unit())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "去年，粮食产量增长3.2%。, 粮食产量 3.2%",
    "全省居民人均可支配收入实际增长5.1%。, 居民人均可支配收入 5.1%",
    "高铁运营里程达3411公里。, 高铁运营里程 3411公里",
    "全社会研发投入强度3.4%。, 全社会研发投入强度 3.4%",
    "农产品进口额同比下降2.5%。, 农产品进口额 -2.5%",
    "开发3.6万个见习岗位。, 见习岗位 3.6万个",
    "安徽今年的预期目标是地区生产总值增长6%。, 地区生产总值 6%",
    "湖南提出粮食产量增长2%。, 粮食产量 2%",
    "全省地区生产总值按增长4%安排。, 地区生产总值 4%",
    "全市按揭贷款增长2%。, 按揭贷款 2%",
    "8名来自不同领域的代表发言。, 代表 8名",
    "园区集聚规上企业111个。, 规上企业 111个",
    "中央财政安排5亿元用于设备更新。, 用于设备更新 5亿元",
    "快递业务量连续6年保持两位数增长。, 保持两位数增长 6年"
  })
  void wordsThatNameWhatIsMeasuredAreTheIndicator(String text, String expected) {
    assertThat(told(text)).contains(expected.substring(expected.lastIndexOf(' ') + 1));
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "在浙江，软件产业营收6800亿元左右、增长20%以上。, 软件产业营收 6800亿元; 软件产业营收 20%",
    "工业增加值达41万亿元，同比增长5.8%。, 工业增加值 41万亿元; 工业增加值 5.8%",
    "揽收快递4亿件，与去年春节假期相比增长5%。, 揽收快递 4亿件; 揽收快递 5%",
    "机器人产量增长31%、占全国4成。, 机器人产量 31%; 机器人产量 4成",
    "登记企业由702个增加到1000个。, 登记企业 702个; 登记企业 1000个",
    "储备规模为9亿美元，比上月末上升1亿美元，升幅为2%。, 储备规模 9亿美元; 储备规模 1亿美元; 储备规模 2%",
    "单日票房创下新纪录，达到18亿元。, 单日票房 18亿元",
    "项目审批时限，由18天缩短至12天。, 项目审批时限 18天; 项目审批时限 12天",
    "参展企业80家，占比约65%。, 参展企业 80家; 占比 65%"
  })
  void figuresWithoutASubjectCarryTheLastOneOn(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "三江省216个水毁修复项目加紧推进。, 水毁修复项目 216个",
    "公布了34处国家级抗战纪念碑。, 国家级抗战纪念碑 34处",
    "120多家国际组织、世界500强企业来到这里。, 国际组织、世界500强企业 120家",
    "近600名选手参加比赛。, 选手 600名",
    "投入40个设备更新项目。, 设备更新项目 40个",
    "细化五大类23个指标。, 指标 5大类; 指标 23个",
    "等地出现3—5厘米积雪。, 积雪 3厘米; 积雪 5厘米",
    "对老挝100%税目产品实施优惠。, 税目产品 100%",
    "推进31个“智能化、绿色化”改造项目。, “智能化、绿色化”改造项目 31个",
    "打造3个新的万亿级产业集群。, 新的万亿级产业集群 3个",
    "17个新签约的重大项目落地。, 重大项目 17个",
    "仍有近24万用户断电。, 用户 24万",
    "聚焦20余项非遗项目。, 非遗项目 20项",
    "560个设备更新和改造项目落地。, 设备更新和改造项目 560个",
    "对商品征收50%关税。, 关税 50%",
    "对公司处以95万欧元罚款。, 罚款 95万欧元",
    "插秧机有每分钟40米的栽插速度。, 栽插速度 40米",
    "经过两轮投票，他当选主席。, 投票 2轮"
  })
  void nounsBehindAFigureAreReadWithTheirNamesAndModifiers(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "列车脱轨造成至少40人受伤。, 受伤 40人",
    "合作社带动3000多人就近就业。, 就近就业 3000人",
    "沿线两县半小时通达。, 通达 0.5小时",
    "通信一度中断约90秒。, 中断 90秒",
    "他深耕零部件20年。, 深耕零部件 20年",
    "比赛为期4天。, 为期 4天",
    "志愿者300人。, 志愿者 300人"
  })
  void whatIsDoneOrHappensIsTheIndicatorWhereNoThingIsCounted(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "计划投放农机400万台。, 农机 400万台",
    "累计申请专利量超5万件。, 申请专利量 5万件",
    "抵离口岸的车辆达800万辆。, 抵离口岸的车辆 800万辆",
    "正常年景下粮食产量达900亿斤。, 粮食产量 900亿斤",
    "出口下降2%，按年率计算下降4%。, 出口 -2%; 出口 -4%",
    "三江高铁甲乙段线路全长170公里。, 全长 170公里",
    "补贴标准为成交价格的15%。, 补贴标准 15%",
    "含氧量不足平原的一半。, 含氧量 0.5null",
    "强震造成的遇难人数超过800人。, 遇难人数 800人",
    "铁路、水路、民航共发放补贴90万件。, 补贴 90万件",
    "床位占比从2020年的48%提升至65%。, 床位占比 48%; 床位占比 65%",
    "中东部大部地区气温将下降4~6℃。, 气温 -4℃; 气温 -6℃",
    "手机对老挝的出口量增长5%。, 手机对老挝的出口量 5%",
    "杭州24小时累计降雨超过200毫米。, 降雨 200毫米",
    "通行时间由1个半小时缩减到25分钟。, 通行时间 1.5小时; 通行时间 25分钟",
    "老挝的出口量增长5%。, 出口量 5%"
  })
  void whatOnlyLeadsToTheWordsIsLeftOut(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "客流量、营业额分别增长5.4%、5.1%。, 客流量 5.4%; 营业额 5.1%",
    "人参、蘑菇全产业链产值分别达90亿元、12亿元。, 全产业链产值 90亿元; 全产业链产值 12亿元",
    "茶产业和竹产业双双突破50亿元。, 茶产业 50亿元; 竹产业 50亿元",
    "茶叶和竹子产值突破50亿元。, 茶叶和竹子产值 50亿元",
    "新建提升310公里农村公路。, 农村公路 310公里",
    "农村公路运力提升30%。, 农村公路运力 30%",
    "出口货物5万吨、货值8亿元，同比分别增长2%、6%。, 出口货物 5万吨; 货值 8亿元; 出口货物 2%; 货值 6%",
    "出口货物5万吨、货值8亿元，同比增长2%。, 出口货物 5万吨; 货值 8亿元; 货值 2%"
  })
  void figuresAreDealtOutToWhatAListNames(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "实施500万元以上技改项目900个。, 500万元以上技改项目 900个",
    "全省亿元以上项目投资增长8%。, 亿元以上项目投资 8%",
    "发放500万元以上消费券。, 消费券 500万元"
  })
  void amountThatSaysWhichThingsAreMeantIsNoFigure(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @Test
  void figureToldAgainIsOneObservation() {
    assertThat(observations("粮食产量超820亿斤\n去年，全区粮食产量超820亿斤。")).hasSize(1);
  }

  @Test
  void resultAndTargetAsHighAreTwoObservations() {
    assertThat(observations("2025年三江省粮食产量增长5%。\n2026年预期目标是：三江省粮食产量增长5%。")).hasSize(2);
    assertThat(observations("2026年预期目标是：人均粮食产量增长5%。\n2026年预期目标是：粮食产量增长5%。")).hasSize(2);
  }

  @Test
  void periodIsThatOfTheFigureNotOfWhatItIsComparedWith() {
    List<Observation> found = observations("2025年，制造业增加值比2024年增长6.1%。");
    assertThat(found).singleElement();
    assertThat(found.get(0).period().iso()).isEqualTo("2025");
    assertThat(found.get(0).comparison()).isEqualTo(Observation.Comparison.CHANGE);
  }

  @Test
  void figureAimedAtIsATarget() {
    assertThat(observations("今年的主要预期目标是：地区生产总值增长5%左右。").get(0).kind())
        .isEqualTo(Observation.Kind.TARGET);
    assertThat(observations("去年，地区生产总值增长5%左右。").get(0).kind()).isEqualTo(Observation.Kind.RESULT);
  }

  @Test
  void targetOfAReportIsNotTheResultToldBeforeAndHoldsForItsYear() {
    Participant region = new Participant("三江省", new Span(0, 0), null);
    List<Observation> found =
        EXTRACTOR.extract(annotated("去年，地区生产总值增长5%。\n主要预期目标是：地区生产总值增长5%。"), region);
    assertThat(found).hasSize(2);
    assertThat(found.get(1).kind()).isEqualTo(Observation.Kind.TARGET);
    assertThat(found.get(1).period().iso()).isEqualTo("2026");
  }

  @ParameterizedTest
  @CsvSource({
    "省里提出，今年粮食产量增长5%左右。, TARGET",
    "今年粮食产量增长5%左右。, RESULT",
    "省里提出，去年粮食产量增长5%。, RESULT",
    "计划显示，去年粮食产量增长5%。, RESULT",
    "“提升计划”布局60所学校。, RESULT",
    "我省计划布局60所学校。, TARGET",
    "口岸将货物流程划分为21个环节。, RESULT",
    "口岸将划分21个环节。, TARGET",
    "今天客运量预计达5万人次。, TARGET",
    "预计去年客运量达5万人次。, RESULT"
  })
  void figureAnnouncedForATimeNotYetOverIsATarget(String text, Observation.Kind expected) {
    assertThat(observations(text)).extracting(Observation::kind).containsExactly(expected);
  }

  @Test
  void headingsOfAReportTellWhenAndWhetherAFigureIsAimedAt() {
    Participant region = new Participant("三江省", new Span(0, 0), null);
    List<Observation> found =
        EXTRACTOR.extract(
            annotated(
                "一、过去一年工作回顾\n新建水库20座。\n二、“十五五”时期主要目标\n新建水库90座。\n三、2026年重点工作\n新建水库30座。\n四、2025年主要工作\n新建桥梁5座。"),
            region);
    assertThat(found)
        .extracting(o -> o.quantity().value() + " " + o.kind() + " " + o.period().iso())
        .containsExactly(
            "20 RESULT 2025", "90 TARGET 2026/2030", "30 TARGET 2026", "5 RESULT 2025");
  }

  @ParameterizedTest
  @CsvSource({
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
    List<Observation> found = observations(text.replace("\\n", "\n"));
    Period period = found.get(found.size() - 1).period();
    assertThat(String.valueOf(period == null ? null : period.iso())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1月份指数为51%。新指数今天公布。进口指数为50%。, 2026-01",
    "据媒体29日报道，罢工者有400人。, 2026-01-29",
    "据媒体29日报道，去年罢工者有400人。, 2025",
    "1月份，指数连续3个月上升。, 2026-01",
    "1月29日，论坛开幕，为期3天。, 2026-01-29",
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
    "1月29日，渔船驶过宽达7公里的江面。, null"
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

  private static String lastPeriod(String text) {
    List<Observation> found = observations(text);
    Period period = found.get(found.size() - 1).period();
    return String.valueOf(period == null ? null : period.iso());
  }

  @Test
  void figureToldForADayAndForTheYearAroundItIsOne() {
    assertThat(observations("今天，粮食产量超820亿斤。\n今年，全区粮食产量超820亿斤。")).hasSize(1);
    assertThat(observations("去年，粮食产量超820亿斤。\n今年，全区粮食产量超820亿斤。")).hasSize(2);
  }

  @Test
  void figureIsOfTheRegionNamedBeforeIt() {
    assertThat(observations("在浙江，软件产业营收增长20%。").get(0).measured().name()).isEqualTo("浙江");
    assertThat(observations("财政部介绍，全国已办理补贴300万人次。").get(0).measured().name()).isEqualTo("中国");
    assertThat(observations("浙江入选全国示范项目3个。").get(0).measured().name()).isEqualTo("浙江");
  }

  @Test
  void timeFromWhenSomethingRoseIsNotThatOfWhatItRoseTo() {
    assertThat(observations("床位占比从2020年的48%提升至65%。"))
        .extracting(o -> o.period() == null ? null : o.period().iso())
        .containsExactly("2020", null);
  }

  @ParameterizedTest
  @CsvSource({
    "据财政部统计，补贴金额增长5%。, null",
    "财政部补贴金额增长5%。, 财政部",
    "财政部公布的数据显示，补贴金额增长5%。, null",
    "浙江进口水果，来自老挝的西瓜增长5%。, 浙江",
    "线路途经杭州，全长170公里。, null",
    "浙江出台政策，惠及杭州、宁波等20个市县。, 浙江",
    "杭州高铁全长170公里。, 杭州高铁",
    "浙江出口增长。汽车产量增长7%。, 浙江",
    "浙江出口增长。企业很忙。汽车产量增长7%。, 浙江",
    "全国出口增长。汽车产量增长7%。, 中国",
    "《浙江宣言》提出6项举措。, 浙江宣言",
    "全国游客量（不含香港）增长5%。, 中国"
  })
  void nameThatOnlyStandsNearAFigureIsNotMeasured(String text, String expected) {
    List<Observation> found = observations(text);
    Participant measured = found.get(found.size() - 1).measured();
    assertThat(measured == null ? "null" : measured.name()).isEqualTo(expected);
  }

  @Test
  void figureOfAReportIsOfItsRegionUnlessItsClauseNamesAnother() {
    Participant region = new Participant("三江省", new Span(0, 0), null);
    assertThat(
            EXTRACTOR.extract(annotated("项目落户杭州，粮食产量增长5%，宁波市吞吐量增长7%。"), region).stream()
                .map(o -> o.measured().name()))
        .containsExactly("三江省", "宁波市");
  }

  @ParameterizedTest
  @CsvSource({
    "出口同比增长5%。, YEAR_ON_YEAR",
    "出口增长5%。, CHANGE",
    "出口比去年同期提高5%。, YEAR_ON_YEAR",
    "出口比2024年提高5%。, CHANGE",
    "库存较上月上升5%。, SEQUENTIAL",
    "出口比上年提高5%。, YEAR_ON_YEAR",
    "出口比2025年同期提高5%。, YEAR_ON_YEAR",
    "汇率较上年末升值5%。, CHANGE",
    "出口增速比制造业快5个百分点。, null",
    "出口增速比往年快5个百分点。, CHANGE",
    "库存环比上升5%。, SEQUENTIAL",
    "库存达5万吨。, null"
  })
  void comparisonIsWithTheYearOrThePeriodBefore(String text, String expected) {
    assertThat(String.valueOf(observations(text).get(0).comparison())).isEqualTo(expected);
  }

  @Test
  void whatAWorkReportExpectsIsAnEstimate() {
    Participant region = new Participant("三江省", new Span(0, 0), null);
    assertThat(EXTRACTOR.extract(annotated("预计接待游客9亿人次。"), region))
        .extracting(Observation::kind)
        .containsExactly(Observation.Kind.RESULT);
  }

  @ParameterizedTest
  @CsvSource({
    "（205名）, 205名 205名",
    "（205名委员）, 委员 205名",
    "为期6天的消博会开幕。, 消博会开幕 6天",
    "其中，300人在一线值守。, 在一线值守 300人",
    "志愿者300人。, 志愿者 300人"
  })
  void marksAndParticlesNameNothing(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "目前，平川大桥已通车，日均车流量3万辆次。, 平川大桥",
    "跨海大桥已通车，日均车流量3万辆次。, null",
    "全长209公里的平川公路，串联起七种地貌。, 平川公路",
    "首批10个未来产业先导区集聚核心企业150家。, 未来产业先导区",
    "有关部门推出10项举措。, null",
    "“提质”行动升级，惠及企业5家。, “提质”行动",
    "各地行动升级，惠及企业5家。, null",
    "升级改造后的平川博物馆重新开放，展出文物500件。, 平川博物馆",
    "位于浙江的平川装置有探测器300个。, 平川装置",
    "春运期间客流总量20亿人次。, 春运",
    "规模以上电子信息制造业增加值增长10%。, 规模以上电子信息制造业",
    "江苏规模以上电子信息制造业增加值增长10%。, 江苏",
    "浙江杭州、宁波等地新增岗位300个。, 浙江杭州、宁波",
    "浙江杭州和有关方面新增岗位300个。, 浙江杭州",
    "王海扎根山村，种下果树300棵。, 王海",
    "王海来到平川，察看农田300亩。, null",
    "改造5万个老旧小区。, null",
    "目前，全国铁路开行列车300列。, 全国铁路"
  })
  void thingDescribedIsMeasuredWhereItLeadsItsClause(String text, String expected) {
    List<Observation> found = observations(text);
    Participant measured = found.get(found.size() - 1).measured();
    assertThat(measured == null ? "null" : measured.name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "工业增加值增长5%，占比达30%。, 工业增加值",
    "工业增加值为5亿元，占总产值的30%。, 工业增加值",
    "消费支出对经济增长贡献率达52%。, 消费支出",
    "科技进步贡献率达61%，机械化率达72%。, null",
    "国际专利申请量连续6年上升。, 国际专利申请量",
    "法国计划向杭州交付5套设备。, 杭州",
    "法国计划向杭州学习5项经验。, 法国",
    "电池制造、光伏设备及元器件制造行业价格分别上涨2%和6%。, 光伏设备及元器件制造行业",
    "三江省引进企业，外资企业占比30%。, null",
    "当天前线地区发生196次战斗。, 前线地区",
    "部分地区气温达39摄氏度。, null",
    "论坛在京举行，第二届读书大会为期3天。, 第二届读书大会",
    "《浙江宣言》提出，到2030年，形成3个产业。, null",
    "企业达1万家，增速5%。, null",
    "民航客运量连续3年增长。, 民航客运量",
    "浙江连续3年增长。, 浙江",
    "我国消费增长。\\n商品零售额增长5%。, 中国",
    "我国消费增长。\\n图书馆增长5%。, null"
  })
  void quantityOfAQuantityAndOfTheCountryIsToldSo(String text, String expected) {
    List<Observation> found = observations(text.replace("\\n", "\n"));
    Participant measured = found.get(found.size() - 1).measured();
    assertThat(measured == null ? "null" : measured.name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "浙江平川抽水蓄能电站开工。该电站装机容量140万千瓦。, 浙江平川抽水蓄能电站",
    "在浙江，船厂造出新船。这艘油轮每年减少排放5000吨。, 这艘油轮",
    "第九届平川茶叶博览会在杭州开幕。本届展会设展区12个。, 第九届平川茶叶博览会",
    "第九届平川茶叶博览会在杭州开幕。这一数字增长12%。, 第九届平川茶叶博览会",
    "平川航空公司6日发表声明。该公司有客机30架。, 平川航空公司",
    "王海在杭州考察。该市有企业300家。, 杭州",
    "浙江推进“平川杯”龙舟赛。本次龙舟赛有运动员500名。, “平川杯”龙舟赛",
    "在浙江，这家生产玩具的文具公司有工人100名。, 文具公司"
  })
  void whatIsPointedToIsWhatWasToldOfBefore(String text, String expected) {
    List<Observation> found = observations(text);
    Participant measured = found.get(found.size() - 1).measured();
    assertThat(measured == null ? "null" : measured.name()).isEqualTo(expected);
  }

  @Test
  void thingDescribedKeepsTheNamedPlaceItLiesIn() {
    Observation length = observations("在新疆阿勒泰，全长209公里的平川公路通车。").get(0);
    assertThat(length.measured().name()).isEqualTo("平川公路");
    assertThat(length.place().name()).isEqualTo("新疆阿勒泰");
    assertThat(observations("全长209公里的平川公路通车。").get(0).place()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "海拔3000米的原始森林。, 海拔 3000米",
    "海拔超过3000米。, 海拔 3000米",
    "精度可达0.2微米的识别系统。, 精度 0.2微米",
    "投资500万元的企业。, 投资 500万元"
  })
  void dimensionOfWhatStandsBehindIsTheIndicator(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
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
    List<Observation> found = observations(text);
    Period period = found.get(found.size() - 1).period();
    assertThat(String.valueOf(period == null ? null : period.iso())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "进出口总额增长4%，整车出口突破百万辆。, 2025 RESULT",
    "五年来，发展步伐稳健。粮食产量跃上500亿斤台阶，投资增长。, 2021/2025 RESULT",
    "加快发展数字经济，推进实数融合，培育特色企业100家，打造数据集10个。, 2026 TARGET",
    "主要预期目标是：进出口增长5%。, 2026 TARGET"
  })
  void excerptOfAReportHoldsForTheTimeItsWordsTell(String text, String expected) {
    Participant region = new Participant("三江省", new Span(0, 0), null);
    Observation last = EXTRACTOR.extract(annotated(text), region).get(0);
    assertThat(last.period().iso() + " " + last.kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "29处通信设施已恢复22处。, 通信设施 29处; 通信设施 22处",
    "成员数量由创始之初的57个增至109个。, 成员数量 57个; 成员数量 109个",
    "实现企业超8万家的目标。, 企业 8万家",
    "实现企业产量8万吨的增产。, 企业产量 8万吨",
    "数字课堂走进乡村，已累计开设30万场。, 数字课堂 30万场",
    "有11个指数环比上升。, 指数 11个",
    "包括儿童在内的12人受伤。, 受伤 12人",
    "审议草案10件，通过其中5件。, 草案 10件; 草案 5件",
    "全文共3章，约10000字。, 字 10000字",
    "旗舰物种江豚恢复至1426头。, 旗舰物种江豚 1426头",
    "距离兰州28公里的李家庄。, 距离兰州 28公里",
    "距离缩短28公里。, 距离 -28公里",
    "400名爱好者13日参加比赛。, 爱好者 400名",
    "80支队伍参赛。, 队伍 80支",
    "用气需求应降低9%。, 用气需求 -9%",
    "把关税提高至25%。, 关税 25%",
    "31个省（自治区、直辖市）和兵团报告情况。, 省（自治区、直辖市） 31个",
    "居民收入翻了1倍。, 居民收入 1倍",
    "护航编队搭载直升机两架。, 直升机 2架",
    "规模以上企业累计实现营业收入39.4亿元。, 营业收入 39.4亿元",
    "音量不能超过70分贝。, 音量 70分贝",
    "服务业比重从32%逐年上升至44%。, 服务业比重 32%; 服务业比重 44%",
    "造成该组织3人死亡。, 死亡 3人",
    "发放6亿元文旅消费补贴。, 文旅消费补贴 6亿元",
    "鸣礼炮21响。, 礼炮 21响",
    "五年新设外资企业1770家。, 新设外资企业 1770家",
    "合龙用了五年。, 合龙用 5年",
    "五年经济增量超过36万亿元。, 经济增量 36万亿元",
    "市场规模预计占全球三成。, 市场规模 3成",
    "150台新车全球首发。, 新车 150台",
    "300项全球首发技术。, 全球首发技术 300项",
    "补贴10元，增幅为近五年最高。, 补贴 10元",
    "今明两天，南方降温8摄氏度。, 南方降温 8摄氏度",
    "这是极不平凡的五年。, ''",
    "客流总量20亿人次，恢复到2019年同期的70.3%。, 客流总量 20亿人次; 客流总量 70.3%",
    "中央财政安排70亿元支持夏粮生产。, 支持夏粮生产 70亿元",
    "景区接待游客5万人次。, 接待游客 5万人次",
    "211处工程全部完工。, 工程 211处"
  })
  void predicateIsNoPartOfWhatIsCounted(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "31个省（自治区、直辖市）和兵团报告新增病例240例。, 中国",
    "英国近期遭遇强降雨，全国500个地点出现洪水。, 英国",
    "我国近期遭遇强降雨，全国500个地点出现洪水。, 中国",
    "距离兰州28公里的李家庄。, 李家庄",
    "江苏南京产业园区引进企业。园区产值5亿元。, 江苏南京产业园区",
    "全国粮食生产稳定。园区产值5亿元。, 中国",
    "今天的雄安新区，森林覆盖率达35%。, 雄安新区",
    "今年的投资增长5%。, null",
    "规模以上制造业实现营业收入5亿元。, 规模以上制造业",
    "国内约400家企业参展，展出规模达4万平方米。, null",
    "汽车制造业增长9%，计算机制造业增长8%。, null",
    "平川大桥已通车，全长5公里，桥面宽20米。, 平川大桥",
    "制造业和采矿业景气指数分别为50%、51%。, 采矿业",
    "万元工业增加值用水量下降3%。, null",
    "参展商、采购企业等约300人参加仪式。, null"
  })
  void thingMeasuredIsToldByItsClauseOrOneBefore(String text, String expected) {
    List<Observation> found = observations(text);
    Participant measured = found.get(found.size() - 1).measured();
    assertThat(measured == null ? "null" : measured.name()).isEqualTo(expected);
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
    Participant region = new Participant("三江省", new Span(0, 0), null);
    assertThat(
            EXTRACTOR.extract(annotated(text.replace("\\n", "\n")), region).stream()
                .map(o -> o.period().iso())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "种子（已送到农户手中）82.5%。, 种子 82.5%",
    "消费价格指数（CPI）上涨0.2%。, 消费价格指数（CPI） 0.2%",
    "运力将从每日单向34列增加到171列。, 运力 34列; 运力 171列",
    "扣除食品价格的核心指数上涨0.8%。, 核心指数 0.8%",
    "青石村开设了农家客栈15家。, 农家客栈 15家",
    "一道长220公里的林带锁住流沙。, 长 220公里",
    "大会为期3天。, 为期 3天",
    "为期3天的大会开幕。, 大会 3天",
    "建交75年来，友谊深厚。, 建交 75年",
  })
  void whatStandsBetweenTheWordsAndTheFigureIsNoPartOfThem(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "价格下降2%，降幅收窄0.2个百分点；环比下降1%。, 价格 -2%; 降幅 -0.2个百分点; 价格 -1%",
    "价格上涨2%，涨幅扩大0.1个百分点。, 价格 2%; 涨幅 0.1个百分点",
    "产量增长5%，占全国总产量的三成。, 产量 5%; 占全国总产量 3成",
    "产量增长5%，占全国三成。, 产量 5%; 产量 3成",
    "销售额增长20%，突破1000万元。, 销售额 20%; 销售额 1000万元",
    "产值5年增长1.6倍。, 产值 1.6倍",
    "产值连续5年增长。, 增长 5年",
    "货物共计980吨1820袋。, 货物 980吨; 货物 1820袋",
  })
  void figureOfAChangeOrShareIsOfWhatChanges(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "指数重回50%以上的扩张区间。, 指数 50%",
    "用上50%以上的清洁能源。, 清洁能源 50%",
    "完成新增就业900万人以上的任务。, 就业 900万人",
    "开工率达到75%以上的企业增多。, 开工率 75%",
    "30%的企业受益。, 企业 30%",
    "建成26个大小不一的港口。, 港口 26个",
    "2000家化工、建材等重点产业上云。, 重点产业 2000家",
    "所有场馆100%使用绿电。, 使用绿电 100%",
    "产能利用率80%左右。, 产能利用率 80%",
  })
  void stageReachedIsNotWhatIsMeasured(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "水泥制造业和钢铁制造业景气指数分别为50%、51%。, 景气指数 50%; 景气指数 51%",
    "工业增加值、服务业营收分别增长6%和7%。, 工业增加值 6%; 服务业营收 7%",
    "企业研发设计工具普及率、关键工序的数控化率分别超过90%、70%。, 企业研发设计工具普及率 90%; 关键工序的数控化率 70%",
  })
  void headTheMembersHaveInCommonIsMeasuredUnlessEachIs(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "已有3000多人死亡、6000多人受伤。, 死亡 3000人; 受伤 6000人",
    "救援队伍12000多人、装备2300多台。, 救援队伍 12000人; 装备 2300台",
    "她是一名深耕基层教育38年的教师。, 深耕基层教育 38年",
    "展出各地十年的发展。, 发展 10年",
    "单日旅客发送量由2万人次增至最高3万人次。, 单日旅客发送量 2万人次; 单日旅客发送量 3万人次",
    "设计行车速度为每小时120公里。, 设计行车速度 120公里",
    "可满足450万个家庭一年的用电需求。, 家庭 450万个",
    "推动5000家规上企业转型。, 规上企业 5000家",
    "籼稻和粳稻最低收购价格分别为1.2元和1.3元。, 最低收购价格 1.2元; 最低收购价格 1.3元",
    "国际货物和服务贸易进出口规模42833亿元。, 国际货物和服务贸易进出口规模 42833亿元",
    "平川油田累计生产油气1000万吨。, 生产油气 1000万吨",
    "累计申请量达5万件。, 申请量 5万件",
  })
  void eachFigureHasTheWordsOfItsOwnPhrase(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
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
    "进出口额连续五年突破万亿元。, 突破万亿元 5年; 进出口额 1万亿元",
    "集结点在距离着陆点约40公里的山谷。, 距离着陆点 40公里",
    "500人实现了“家门口”就业。, 实现了“家门口”就业 500人",
    "景区接待1.6万人次。, 接待 1.6万人次",
    "全村有向导近30人。, 向导 30人",
    "专业有声读物近30部。, 专业有声读物 30部",
    "大会期间一项产品就多收入1万元。, 多收入 1万元",
    "总部、研发中心分别从7家、4家增加到10家、6家。, 总部 7家; 研发中心 4家; 总部 10家; 研发中心 6家",
    "中老铁路货运量达30万吨。, 中老铁路货运量 30万吨",
  })
  void wordsReachOverTimesAndQuotationsAndAreDealtOutAgain(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "北江市当地官员称，袭击造成4人死亡。, 北江市",
    "航线覆盖亚洲45个国家。, null",
    "英国多地遭法国空袭，造成10人死亡。, 英国",
  })
  void placeReachedIsNoOwnerAndTheStruckAreCountedWhereTheyAre(String text, String expected) {
    Participant measured = observations(text).get(0).measured();
    assertThat(measured == null ? "null" : measured.name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "检察官人数从最初的7名发展为416名。, 检察官人数 7名; 检察官人数 416名",
    "我国对东盟、欧盟分别进出口5亿元、4亿元。, 进出口 5亿元; 进出口 4亿元",
    "新时代的十年，面貌一新。, ''",
    "还有普及率达66.5%的网络。, 普及率 66.5%",
    "光这两项收入就有5万元。, 收入 5万元",
    "围绕9个细分行业展开。, 细分行业 9个",
    "引进20家企业全国领先。, 企业 20家",
    "央行宣布加息5个基点。, 加息 5个基点",
  })
  void wordsThatPointOrTellAreNoPartOfWhatIsMeasured(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "平川大桥车流量达3万辆。, 车流量 3万辆",
    "规模以上木材制造业增加值增长4%。, 增加值 4%",
    "本届青石博览会成交额超2亿元。, 成交额 2亿元",
    "规模以上工业增加值增长4%。, 规模以上工业增加值 4%",
    "国家级青石示范区总数达20个。, 国家级青石示范区 20个",
  })
  void thingMeasuredIsNoPartOfItsQuantity(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "新规将企业贷款利率下调0.5个百分点。, 企业贷款利率 -0.5个百分点",
    "企业贷款利率将下调0.5个百分点。, 企业贷款利率 -0.5个百分点",
    "考古队先后出土竹简300枚。, 竹简 300枚",
    "青石高铁发送旅客3万人次。, 发送旅客 3万人次",
    "河套平原超八成的面积披上绿装。, 面积 8成",
    "守护着河套平原约三成土地。, 土地 3成",
    "青石河大坝溃决3人死亡。, 死亡 3人",
    "青石村村民代表30人参加了大会。, 村民代表 30人",
  })
  void objectOfAVerbIsReadWithoutWhoDidIt(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "最高气温将陆续回到20℃。, 最高气温 20℃",
    "国内生产总值按年率计算下降0.3%。, 国内生产总值 -0.3%",
    "欧元汇率较上年末升值3%。, 欧元汇率 3%",
    "航班从年初的每周不到500班恢复至目前的800班。, 航班 500班; 航班 800班",
    "火山灰高度超过8000米。, 火山灰高度 8000米",
  })
  void howItIsMeasuredOrComparedIsNoPartOfWhatIsMeasured(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "建立8个河湖保护与修复重点区域。, 河湖保护与修复重点区域 8个",
    "派出8个小组赶赴重点区域。, 小组 8个",
    "聚焦20个粮食产能提升重点县、3个数据中心。, 粮食产能提升重点县 20个; 数据中心 3个",
    "引进50家专精特新企业。, 专精特新企业 50家",
    "释放10名被扣押人员。, 被扣押人员 10名",
    "35人被紧急疏散。, 被紧急疏散 35人",
    "举行四轮间接会谈。, 间接会谈 4轮",
    "10位同志光荣入选。, 同志 10位",
    "300名外方代表参会。, 外方代表 300名",
  })
  void verbsInANameAreReadAndPredicatesAreNot(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "短短四天里，展会交易额突破15亿元。, 展会交易额 15亿元",
    "平川县24小时降水量249.7毫米。, 降水量 249.7毫米",
    "我们共创友好合作的下一个20年。, ''",
    "这是国家大发展的10年。, ''",
    "办理时间压缩至3天内。, 办理时间 3天",
    "办理时间3天。, 办理时间 3天",
  })
  void timeThatOnlySaysWhenIsNoFigure(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }
}
