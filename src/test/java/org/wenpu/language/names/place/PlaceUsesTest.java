package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for places in names of meetings and ways to sentences with all names marked. */
class PlaceUsesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "各方落实北京峰会成果。",
        "双方落实旧金山会晤共识。",
        "中国－中亚机制不断完善。",
        "中国—中亚命运共同体更加紧密。",
        "四川巴中至南充高铁开通。",
        "川气东送二线湖北段开工。",
        "大连地铁5号线通车。",
        "第三次中央新疆工作座谈会召开。",
        "坚持宗教中国化方向。",
        "米兰冬残奥会闭幕。",
        "万隆会议精神代代相传。",
        "共建理念写入青岛宣言。",
        "榆林至潍坊特高压直流工程投运。",
        "雄商高铁雄安地下段贯通。",
        "外贸好物中华行—重庆站启动。",
        "受西南季风影响，雨势增强。",
        "狮子洋通道主塔封顶。",
        "“十五五”云南专场新闻发布会举行。",
        "筑牢西南生态安全屏障。",
        "湘西苗绣走红。",
      })
  void placeInTheNameOfAMeetingOrWayIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "峰会在[PLACE 北京]举行。",
        "两国元首在[PLACE 旧金山]会晤。",
        "[PLACE 西安]至[PLACE 延安]的铁路运行时间缩短。",
        "[PLACE 湖北]段落分明地讲述了治水经过。",
        "[PLACE 湖北省鹤峰县段村]有个水库。",
        "[PLACE 大连]地铁客流增长。",
        "修通[PLACE 西藏拉萨]至[PLACE 日喀则]等高速公路。",
        "货轮驶入[PLACE 辽宁大连自贸片区]。",
        "班列开进[PLACE 中国—上海合作组织地方经贸合作示范区]。",
        "巡护[PLACE 可鲁克湖—托素湖省级自然保护区]，建设小微公园。",
        "工作座谈会在[PLACE 新疆]召开。",
        "同[PLACE 俄罗斯联邦]交往。",
        "[PLACE 北京会议中心]灯火通明。",
        "动车停靠[PLACE 重庆]站台。",
        "[PLACE 西南地区]雨势增强。",
        "轮船绕过[PLACE 霍尔木兹海峡]通道。",
      })
  void placeWhereItHappensIsOne(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 海南]机场群建设加快。",
        "[PLACE 川东北地区]用水得到保障。",
        "游客登上[PLACE 长城]。",
        "戍边官兵筑起钢铁长城。",
      })
  void regionsAndLandmarksAreKnown(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "奉节脐橙、安岳柠檬远销海外。",
        "安塞腰鼓和苏州评弹轮番登台。",
        "库尔勒香梨、章丘大葱很抢手。",
        "[PLACE 奉节]的脐橙远销海外。",
        "观众为[PLACE 中国]杂技鼓掌。",
        "他走进[PLACE 枣庄]石榴种植园。",
        "[PLACE 苏州]绣娘[PER 李明]说，生意好。",
        "[PLACE 湖南]山歌传承人[PER 李明]登台。",
      })
  void goodsNamedAfterAPlaceNameNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "澜沧江—湄公河地方政府合作论坛开幕。",
        "中欧班列（成都）开行两千列。",
        "班列从[PLACE 成都]开行。",
      })
  void forumsAndTrainsAreCalledAfterPlaces(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "升起中华人民共和国国旗。",
        "护送中华人民共和国国旗入场。",
        "这是[PLACE 中华人民共和国]的土地。",
      })
  void signsOfTheStateNameNoPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "科研人员放流长江鲟。",
        "[PLACE 长江]里的鲟鱼多了。",
      })
  void kindsOfAnimalsNameNoPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "秦岭隧道贯通。",
        "楚玛尔河大桥以南有积雪。",
        "口岸验放中欧（中亚）班列百列。",
        "[PLACE 中亚]班列增多。",
        "[PLACE 秦岭]的隧道贯通。",
      })
  void tunnelsNameNoPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电网老挝段开工。",
        "[PLACE 黄河宁夏段]开河。",
        "推动黄河流域生态保护座谈会召开。",
        "推动[PLACE 黄河流域]生态保护，开好座谈会。",
        "中国桥、中国路越来越多。",
        "[PLACE 中国]桥梁越来越多。",
      })
  void reachOfALineAndMeetingWithAnAimNameNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建设跨里海国际运输走廊。",
        "渡轮横跨[PLACE 里海]。",
      })
  void corridorAcrossASeaNamesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "春节是中国人的节日。",
        "[PLACE 中国]人口多，[PLACE 中国]人民爱好和平。",
        "伦敦世乒赛闭幕，[PLACE 泛珠三角]合作。",
      })
  void wordForAPeopleIsNoPlace(String marked) {
    Recognized.assertNames(marked);
  }
}
