package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for places in names of events to sentences with all names marked. */
class EventNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "湖北新春消费季开启。",
        "杭州第19届亚运会闭幕。",
        "2024北京入境旅游发展大会开幕。",
        "中国网络文明大会开幕。",
        "平谷桃花节迎来游客。",
        "2026中国家电及电子展览会开幕。",
        "2026中关村论坛年会闭幕。",
        "第九届西湖前沿科技大赛报名。",
      })
  void placeInTheNameOfAnEventIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 成都大运会组委会]致辞。",
        "各国祝贺[ORG 中国全国人民代表大会]换届。",
        "[PLACE 湖北]消费增长。",
        "[PLACE 湖北]和[PLACE 湖南]的年会推迟。",
        "[PLACE 杭州]举办第19届亚运会。",
        "[PLACE 广东]高质量发展大会召开。",
        "[PLACE 香港特区]第八届立法会换届。",
      })
  void placeBeforeAnEventIsOne(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中国（济南）国际农业博览会开幕。",
        "“一带一路”（山东）艺术节开幕。",
        "博览会在[PLACE 山东]（[PLACE 济南]）举行。",
      })
  void eventGoesOnBehindBrackets(String marked) {
    Recognized.assertNames(marked);
  }
}
