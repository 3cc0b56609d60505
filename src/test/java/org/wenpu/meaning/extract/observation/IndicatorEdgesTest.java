package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words that name what is measured begin and end. */
class IndicatorEdgesTest {
  @ParameterizedTest
  @CsvSource({
    "查摆出367条群众反映的问题。, 群众反映的问题 367条",
    "发动了37轮集群打击。, 发动集群打击 37轮",
    "总产能达25万吨。, 总产能 25万吨",
    "18名礼兵正步入场。, 礼兵 18名",
    "清单从190项减少到27项。, 清单 190项; 清单 27项",
    "服务业企业共新增5万户。, 新增 5万户",
    "接种64万名10岁以下儿童。, 接种儿童 64万名",
    "有300名群众参加的活动。, 群众 300名",
    "打死1名阿富汗塔利班（阿塔）的副指挥官。, 打死副指挥官 1名",
    "运送14吨医疗物资和数十名医生。, 运送医疗物资 14吨",
    "运送14吨医疗物资和食品。, 运送医疗物资和食品 14吨",
    "灾区仍有300人被困。, 被困 300人",
    "灾区仍有帐篷300顶。, 帐篷 300顶",
    "王海以总成绩397.35分夺冠。, 总成绩 397.35分",
    "海城2200多万亩冬油菜长势良好。, 冬油菜 2200万亩",
    "保险保障水平原则上不高于产值的80%。, 保险保障水平 80%",
    "提出58条措施。, 提出措施 58条",
    "中国组合以330.75分夺冠。, 夺冠 330.75分",
    "平川大桥车流量达3万辆。, 车流量 3万辆",
    "规模以上木材制造业增加值增长4%。, 增加值 4%",
    "本届青石博览会成交额超2亿元。, 成交额 2亿元",
    "规模以上工业增加值增长4%。, 规模以上工业增加值 4%",
    "国家级青石示范区总数达20个。, 国家级青石示范区 20个",
    "经济总量迈上3万亿元新台阶。, 经济总量 3万亿元",
    "水利局加快6个小型灌区的施工。, 小型灌区 6个",
    "增速加快6个百分点。, 增速 6个百分点",
    "市里有3个潜力很大的产业。, 产业 3个",
    "登记2万件，相比上一年度增长3%。, 登记 2万件; 登记 3%",
    "油价与旺季相比下降3%。, 油价 -3%",
    "主轴承实现100%国产化。, 国产化 100%",
    "主轴承实现100%的目标。, 主轴承 100%",
    "厂里实现主轴承100%国产化。, 国产化 100%",
    "30多头奶牛悠闲地吃着草。, 奶牛 30头",
    "统计数据显示，7月有超3万人返乡。, 返乡 3万人",
    "书报零售、影片放映销售收入分别增长3%、5%。, 销售收入 3%; 销售收入 5%",
    "开放公共场所的60个免费车位。, 免费车位 60个",
    "货运量持续保持高位，完成6万吨，同比增长 7%。, 货运量 6万吨; 货运量 7%",
    "这是60千瓦的柴油机。, 柴油机 60千瓦",
    "窗口累计办件3万次。, 累计办件 3万次",
    "历时3个月的2025年检修任务完成。, 历时 3个月",
    "6名邮递员上午来到山村。, 邮递员 6名",
    "载货汽车、汽车用轮胎产量分别增长3%、5%。, 产量 3%; 产量 5%",
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
    "春灌期间日接待游客量超过1万人次。, 日接待游客量 1万人次",
    "经平川口岸进出口总值达5亿元。, 进出口总值 5亿元",
    "该电站装机容量140万千瓦。, 装机容量 140万千瓦",
    "该指数为50.2%。, 该指数 50.2%",
    "各地开行旅游列车600列。, 开行旅游列车 600列",
    "日本核心消费价格指数为113.0，同比上升1.4%。, 核心消费价格指数 1.4%",
    "清明假期三天，国内出游1.2亿人次。, 国内出游 1.2亿人次",
  })
  void whenWhereAndOfWhatIsLeftOutBeforeTheQuantity(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "建立8个河湖保护与修复重点区域。, 建立河湖保护与修复重点区域 8个",
    "派出8个小组赶赴重点区域。, 派出小组 8个",
    "聚焦20个粮食产能提升重点县、3个数据中心。, 粮食产能提升重点县 20个; 数据中心 3个",
    "引进50家专精特新企业。, 引进专精特新企业 50家",
    "释放10名被扣押人员。, 释放被扣押人员 10名",
    "35人被紧急疏散。, 被紧急疏散 35人",
    "举行四轮间接会谈。, 举行间接会谈 4轮",
    "10位同志光荣入选。, 同志 10位",
    "300名外方代表参会。, 外方代表 300名",
  })
  void verbsInANameAreReadAndPredicatesAreNot(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "11名个人和平川救援队等两个集体获奖。, 个人 11名; 集体 2个",
    "11名教师和医生获奖。, 教师和医生 11名",
    "60款不同类型的机器人亮相。, 机器人 60款",
    "30位中德企业家出席。, 中德企业家 30位",
    "迎回两批共84位烈士遗骸。, 烈士遗骸 2批; 烈士遗骸 84位",
  })
  void nounsBehindAFigureAreItsOwnAndWhole(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "产值规模几乎是五年前的3倍。, 产值规模 3倍",
    "营收增长9%，快于全部企业2个百分点。, 营收 9%; 营收 2个百分点",
    "贷款额度提高至每人每年1.2万元。, 贷款额度 1.2万元",
    "沙地以每天800亩的速度变绿。, 速度 800亩",
    "冬小麦播种面积已完成九成。, 冬小麦播种面积 9成",
    "绿电支撑了东部地区五分之一的用电需求。, 用电需求 0.2null",
    "签署20余份政府间、部门间文件。, 签署政府间、部门间文件 20份",
    "举办10场供需对接和产业合作活动。, 举办供需对接和产业合作活动 10场",
    "救援队称2名工人死亡、多人受伤。, 工人死亡 2名",
    "对经济增长的贡献率达35%。, 对经济增长的贡献率 35%",
    "距离大会开幕还有30天。, 距离大会开幕 30天",
    "我国是发明专利拥有量超500万件的国家。, 发明专利拥有量 500万件",
    "全球市占率已超九成。, 全球市占率 9成",
    "200名村民一起制作青团。, 村民 200名",
  })
  void wordsThatOnlyCompareOrCountOnAreLeftOut(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "用于水利的30亿元国债已下达。, 国债 30亿元",
    "专家正对这片面积达25万平方米的街区进行发掘。, 面积 25万平方米",
    "'20家公司中，18家削减了5月份的航班。', 削减了5月份的航班 18家",
    "'全国增速达32%，西部地区增速最高，达到45%。', 西部地区增速 45%",
    "车间有员工30人。, 员工 30人",
    "'甲国拦截两枚乙国制造的“平川”导弹。', 拦截“平川”导弹 2枚",
    "双方发表关于农业合作4份联合声明。, 联合声明 4份",
    "平川有300名生态管护员守护。, 生态管护员 300名",
    "甲军记录到20起违反停火协议的行为。, 违反停火协议的行为 20起",
    "平川赴杭州等4省（区、市）的30所学校检查。, 学校 30所",
    "全国法院共办结执行案件30件。, 办结执行案件 30件",
    "杭州高铁最高运营时速将从250公里提至300公里。, 运营时速 300公里",
    "'两地火车通行时间由原来约2.5小时缩短至50分钟。', 通行时间 2.5小时; 通行时间 50分钟",
    "贸易签约额达236亿元。, 贸易签约额 236亿元",
    "'到2030年，90%大型矿山、80%中型矿山达标。', 中型矿山 80%"
  })
  void wordsEndWhereThoseCountedActOrAreOnlyDescribed(String text, String expected) {
    assertThat(told(text)).endsWith(expected);
  }
}
