package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.lastOwner;
import static org.wenpu.meaning.extract.observation.Observed.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
  @ParameterizedTest
  @CsvSource({
    "新能源装机占电源总装机的55%。, 新能源装机占电源总装机 55%",
    "流域面积约占全省面积的一半。, 流域面积约占全省面积 0.5null",
    "'机电产品出口8亿元，占出口总值的六成。', 机电产品出口占出口总值 6成",
    "'甲军推进，占领村庄30个。', 占领村庄 30个",
    "市场规模预计占全球三成。, 市场规模 3成",
    "'浙江产量增长5%，占全国3成。', 产量 3成",
    "会议将占据两天。, 占据 2天"
  })
  void shareIsToldWithItsWhole(String text, String expected) {
    assertThat(told(text)).endsWith(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'浙江商品零售额8亿元，占消费品零售总额的六成，同比增长4%。', 商品零售额 4%",
    "'浙江商品零售额8亿元，占消费品零售总额的六成，比上年提高4个百分点。', 占消费品零售总额 4个百分点"
  })
  void partGrowsByPointsAndItsWholeByPercent(String text, String expected) {
    assertThat(told(text)).endsWith(expected);
  }

  @ParameterizedTest
  @CsvSource({"'杭州外贸进出口8亿元，占全国外贸总值的六成。', 杭州", "'杭州外贸进出口8亿元；宁波外贸进出口占全国外贸总值的六成。', 宁波"})
  void shareIsOfWhatTheFigureBeforeIsOf(String text, String expected) {
    assertThat(lastOwner(text)).isEqualTo(expected);
  }
}
