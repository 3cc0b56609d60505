package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds bodies known by their form to sentences with all their names marked. */
class FormalBodiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 全国人大民委]主任委员、[ORG 监察司法委]主任委员和[ORG 财经委]副主任委员发言。",
        "[ORG 常委会法工委]主任作说明。",
        "增补她为[ORG 教科卫体委员会]驻会副主任。",
        "[ORG 全国人大华侨委员会]、[ORG 外事委员会]、[ORG 社会建设委员会]分别审议议案。",
        "财经委员会开会，外事委组织调研。",
      })
  void committeeOfALegislatureIsKnownByWhoChairsIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "出席[ORG 上合组织成员国政府首脑（总理）理事会]会议。",
        "参加[ORG 解放军和武警部队代表团]会议。",
        "[ORG 中共代表团]到访。",
        "[ORG 中国铁路南宁局集团有限公司]加开列车。",
        "总经济师、[ORG 国民经济综合统计司]司长答问。",
        "中国铁路布局完善。",
        "晚会在[ORG 总台央视综艺频道]、[ORG 音乐频道]播出，总台各频道转播。",
        "[ORG 中铁装备]交付盾构机，[PLACE 中铁工业园]开园。",
        "学生走进[ORG 中共一大纪念馆]。",
        "列车由[ORG 中车株洲公司]制造，[ORG 中车]等公司参展。",
      })
  void formStandsForABody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他不再兼任[ORG 新疆维吾尔自治区党委]书记职务。",
        "[ORG 宁德时代]党委书记发言。",
        "[ORG 莫桑比克解放阵线党]主席到访。",
        "[ORG 北京市商务局]面向市民发券。",
        "经济局面向好。",
      })
  void nameEndsWithinAWordOnlyBeforeATitleOrItsObject(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 全国节水工作领导小组]成员出席会议。",
        "[ORG 国务院推广滴灌技术工作领导小组]组长讲话。",
        "[ORG 国家质量强国建设协调推进领导小组办公室]发布通知。",
        "全国各地成立工作领导小组。",
        "会议要求健全领导小组。",
      })
  void leadingGroupsOfTheCentreAreNamedWithTheirTask(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国移动浙江公司]和[ORG 南方电网广东公司]抢修。",
        "[ORG 中国工农红军第四方面军]会师，[ORG 东北抗联第一路军]作战。",
        "红军战士过草地，移动公司开业。",
      })
  void branchesAndColumnsAreNamedAfterTheWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 世界钢铁协会]统计，[ORG 国家海洋信息中心]发布。",
        "[ORG 国家杂交水稻工程技术研究中心]育种。",
        "建设国家工程技术研究中心，国际行业组织参加。",
      })
  void bodiesOfTheWorldOrTheStateAreToldByMore(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 武警四川总队阿坝支队]救援，[ORG 武警北京总队]演练。",
        "武警官兵和消防支队救援。",
      })
  void armedPoliceServeInProvinces(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中刚友好医院]接诊，[ORG 国家地方共建人形机器人创新中心]揭牌。",
        "两国共建友好医院，地方共建创新中心。",
      })
  void whatTwoFoundTogetherIsNamedAfterBoth(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中船七一九所]、[ORG 七一二所]等参加，[ORG 航天科技集团一院]研究员到场。",
        "他们一二所见略同，走访了八院。",
      })
  void institutesOfTheGroupsGoByNumber(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中共福建省委党校]开班。",
      })
  void schoolOfACommitteeBearsTheParty(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中央储备粮哈尔滨直属库有限公司]收粮，[ORG 大庆油田井下作业分公司]开工。",
        "[PLACE 大庆油田]稳产。",
      })
  void depotsAndOilfieldsHaveBranches(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国援布基纳法索医疗队]接诊。",
        "各地支援[PLACE 武汉]医疗队。",
      })
  void teamSentToAStateBearsItsName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国电科二十九所]、[ORG 三十所]和[ORG 五十一所]等参加，[ORG 航天科工三院]发文。",
        "[ORG 中国航天基金会]在当地新建十二所、翻修三十所，航天城有医院十二所，在建二十所。",
      })
  void numberOfBodiesIsNoInstitute(String marked) {
    Recognized.assertNames(marked);
  }
}
