package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds teams of places to sentences with all their names marked. */
class TeamNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国队]三比一胜[ORG 巴西队]，[ORG 中国女排]晋级。",
        "[ORG 中国花样滑冰队]和[ORG 浙江女子篮球队]抵达。",
        "[ORG 中国援外医疗队]救治病人，[ORG 中国国际救援队]赶到。",
      })
  void placeAndTeamAreOneName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 浙江]队伍建设加快，[PLACE 中国]队员获奖。",
        "来自[PLACE 浙江]的舞狮队表演。",
        "援[PLACE 几内亚]医疗队启程。",
      })
  void otherWordsWithTheNounAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国家乒乓球队]集训。",
        "国家羽毛球运动发展快。",
      })
  void nationalTeamIsToldByItsSport(String marked) {
    Recognized.assertNames(marked);
  }
}
