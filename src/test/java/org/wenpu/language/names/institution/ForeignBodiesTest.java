package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the ministries and legislatures of other states to sentences with all names marked. */
class ForeignBodiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 日本总务省消防厅]通报灾情，[ORG 日本经济产业省]提高关税。",
        "[ORG 伊朗文化、旅游和体育部]签约，[ORG 越南工业和贸易部]表态。",
        "同[ORG 德国外交部]、[ORG 国防部]和[ORG 教育部]会商。",
        "同[PLACE 日本]的教育和文化部门交流。",
      })
  void ministryMayBeForSeveralSubjects(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "草案交[ORG 国民议会]表决，[ORG 国会参议院]尚未讨论，[ORG 国土安全部]停摆。",
        "[ORG 乌最高拉达]通过决议。",
        "国会开会，议会休会。",
      })
  void legislatureOfOneNameNeedsNoState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 法国火车司机工会]罢工，[ORG 美国环保署]发出警告。",
        "[ORG 俄亥俄州州长办公室]公布结果。",
        "[PLACE 俄亥俄州]州长说，[PLACE 法国]多家工会罢工。",
      })
  void officeAndUnionBearWhoseTheyAre(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国防部]开会。[PLACE 越南]国防部长[PER 潘文江]到访。",
        "从[ORG 红十字国际委员会]处接收物资。",
        "[ORG 中国海军]医院船起航，[ORG 福建海警]巡航。",
      })
  void bodyEndsBeforeItsHeadAndWhereItIs(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 黎巴嫩看守政府]停摆，[ORG 以色列安全内阁]开会，[ORG 尼日利亚国家紧急事务管理署]发文。",
        "看守政府停摆，加快[PLACE 香港]建设国际创科中心的步伐。",
      })
  void organsOfStatesAbroadAreNamedWithThem(String marked) {
    Recognized.assertNames(marked);
  }
}
