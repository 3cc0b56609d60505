package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the list of towns and villages to sentences with all their names marked. */
class SettlementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "光[PLACE 竹口镇]就有三家工厂。",
        "这里是[PLACE 中和镇]，家家种茶。",
        "[PLACE 光荣村]村民正在采茶。",
        "在[PLACE 下王镇]，人人爱听戏。",
        "[PLACE 莲花村]里新修了路。",
        "[PLACE 五一村]、[PLACE 红岩村]的路通了。",
        "雨落在[PLACE 前刘家村]的屋顶上。",
      })
  void listedNameStandsAlone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 石门县维新镇]修好了桥。",
        "[PLACE 青海玉树州杂多县昂赛乡年都村]的草长高了。",
        "[PLACE 文安县苏桥镇西庄村]的桃花开了。",
        "[PLACE 普宁市里湖镇]的青梅熟了。",
        "来到[PLACE 闽宁镇原隆村]。",
        "来到[PLACE 敦煌莫高窟]。",
        "[PLACE 寿宁县下党乡下党村]的廊桥。",
        "[PLACE 崇左市龙州县逐卜乡弄岗村]村民养蜂。",
      })
  void listedNameIsTheNextLinkOfAChain(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "倡导文明乡风。",
        "改造城中村。",
        "建设小城镇。",
        "收入高于城镇居民。",
        "加快发展乡村产业。",
        "培育一批中心镇。",
        "服务向农村延伸。",
        "构建新城乡关系。",
        "奖励产油大县。",
      })
  void wordsWrittenLikeASettlementAreNone(String marked) {
    Recognized.assertNames(marked);
  }
}
