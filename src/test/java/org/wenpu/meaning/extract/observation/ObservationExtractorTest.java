package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.observations;
import static org.wenpu.meaning.extract.observation.Observed.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;

class ObservationExtractorTest {
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
    "快递业务量连续6年保持两位数增长。, 快递业务量 6年",
    "快递业务量连续6年稳居首位。, 稳居首位 6年",
    "开展为期3个月的专项整治。, 专项整治 3个月"
  })
  void wordsThatNameWhatIsMeasuredAreTheIndicator(String text, String expected) {
    assertThat(told(text)).contains(expected.substring(expected.lastIndexOf(' ') + 1));
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "下调政策利率0.2个百分点。, -0.2",
    "央行降低存款准备金率0.3个百分点。, -0.3",
    "存款准备金率降低到7.4%。, 7.4",
    "集采药品平均降价45%。, -45",
    "新工艺可节省70%的用电量。, -70",
    "新工艺节约用水量30%。, -30",
    "节约用水的企业占30%。, 30",
    "新工艺可减少用电量30%。, -30",
    "减少污染的企业比例60%。, 60",
    "压缩空气储能电站转换效率72%。, 72",
    "全市节约型机关建成率80%以上。, 80",
    "全市节约集约用地达标率95%。, 95",
    "缩短办理时限的事项占比90%。, 90",
    "水库来水较常年同期偏少两成。, -2",
    "水库来水较常年同期偏多两成。, 2",
    "提高个税起征点3个百分点。, 3"
  })
  void whatWasLoweredFellBySoMuch(String text, String expected) {
    assertThat(observations(text))
        .extracting(o -> o.quantity().value().toPlainString())
        .containsExactly(expected);
  }

  @Test
  void headingIsLeftOutWhereTheParagraphBelowTellsItsFigure() {
    String below = "甲港昨天公布，前五个月甲港集装箱吞吐量突破70万标箱，货轮增至90艘。";
    assertThat(observations("甲港吞吐量突破70万标箱\n" + below)).hasSize(2);
    assertThat(observations("甲港吞吐量突破70万标箱\n" + below).get(0).indicator().begin()).isGreaterThan(14);
    assertThat(observations("甲港吞吐量突破60万标箱\n" + below)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"该省为5000株银杏建立健康档案。, 银杏", "全省有23座水电站超过汛限水位。, 水电站", "三所中学搭建智慧课堂平台。, 中学"})
  void whatIsDoneToCountedThingsIsNoPartOfThem(String text, String expected) {
    assertThat(told(text)).startsWith(expected + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "三江省216个水毁修复项目加紧推进。, 水毁修复项目 216个",
    "公布了34处国家级抗战纪念碑。, 公布国家级抗战纪念碑 34处",
    "120多家国际组织、世界500强企业来到这里。, 国际组织、世界500强企业 120家",
    "近600名选手参加比赛。, 选手 600名",
    "投入40个设备更新项目。, 投入设备更新项目 40个",
    "细化五大类23个指标。, 细化指标 5大类; 细化指标 23个",
    "等地出现3—5厘米积雪。, 积雪 3厘米; 积雪 5厘米",
    "对老挝100%税目产品实施优惠。, 税目产品 100%",
    "推进31个“智能化、绿色化”改造项目。, “智能化、绿色化”改造项目 31个",
    "打造3个新的万亿级产业集群。, 打造新的万亿级产业集群 3个",
    "17个新签约的重大项目落地。, 重大项目 17个",
    "仍有近24万用户断电。, 用户断电 24万",
    "聚焦20余项非遗项目。, 非遗项目 20项",
    "560个设备更新和改造项目落地。, 设备更新和改造项目 560个",
    "对商品征收50%关税。, 关税 50%",
    "对公司处以95万欧元罚款。, 处以罚款 95万欧元",
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
    "累计申请专利量超5万件。, 累计申请专利量 5万件",
    "抵离口岸的车辆达800万辆。, 抵离口岸的车辆 800万辆",
    "正常年景下粮食产量达900亿斤。, 粮食产量 900亿斤",
    "出口下降2%，按年率计算下降4%。, 出口 -2%; 出口 -4%",
    "三江高铁甲乙段线路全长170公里。, 全长 170公里",
    "补贴标准为成交价格的15%。, 补贴标准 15%",
    "含氧量不足平原的一半。, 含氧量 0.5null",
    "强震造成的遇难人数超过800人。, 遇难人数 800人",
    "铁路、水路、民航共发放补贴90万件。, 发放补贴 90万件",
    "床位占比从2020年的48%提升至65%。, 床位占比 48%; 床位占比 65%",
    "中东部大部地区气温将下降4~6℃。, 气温 -4℃; 气温 -6℃",
    "手机对老挝的出口量增长5%。, 手机对老挝的出口量 5%",
    "杭州24小时累计降雨超过200毫米。, 累计降雨 200毫米",
    "通行时间由1个半小时缩减到25分钟。, 通行时间 1.5小时; 通行时间 25分钟",
    "老挝的出口量增长5%。, 出口量 5%"
  })
  void whatOnlyLeadsToTheWordsIsLeftOut(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "实施500万元以上技改项目900个。, 项目 900个",
    "全省亿元以上项目投资增长8%。, 亿元以上项目投资 8%",
    "发放500万元以上消费券。, 发放消费券 500万元"
  })
  void amountThatSaysWhichThingsAreMeantIsNoFigure(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
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
    "跨海大桥已通车，日均车流量3万辆次。, 跨海大桥",
    "全长209公里的平川公路，串联起七种地貌。, 平川公路",
    "首批10个未来产业先导区集聚核心企业150家。, 未来产业先导区",
    "有关部门推出10项举措。, null",
    "“提质”行动升级，惠及企业5家。, “提质”行动",
    "有关行动升级，惠及企业5家。, null",
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
    List<Observation> found = Observed.byRules(text);
    Participant measured = found.get(found.size() - 1).measured();
    assertThat(measured == null ? "null" : measured.name()).isEqualTo(expected);
  }

  @Test
  void thingDescribedKeepsTheNamedPlaceItLiesIn() {
    Observation length = Observed.byRules("在新疆阿勒泰，全长209公里的平川公路通车。").get(0);
    assertThat(length.measured().name()).isEqualTo("平川公路");
    assertThat(length.place().name()).isEqualTo("新疆阿勒泰");
    assertThat(Observed.byRules("全长209公里的平川公路通车。").get(0).place()).isNull();
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
    "发放6亿元文旅消费补贴。, 发放文旅消费补贴 6亿元",
    "鸣礼炮21响。, 礼炮 21响",
    "五年新设外资企业1770家。, 新设外资企业 1770家",
    "合龙用了五年。, 合龙 5年",
    "中心用3年时间，普及编程课程。, 普及编程课程 3年",
    "半个月，读者就挤满了大厅。, 挤满了大厅 0.5个月",
    "解读工作至少耗时一个月。, 解读工作 1个月",
    "手术的准备，过去要花三小时。, 手术的准备 3小时",
    "再过两个月，大桥通车。, ''",
    "此后两年，他走遍全县。, ''",
    "经过30年的艰苦奋斗，村子变了样。, 艰苦奋斗 30年",
    "提出为期10天的停火提议。, 停火提议 10天",
    "11个省份开工率超过95%。, 省份 11个; 开工率 95%",
    "12个城市公园面积达300公顷。, 城市公园 12个; 面积 300公顷",
    "三名航天员身体状况良好。, 航天员 3名",
    "10个国家重点实验室成立。, 国家重点实验室 10个",
    "抢修44条10千伏供电线。, 抢修供电线 44条; 抢修供电线 10千伏",
    "建成5米10个装置。, 建成 5米; 装置 10个",
    "培育10个规模超千亿元的产业集群。, 培育产业集群 10个; 规模 1000亿元",
    "发生38起造成4人以上死亡的大规模事故。, 大规模事故 38起; 死亡 4人",
    "4名受伤的矿工获救。, 矿工获救 4名",
    "15条河流超警戒水位。, 河流 15条",
    "新建300个村庄5000人的食堂。, 新建村庄 300个; 食堂 5000人",
    "头两个月开局良好。, ''",
    "暴雨造成300间房屋倒塌。, 房屋倒塌 300间",
    "23个航班被取消。, 航班被取消 23个",
    "5公里管线被纳入系统。, 管线 5公里",
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
    "种子（已送到农户手中）82.5%。, 种子 82.5%",
    "消费价格指数（CPI）上涨0.2%。, 消费价格指数（CPI） 0.2%",
    "运力将从每日单向34列增加到171列。, 运力 34列; 运力 171列",
    "扣除食品价格的核心指数上涨0.8%。, 核心指数 0.8%",
    "青石村开设了客栈15家。, 客栈 15家",
    "一道长220公里的林带锁住流沙。, 长 220公里",
    "大会为期3天。, 为期 3天",
    "为期3天的大会开幕。, 大会 3天",
    "建交75年来，友谊深厚。, ''",
  })
  void whatStandsBetweenTheWordsAndTheFigureIsNoPartOfThem(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "价格下降2%，降幅收窄0.2个百分点；环比下降1%。, 价格 -2%; 降幅 -0.2个百分点; 价格 -1%",
    "价格上涨2%，涨幅扩大0.1个百分点。, 价格 2%; 涨幅 0.1个百分点",
    "产量增长5%，占全国总产量的三成。, 产量 5%; 产量占全国总产量 3成",
    "产量增长5%，占全国三成。, 产量 5%; 产量 3成",
    "销售额增长20%，突破1000万元。, 销售额 20%; 销售额 1000万元",
    "产值5年增长1.6倍。, 产值 1.6倍",
    "产值连续5年增长。, 产值 5年",
    "货物共计980吨1820袋。, 货物 980吨; 货物 1820袋",
  })
  void figureOfAChangeOrShareIsOfWhatChanges(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "指数重回50%以上的扩张区间。, 指数 50%",
    "用上50%以上的清洁能源。, 清洁能源 50%",
    "完成新增就业900万人以上的任务。, 新增就业 900万人",
    "开工率达到75%以上的企业增多。, 开工率 75%",
    "30%的企业受益。, 企业 30%",
    "建成26个大小不一的港口。, 建成港口 26个",
    "2000家化工、建材等重点企业上云。, 重点企业 2000家",
    "所有场馆100%使用绿电。, 使用绿电 100%",
    "产能利用率80%左右。, 产能利用率 80%",
  })
  void stageReachedIsNotWhatIsMeasured(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "检察官人数从最初的7名发展为416名。, 检察官人数 7名; 检察官人数 416名",
    "我国对东盟、欧盟分别进出口5亿元、4亿元。, 进出口 5亿元; 进出口 4亿元",
    "新时代的十年，面貌一新。, ''",
    "还有普及率达66.5%的网络。, 普及率 66.5%",
    "光这两项收入就有5万元。, 收入 5万元",
    "围绕9个细分行业展开。, 细分行业 9个",
    "引进20家企业全国领先。, 引进企业 20家",
    "央行宣布加息5个基点。, 加息 5个基点",
  })
  void wordsThatPointOrTellAreNoPartOfWhatIsMeasured(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }
}
