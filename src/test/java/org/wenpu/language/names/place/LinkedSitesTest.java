package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for sites right behind a place to sentences with all their names marked. */
class LinkedSitesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 福建霞浦县三沙镇]的紫菜开割了。",
        "[PLACE 陕西佳县赤牛坬村]办起了窑洞民宿。",
        "[PLACE 重庆涪陵民主村]改造老旧厂房。",
        "[PLACE 长春春城大街]两旁落叶金黄。",
        "[PLACE 哈尔滨太阳岛]迎来第一批游客。",
        "[PLACE 宁夏灵武白芨滩国家级自然保护区]扩大了造林面积。",
        "[PLACE 西藏林芝市巴松措]湖水碧绿。",
        "[PLACE 景德镇陶阳里]热闹起来。",
        "[PLACE 辽宁鞍山云岭铁矿]实现智能开采。",
        "[PLACE 江陵县金鸡运河]整治完工。",
        "[PLACE 湖北荆州龙潭汽车站]加开班次。",
      })
  void nameWithItsHeadBehindAPlaceIsItsLastLink(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 四川]推进乡村建设。",
        "[PLACE 百育镇]贫困村脱贫，[PLACE 百育镇]新农村建设加快。",
        "[PLACE 百育镇]城中村改造完成。",
        "[PLACE 百育镇]中心村变了样。",
        "[PLACE 黄河兰考段]冰消河开。",
        "改善[PLACE 太湖]湖体水质。",
        "队员到[PLACE 可可西里]巡山。",
        "[PLACE 山东]四个村办起合作社。",
        "[PLACE 安徽]传统村落得到修缮。",
        "[PLACE 湖北荆门]、[PLACE 宜昌]三市同时开工。",
        "[PLACE 广东]跨江通道通车。",
        "[PLACE 四川]有三大基地。",
        "[PLACE 江陵县]海景酒店订满。",
        "[PLACE 山西]大型煤矿实现智能开采。",
        "抗议[PLACE 日本]强推核污染水排海。",
        "[PLACE 长春新民大街]同公园连成绿道。",
        "与[PLACE 白俄罗斯]边境口岸关闭。",
      })
  void whatTellsTheKindOrCountOfSitesIsNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 句容市白兔镇]推广草莓。如今[PLACE 白兔镇]家家种草莓。",
        "[PLACE 墨西哥波波卡特佩特火山]喷发。如今[PLACE 波波卡特佩特火山]平静了。",
        "[PLACE 安徽黄山世界地质公园]开园。名录里又添了世界地质公园。",
      })
  void lastLinkIsRepeatedAlone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在[PLACE 北五岔镇]，小麦开镰。",
        "[PLACE 江苏句容市戴庄村]稻田连片。",
        "走进农村看变化。",
        "走进幸福社区看变化。",
        "在小山村长大。",
      })
  void wordForBeingSomewhereTellsASettlement(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 茨岩塘镇甘露村]村医[PER 张孝柏]出诊。",
        "[PLACE 甘露镇]村村通公路。",
      })
  void villagersBehindAVillageBelongToNoWordWithIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 婺源县篁岭]晒秋。",
        "[PLACE 苏尼特右旗桑宝拉格苏木]牧草返青。",
        "[PLACE 三亚市吉阳区博后村]，游客如云。",
        "[PLACE 三亚市吉阳区]后村民搬迁。",
        "[PLACE 婺源县]翻山越岭送药。",
        "[PLACE 十堰]高铁西岭隧道贯通。",
      })
  void heightsAndPastoralDivisionsAreLinks(String marked) {
    Recognized.assertNames(marked);
  }
}
