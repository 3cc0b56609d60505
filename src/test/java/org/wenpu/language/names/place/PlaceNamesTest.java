package org.wenpu.language.names.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for places of the gazetteer to sentences with all their names marked. */
class PlaceNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "桥梁连接[PLACE 广州南沙区]和[PLACE 东莞]。",
        "专列经[PLACE 广西凭祥站]出境。",
        "游客在[PLACE 浙江长兴]的竹海漫步。",
        "[PLACE 巴斯夫（广东）一体化基地]投产。",
      })
  void chainIsOneMention(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 上海市徐汇区]发布新政策。",
        "[PLACE 广东梅州]的柚子熟了。",
        "[PLACE 青海省海南藏族自治州]建起大型光伏园区。",
        "[PLACE 美国伊利诺伊州]发生枪击事件。",
      })
  void chainIsOnePlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 广东]、[PLACE 梅州]的柚子熟了。",
      })
  void placesInAListAreSeveral(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 内蒙古]的风电装机居全国前列。",
        "[PLACE 内蒙古自治区]主席在会上作报告。",
        "[PLACE 海南藏族自治州]位于[PLACE 青海]，以牧业为主。",
        "[PLACE 海南]加快建设[PLACE 海南自由贸易港]。",
      })
  void autonomousPlacesAreWholeInFullAndInShort(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 北京市朝阳区]新建三座公园。",
        "[PLACE 辽宁省朝阳市]修复了古塔。",
        "[PLACE 天津市和平区]改造老旧小区。",
        "[PLACE 安徽省太和县]种植中药材。",
        "[PLACE 山西长治]的老陈醋远销海外。",
      })
  void ambiguousWordNeedsItsDivision(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "朝阳产业增长很快。",
        "世界和平与发展需要各国努力。",
        "太和是一个老店的名号。",
        "长治久安是人民的愿望。",
        "大家开心开平安车。",
        "工作要大安排小。",
      })
  void ambiguousWordAloneIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "铁路起自[PLACE 池州站]，列车从[PLACE 延安站]始发。",
        "比赛在[PLACE 延安]站举行，[PLACE 延安]站在新起点上，[PLACE 法国]站，揭幕战打响。",
        "发展[PLACE 长江]江海联运和铁海联运。",
      })
  void stationIsCalledAfterItsTownWhereTrainsGo(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 江西]省市县三级联动。",
        "[PLACE 台湾]县市长来访，他任[PLACE 上海市]市长。",
      })
  void levelsOfGovernmentAreNoPartOfThePlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 江西省]出台办法。",
        "[PLACE 旧金山市]举办展览。",
      })
  void divisionIsPartOfThePlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 长三角地区]协同发展。",
        "[PLACE 长三角]协同发展。",
        "[PLACE 京津冀]协同发展十年。",
        "[PLACE 粤港澳大湾区]建设提速。",
        "[PLACE 港澳]同胞返乡。",
      })
  void regionsAreOnePlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 美伊利诺伊州]发生枪击事件。",
      })
  void signOfAStateBelongsToThePlaceAbroadAfterIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中英两国经贸往来密切。",
        "中美元首通电话。",
        "中俄关系历久弥坚。",
        "美方应纠正错误做法。",
      })
  void signsOfStatesAreNoPlaces(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "京哈高速恢复通行。",
        "沈大高速公路恢复通行。",
        "成渝铁路运营多年。",
        "武汉长江大桥建成通车。",
        "村民在[PLACE 福建省宁德市古田县大桥镇瑞岩村]开会。",
      })
  void placeOfARoadIsNoneButATownCalledLikeOneIs(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 沈阳]到[PLACE 大连]的列车增加。",
      })
  void placeBeforeOtherTrafficStands(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第十五届北京国际电影节开幕。",
        "第15届中国航展开幕。",
        "第十四届中国艺术节将于秋天开幕。",
      })
  void placeInTheNameOfAnEventIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 中国]第十四届全国人大代表履职。",
      })
  void placeBeforeACongressStands(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 北京]人爱逛庙会。",
        "[PLACE 海南]北部有雨。",
      })
  void placeBeginsAWord(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "交通化解难题。",
        "说法国家不认可。",
        "我国经济稳中有进。",
      })
  void placeAcrossWordsIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各方同[PLACE 意大利]用好平台。",
        "一[PLACE 海南]北相望。",
      })
  void knownWrongPlaceInAWronglyCutPhraseIsFound(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 广东]开平有碉楼。",
      })
  void knownWrongCityOfAWordIsMissedAfterItsProvince(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "努力建设美丽河北。",
        "中国网球公开赛今天开赛。",
        "北京城市更新论坛今天开幕。",
        "第九届亚洲冬季运动会开幕。",
        "浦江创新论坛今天开幕。",
        "福建舰完成测试。",
        "马克思主义中国化时代化结出硕果。",
        "[PLACE 福建]沿海有风。",
        "[PLACE 北京]举行论坛。",
        "[PLACE 广东省]高质量发展大会召开。",
        "美丽的[PLACE 河北]迎来春天。",
      })
  void placeInTheNameOfAnEventOrAimIsNoMention(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 沪苏浙皖]三省一市共同编制方案。",
        "携手[PLACE 京津]治理水源。",
        "京津城际开通。",
        "[PLACE 比雷埃夫斯港]货运繁忙。",
        "[PLACE 二连浩特铁路口岸]客流增加。",
        "仪式在[PLACE 人民大会堂北大厅]举行。",
      })
  void provincesBySignsAndPortsArePlaces(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 台湾地区]的同胞来[PLACE 福建]过年。",
        "援助28日运抵[PLACE 加沙地带]。",
        "[PLACE 欧元区]物价回落。",
        "[PLACE 新南威尔士州]遭遇强风。",
      })
  void regionsAndDaysStandApart(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在[PLACE 江西兴国]、[PLACE 安徽泾县]，人们祭扫先烈。",
        "南部[PLACE 拉法]和[PLACE 汗尤尼斯]遭到炮击。",
      })
  void wordThatIsAlsoAPlaceStandsBehindAProvinceBeforeAMark(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[PLACE 江西]兴国之路越走越宽。", "他拉[PLACE 法国]号。"})
  void wordThatIsAlsoAPlaceIsNoneElsewhere(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "巴中全面战略伙伴关系更加牢固，伊美谈判继续。",
        "公园开在南京西路。",
        "[PLACE 四川巴中]的路通了。",
        "[PLACE 北京]路网提速。",
        "空袭击中[PLACE 阿巴斯港]。",
      })
  void signsOfStatesAndStreetsAreNoPlaces(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 广东]、[PLACE 广东省]和[PLACE 内蒙古]",
        "[PLACE 上海市徐汇区]的社区",
        "[PLACE 凉山州]和[PLACE 延边州]的村寨",
        "[PLACE 京津冀]、[PLACE 粤港澳大湾区]、[PLACE 长三角]的港口",
      })
  void divisionsAndRegionsAreKnownInFullAndShort(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 长江南京段]水质好转。",
        "[PLACE 中国（上海）自贸试验区临港新片区]揭牌。",
        "支持[PLACE 南亚][PLACE 东南亚]国家合作。",
      })
  void riverInAPlaceIsOneAndRegionsOfTheWorldAreTwo(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "车队向西南走了两天。",
        "建设文明程度高的新江苏。",
        "金砖国家领导人厦门会晤取得成果。",
        "五常大米和沙县小吃受欢迎。",
        "跨过杭州湾跨海大桥。",
        "山在市区西南10公里。",
        "支持[PLACE 衡阳]省域副中心建设。",
        "在产粮大县[PLACE 宁津县]，麦子返青。",
      })
  void waysAndLevelsAreNoPlaces(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 洛阳]、[PLACE 开封]游客增多。",
        "专家把土层开封取样。",
      })
  void noActStandsInAListOfPlaces(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "人们聚在[PLACE 洛杉矶]市中心。",
        "[PLACE 洛杉矶市]的中心是广场。",
      })
  void cityCentreIsNoPartOfTheCity(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "车出[PLACE 民勤县城]向北。",
        "[PLACE 民勤县]城乡供水一体化。",
      })
  void seatOfACountyBelongsToIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 三峡库区重庆段]水质优良。",
        "[PLACE 三峡库区]、[PLACE 重庆]水质优良。",
      })
  void stretchOfAReservoirLiesInAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "专家组驻[PLACE 扎波罗热核电站]。",
        "部队向[PLACE 扎波罗热]和[PLACE 赫尔松]推进。",
      })
  void longNameAbroadNeedsNoWordBoundary(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每7个[PLACE 温州]人里有一个老板。",
        "他成了城里人。",
      })
  void peopleOfACityNameIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "列车从[PLACE 延安站]驶向[PLACE 西安]。",
        "[PLACE 乌鲁木齐]市属国企投资。",
        "他关注[PLACE 延安]铁路建设。",
        "延安大桥建设提速。",
      })
  void stationClosesItsChainAndOwnersAreNoPlace(String marked) {
    Recognized.assertNames(marked);
  }
}
