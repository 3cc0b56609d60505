package org.wenpu.language.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rule for places named without their head to texts with all their names marked. */
class ShortPlacesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 竹口镇]产铅笔。[PLACE 竹口]的铅笔远近闻名。",
        "[PLACE 浙江庆元县]下雪了。[PLACE 庆元]的菇农忙起来。",
      })
  void placeNamedInFullIsThenNamedWithoutItsHead(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 和平镇]修了路。人们都爱和平。",
        "[PLACE 团结村]修了路。大家更团结了。",
        "[PLACE 竹口镇]产铅笔。这里有过“竹口大捷”。",
      })
  void wordOrNameOfAnotherThingIsNone(String marked) {
    Recognized.assertNames(marked);
  }
}
