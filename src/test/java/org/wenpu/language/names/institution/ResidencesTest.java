package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the houses of heads of state to sentences with all their names marked. */
class ResidencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 智利总统府]今天（3月2日）发表声明说，会谈顺利。",
        "[ORG 匈牙利总理府]部长到访。",
        "双方在[PLACE 智利总统府]会谈。",
        "[PLACE 智利总统府]附近道路封闭。",
        "[ORG 五角大楼]内部意见不一，游客走进[PLACE 五角大楼]。",
      })
  void houseThatActsIsABodyAndElseAPlace(String marked) {
    Recognized.assertNames(marked);
  }
}
