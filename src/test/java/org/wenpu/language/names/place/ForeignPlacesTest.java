package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for places abroad that no list has to sentences with all their names marked. */
class ForeignPlacesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 巴格兰省]官员表示，洪水已经退去。",
        "暴雨冲毁[PLACE 希纳图安镇]的桥梁。",
        "[PLACE 也门萨达省]遭到空袭。",
        "货船驶离[PLACE 新西兰陶朗加港]。",
        "导弹落在[PLACE 以色列本-古里安机场]附近。",
        "飞机在[PLACE 肯塔基州列克星敦]坠毁。",
        "火箭弹落在南部城市[PLACE 阿什凯隆]，无人受伤。",
      })
  void soundsBeforeADivisionOrBehindAStateAreAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 伊图里省]比[PLACE 利塔尼河]远。",
        "[PLACE 卡塔尔]埃米尔[PER 塔米姆]到访。",
        "同年[PLACE 江苏]的产值翻番。",
        "通道口岸扩建。",
      })
  void wordsAndPersonsAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 中国（新疆）自由贸易试验区]扩大开放。",
        "推动[PLACE 中国—东盟自贸区]升级。",
      })
  void zoneMayHoldBracketsOrADash(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[PLACE 中国]（含港口）外贸增长。", "[PLACE 上海]—[PLACE 南京]的列车加开。"})
  void bracketsAndDashesElsewherePartNames(String marked) {
    Recognized.assertNames(marked);
  }
}
