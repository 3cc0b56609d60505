package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifiersTest {
  @ParameterizedTest
  @CsvSource({
    "甲县去年新建30所学校。, 新建学校 30所",
    "甲县改造和新建了近30座桥梁。, 改造和新建桥梁 30座",
    "甲县有30座新建的桥梁。, 桥梁 30座",
    "甲县现有30座桥梁。, 桥梁 30座",
    "甲军击落3架飞机和2枚导弹。, 击落飞机 3架; 击落导弹 2枚",
    "铁路部门加开旅客列车20列。, 加开旅客列车 20列",
    "项目减少碳排放20万吨。, 减少碳排放 20万吨",
    "甲县关闭30所学校。去年乙县新建30所学校。, 关闭学校 30所; 新建学校 30所"
  })
  void verbWithoutWhichAllThereAreWouldBeCountedBelongsToItsObject(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "事故造成3名乘客受伤。, 乘客受伤 3名",
    "事故造成3名受伤乘客入院。, 受伤乘客 3名",
    "浙江对东盟出口300亿元。, 对东盟出口 300亿元",
    "浙江向香港供水300亿立方米。, 向香港供水 300亿立方米",
    "浙江出口300亿元。, 出口 300亿元"
  })
  void whomItBefellAndTowardsWhomBelongToIt(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"甲港每天有500辆汽车出海。, 每天汽车 500辆", "甲港有500辆汽车。, 汽车 500辆", "班列累计运输货值300亿元。, 累计运输货值 300亿元"})
  void inWhichTimeSoMuchIsCountedBelongsToIt(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'去年，社会物流总额稳步回升，同比增速达到7%。', 社会物流总额同比增速 7%",
    "'去年，社会物流总额稳步回升，增速提高0.2个百分点。', 增速 0.2个百分点",
    "'到会采购商超5万人，占比约60%。', 采购商占比 60%",
    "'浙江居民服务性消费支出增长7%，占消费支出比重为45%。', 服务性消费支出占消费支出比重 45%",
    "'浙江用电量平稳增长，工业用电增速达到7%。', 工业用电增速 7%",
    "'浙江绿电占比达到60%。', 绿电占比 60%"
  })
  void rateIsOneOfWhatTheClauseBeforeTellsOf(String text, String expected) {
    assertThat(told(text)).endsWith(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "浙江实施“智改数转”项目20个。, “智改数转”项目 20个",
    "浙江发布9项“湾区标准”。, “湾区标准” 9项",
    "甲国将提供价值3亿元的军事装备。, 军事装备 3亿元",
    "展览展出300幅图片和多段影片。, 展出图片 300幅",
    "演兵场上硝烟四起。, ''",
    "共同开创两国关系下一个辉煌50年。, ''",
    "今年浙江发生火灾四起。, 火灾 4起"
  })
  void wordsAreWholeAndIdiomsTellNoFigure(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "甲县去年举办了20场音乐会。, 举办音乐会 20场",
    "甲县将培育10家龙头企业。, 培育龙头企业 10家",
    "甲县拥有10家龙头企业。, 龙头企业 10家",
    "甲县推动10家龙头企业转型。, 龙头企业 10家",
    "事故造成10名乘客受伤。, 乘客受伤 10名"
  })
  void whatIsDoneToThoseCountedIsToldWithThemUnlessTheyAreOnlyThere(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'截至5月底，全国发电装机容量30亿千瓦。其中，太阳能发电装机容量7亿千瓦。', 太阳能发电装机容量 7亿千瓦",
    "'目前，全省粮食产量180亿斤。', 粮食产量 180亿斤",
    "'浙江与共建“一带一路”国家贸易额达300亿元。', 共建“一带一路”国家贸易额 300亿元"
  })
  void kindOrQuotationWithWhichTheClauseBeginsBelongsToThem(String text, String expected) {
    assertThat(told(text)).endsWith(expected);
  }
}
