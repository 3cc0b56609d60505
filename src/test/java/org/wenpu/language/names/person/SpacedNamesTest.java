package org.wenpu.language.names.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds names with a blank between their characters to marked sentences. */
class SpacedNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 浙江省]人大代表、[ORG 之江实验室]主任[PER 王　坚]说，科研需要算力。",
        "[ORG 中共中央]总书记[PER 习　近　平]发表讲话。",
        "委员[PER 张　伟]、[PER 李建国]、[PER 赵　云]参加。",
      })
  void titleCarriesTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 浙江省]人大代表[PER 王　坚]说，科研需要算力。[PER 王坚]还展示了芯片。",
      })
  void nameIsFoundAgainWithoutItsBlank(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 北京]　[PLACE 上海]",
        "主任[PER 王海]　[PER 李明]",
      })
  void blankBetweenNamesIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "高　兴 地 说", "目　录",
      })
  void blankBetweenOrdinaryWordsIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "代表 李　明说，路通了。",
      })
  void knownWrongASpacedNameBeforeAWordThatTakesItsLastCharacterIsMissed(String marked) {
    Recognized.assertNames(marked);
  }
}
