package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedIndicatorsTest {
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
    "参展企业80家，占比约65%。, 参展企业 80家; 参展企业占比 65%"
  })
  void figuresWithoutASubjectCarryTheLastOneOn(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "去年客流量、货运量和营业额，分别达到3吨、4吨、5吨。, 客流量 3吨; 货运量 4吨; 营业额 5吨",
    "客流量和营业额，达到3吨。, 客流量和营业额 3吨",
    "消费价格涨幅连续8个月超3%。, 消费价格涨幅 8个月; 消费价格涨幅 3%",
    "产值达8亿元，约合1亿欧元。, 产值 8亿元; 产值 1亿欧元",
    "客流量、营业额分别增长5.4%、5.1%。, 客流量 5.4%; 营业额 5.1%",
    "人参、蘑菇全产业链产值分别达90亿元、12亿元。, 全产业链产值 90亿元; 全产业链产值 12亿元",
    "茶产业和竹产业双双突破50亿元。, 茶产业 50亿元; 竹产业 50亿元",
    "出口额和进口额均突破50亿元。, 出口额 50亿元; 进口额 50亿元",
    "出口量和进口量日均超过50吨。, 出口量和进口量 50吨",
    "事项从120项缩减到现行的90项。, 事项 120项; 事项 90项",
    "总库容相当于8个湖泊。, 总库容 8个",
    "水库淹没8个湖泊。, 淹没湖泊 8个",
    "茶叶和竹子产值突破50亿元。, 茶叶和竹子产值 50亿元",
    "新建提升310公里农村公路。, 新建提升农村公路 310公里",
    "农村公路运力提升30%。, 农村公路运力 30%",
    "出口货物5万吨、货值8亿元，同比分别增长2%、6%。, 出口货物 5万吨; 货值 8亿元; 出口货物 2%; 货值 6%",
    "出口货物5万吨、货值8亿元，同比增长2%。, 出口货物 5万吨; 货值 8亿元; 货值 2%"
  })
  void figuresAreDealtOutToWhatAListNames(String text, String expected) {
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
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
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
    "累计申请量达5万件。, 累计申请量 5万件",
  })
  void eachFigureHasTheWordsOfItsOwnPhrase(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "进出口额连续五年突破万亿元。, 进出口额 5年; 进出口额 1万亿元",
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
}
