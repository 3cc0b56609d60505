package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds offices of regions to sentences with all names marked. */
class RegionalOfficesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 海南省旅游和文化广电体育厅]发文。",
        "[ORG 沭阳县高标准农田建设办公室]验收，[ORG 浙江省民营企业发展联合会]换届。",
        "[ORG 江苏省消费者权益保护委员会]提醒。",
        "[PLACE 浙江省]旅游和文化发展加快，[PLACE 温州市]文化旅游局长说。",
        "[PLACE 武汉]科技创新中心加快建设。",
      })
  void officeJoinsItsTasks(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 湖南省乡村振兴局]发文。",
        "[PLACE 湖南省]乡村振兴中心工作。",
      })
  void officeOfOneTaskIsABureau(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 香港财经事务及库务局]局长[PER 许正宇]出席。",
        "[ORG 济南市乡村振兴服务中心]成立。",
        "[PLACE 济南市]及时发展商务。",
      })
  void bureauxAndCentresOfOneTask(String marked) {
    Recognized.assertNames(marked);
  }
}
