package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/**
 * Holds the rules for names that fall into single characters to sentences with all names marked.
 */
class SpelledSitesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "在[PLACE 嘎贡河]，水位上涨。",
        "连日降雨，[PLACE 噶松河]、[PLACE 挠力河]漫堤。",
      })
  void waterBehindAMarkOrWhereaboutsIsNamed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "去年[PLACE 插旗洲]淹了。如今在[PLACE 插旗洲]种藕。",
        "[PLACE 小江]水面如镜。[PLACE 小江]是条支流。人们护着[PLACE 小江]。",
        "巡护队守着[PLACE 关坛沟]。多年以来，[PLACE 关坛沟]的鱼多了。",
      })
  void siteNamedAgainIsFound(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "治山治水，久久为功。",
        "他们过了小河，上了大山。",
        "逢山开路，遇水架桥。",
        "我们村有好山好水。我们村不穷。",
      })
  void ordinaryWordsAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "委员[PER 陈小江]、[PER 汪海江]、[PER 俞庆江]出席。",
        "[PER 汪海江]",
      })
  void personsGivenNamesOfRiversAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 沁河]、[PLACE 渚河]等水体变清，[PLACE 沁河]（复兴区段）入选。",
        "人们过河、治河。",
      })
  void listOfWatersHoldsAnother(String marked) {
    Recognized.assertNames(marked);
  }
}
