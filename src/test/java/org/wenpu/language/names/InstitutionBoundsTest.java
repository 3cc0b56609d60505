package org.wenpu.language.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what belongs to the name of an institution to sentences with all their names marked. */
class InstitutionBoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 哈萨克斯坦“金色草原”民主党]主席到访。",
        "[PLACE 哈萨克斯坦]的“金色草原”活动开始。",
        "多名“倒戈”[ORG 民主党]议员离场。",
        "[ORG 劳工党]候选人获胜，[ORG 工党]候选人落败。",
        "[ORG 英工党]议员辞职。",
        "“四个自信”党员都懂。",
      })
  void partyBeginsAtItsQuotedNameMorphemeOrState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 凯盛融英信息科技（上海）股份有限公司]被查。",
        "[ORG 北方华创科技集团股份有限公司]投产。",
        "[ORG 中国东方演艺集团]演出。",
        "[ORG 中吉乌铁路有限公司]开工。",
        "东方文化公司很多。",
      })
  void brandMayHoldADirectionOrTheSignOfAState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 乌武装部队]总司令讲话。",
        "[ORG 武装部队]总司令讲话。",
        "25日[ORG 武装部队]行动。",
      })
  void armedForcesBeginAtTheSignOfTheirState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 阿拉伯石油输出国组织]开会。",
        "[ORG 石油输出国组织]开会。",
        "[PLACE 非洲][ORG 联合国]机构撤离。",
      })
  void bodyOfPeoplesIsAnother(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "坚持人民代表大会制度。",
        "完善[PLACE 香港]区议会制度。",
        "[ORG 全国人民代表大会]制定法律。",
        "[ORG 人民政协]制度化水平提高。",
      })
  void systemIsNoBody(String marked) {
    Recognized.assertNames(marked);
  }
}
