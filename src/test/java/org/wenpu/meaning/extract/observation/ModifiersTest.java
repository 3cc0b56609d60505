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
    "项目减少碳排放20万吨。, 减少碳排放 20万吨"
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
}
