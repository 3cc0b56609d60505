package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for sites to sentences with all their names marked. */
class SiteNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 江苏大会堂]座无虚席。",
        "[PLACE 广州白云机场]客流创新高。",
        "[PLACE 上海虹桥火车站]增开列车。",
        "[PLACE 文昌航天发射场]点火成功。",
        "[PLACE 苏州工业园区]设立三十周年。",
        "[PLACE 长江经济带]高质量发展。",
        "[PLACE 合肥科学岛]上灯火通明。",
        "在[PLACE 深圳市龙岗区坂田街道天安云谷]创业。",
        "[PLACE 湖北武汉光谷华工科技园]开园。",
        "[PLACE 东京国会议事堂]前有人聚集。",
        "[PLACE 渝中区小什字地铁站]换上新灯。",
        "[PLACE 海南三亚南繁育种基地]丰收。",
      })
  void headAfterAPlaceMakesASite(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 禾木村]白雪皑皑。",
        "[PLACE 雄安新区]拔节生长。",
        "[PLACE 三江源国家公园]迎来藏羚羊。",
        "[PLACE 白鹤滩水电站]发电量创新高。",
        "[PLACE 仁爱礁]局势可控。",
      })
  void headAfterAProperNameMakesASite(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "火车站增开列车。",
        "关闭滨海景区五处。",
        "[PLACE 渝中区]核心景区人多。",
        "大连湾海底隧道通车。",
        "水电站发电量创新高。",
        "建设国家公园。",
        "建设一批产业园。",
        "古城古镇古村落得到保护。",
        "城镇新增就业稳定。",
        "乡村建设有序推进。",
      })
  void headAloneMakesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 太湖]水质改善。",
        "[PLACE 南海]风平浪静。",
        "[PLACE 黄岩岛]是[PLACE 中国]固有领土。",
        "[PLACE 塔克拉玛干沙漠]边缘种上了梭梭。",
        "[PLACE 台湾海峡]不存在国际水域。",
      })
  void geographicNamesStandByTheirLastCharacter(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "湖泊水质改善。",
        "过江隧道通车。",
        "孩子们走出大山。",
      })
  void commonNounsOfLandscapeAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿拉伯国家联合声明。",
      })
  void faithsAndWorldsAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "贡布林卡宫游客增多。",
      })
  void knownWrongPalaceIsMissed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "龙舟划过[PLACE 山西太原汾河]。",
        "[PLACE 河北沧州冀中烈士陵园]举行祭扫。",
        "渔民在[PLACE 吉林查干湖]下网。",
        "[PLACE 长春现代化都市圈]加快成形。",
        "[PLACE 海淀区西三旗街道]新建养老驿站。",
      })
  void siteBehindAPlaceIsTheLastLinkOfAChain(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 以色列]机场一度关闭。",
        "[PLACE 河北]港口恢复作业。",
        "[PLACE 乌克兰]军用机场遭到打击。",
        "[PLACE 涿州]一处工业园区积水。",
        "[PLACE 江西鄱阳县]万亩水产基地丰收。",
        "建设全域旅游示范区。",
        "建设宜居宜业和美乡村、小城镇。",
        "打通疆电外送第四通道。",
        "[PLACE 庆阳]数据中心集群投入使用。",
      })
  void whatAStateHasManyOfIsNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "春天来到[PLACE 百山祖国家公园]。",
        "灰云升到[PLACE 基拉韦厄火山]上空。",
        "我们到[PLACE 韦厄火山]看日出。",
        "26日[PLACE 韦厄火山]喷发。",
        "一座犹太会堂遭到袭击。",
        "张三同崔龙海会谈。",
        "[PLACE 北京]、[PLACE 天津]、[PLACE 河北]三省市联合开通。",
        "[PLACE 美国北卡罗来纳州][PLACE 非洲]裔男子被捕。",
      })
  void siteBeginsWithItsFirstCharacter(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大家走进研学营地和文创产业园。",
        "大家走进[PLACE 大港产业园]。",
        "当地建起高端医疗产业园。",
        "[PLACE 尼日尔]一空军基地遇袭。",
      })
  void kindOfASiteIsNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 开元寺]旁香客不少。",
        "小区旁堆起垃圾山，司法机关介入。",
      })
  void thingsNamedLikeSitesAreSites(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 勐腊（磨憨）重点开发开放试验区]扩容。",
        "[PLACE 勐腊]（含三镇）的试验区扩容。",
      })
  void zoneMaySayWhereInAPlaceItLies(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "保障400万城乡居民用水。",
        "[PLACE 万城镇]居民用水。",
      })
  void numberBeforeAVillageBelongsToNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 磨憨—磨丁口岸]通关加快。",
        "[PLACE 磨憨]至[PLACE 磨丁]的公路通车。",
      })
  void portBetweenTwoTownsIsNamedAfterBoth(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国考断面水质优良。",
        "专家下到山区海岛县。",
        "合作要讲三原则。",
        "水质在[PLACE 蔡旗断面]达标。",
      })
  void kindsOfSectionsAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 黄埔国际生物医药价值园区]开工，[PLACE 余姚服务区]繁忙。",
        "[PLACE 浙江]A级旅游景区免票，沿边临港产业园区升级。",
      })
  void parksOfATradeAreNamedAfterTheirTown(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "印发绿电园区规划。",
      })
  void parkOfATradeAloneIsNone(String marked) {
    Recognized.assertNames(marked);
  }
}
