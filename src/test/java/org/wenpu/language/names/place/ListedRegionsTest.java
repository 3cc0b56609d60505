package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for regions that are also words to sentences with all names marked. */
class ListedRegionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "雨带移到[PLACE 江南]一带。",
        "[PLACE 江南]、[PLACE 华南]气温回升。",
        "[PLACE 江淮]和[PLACE 江汉]有阵雨。",
        "大江南北歌声飞扬。",
        "画家笔下是江南水乡。",
        "雨带从[PLACE 华南]西部移来。",
      })
  void wordIsTheRegionAmongRegions(String marked) {
    Recognized.assertNames(marked);
  }
}
