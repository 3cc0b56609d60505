package org.wenpu.language.names.institution.begin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds where the names of institutions begin to sentences with all their names marked. */
class InstitutionBeginsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 上合组织开发银行]成立。",
        "[ORG 中国能建集团]中标。",
        "[ORG 德国安联集团]发布报告。",
        "[ORG 东部战区]组织演练。",
        "[ORG 哈马斯]政府军撤离。",
        "[ORG 乌军]训练中心遭袭。",
      })
  void knownBodyBeginsTheNameOfWhatItOwns(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国—东盟医疗保健合作中心]揭牌。",
        "[ORG 中国—东盟研究中心]揭牌，[PLACE 中国]—[ORG 东盟]合作深化。",
        "[ORG 中国－赤道几内亚友好医院]接诊。",
        "这里有标杆企业——[ORG 上海电气集团]。",
      })
  void partnerBeforeADashBelongsToTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 全国绿化委员会办公室]发布公报。",
        "[ORG 中华全国律师协会]开会，[ORG 全国律师协会]开会。",
        "[ORG 全国节水标准化技术委员会]成立。",
        "全国各级协会参加。",
        "全国协会会员增加。",
      })
  void bodyOfTheWholeNationIsOne(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "双方办好[ORG 匈中双语学校]。",
        "[ORG 英中贸易协会]来访。",
        "中德政府磋商开始。",
        "25日中学开学。",
      })
  void signsOfStatesBeginACommonBodyAlsoWithChinaBehind(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "参观[ORG 何塞·马蒂纪念馆]和[ORG 菲德尔·卡斯特罗中心]。",
        "飞抵[PLACE 尼古拉·特斯拉国际机场]。",
      })
  void foreignNameOfABodyIsWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "代表、[ORG 飞腾信息技术有限公司]经理建议。",
        "[ORG 德国博世（中国）投资有限公司]开业。",
        "他在一家有限公司工作。",
      })
  void legalFormMakesACompanyOfAnOrdinaryWord(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 美国]医院缺药。",
        "[PLACE 香港]学校停课。",
        "[PLACE 德国]采购团到访。",
        "[PLACE 法国]地方政府代表到场。",
        "30多个AI数据中心在建。",
        "227支[PLACE 土耳其]国家医疗救援队参与。",
        "[ORG 武汉医院]开诊。",
      })
  void whatAStateHasManyOfIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "反制[ORG 美国政府]的措施。",
        "谨向[ORG 中国政府]致谢。",
        "[ORG 南瑞集团有限公司]参展。",
      })
  void onlyAFirmHasABrandBeforeItsPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中方愿同萨方合作，[ORG 萨议会]表示支持。",
        "菩萨议会。",
      })
  void rarerSignOfAStateStandsWhereTheArticleSpeaksOfIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 粤港澳大湾区文化产业投融资联盟]成立。",
        "[PLACE 湖南][ORG 长沙市比亚迪汽车有限公司]投产。",
        "[ORG 湖南长沙市中级人民法院]开庭。",
      })
  void firmTakesTheLastDivisionOfAChainAndAPublicBodyAll(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 广东团]和[ORG 甘肃团]审议报告。",
        "[PLACE 静海]团泊蓄水。",
      })
  void onlyAProvinceHasADelegationOfOneCharacter(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "与境内外证券交易所合作。",
        "[ORG 北京证券交易所]上市公司增多。",
        "做强城市发展集团。",
        "推进大红门博物馆群建设。",
        "守好祖国北大门。",
        "全国最大智算中心建成，[ORG 韶关智算中心]投运。",
      })
  void commonWordsBeginNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 河南省兰考县堌阳镇徐场村党支部]开会。",
        "[ORG 云南省怒江傈僳族自治州福贡县石月亮乡卫生院]接诊。",
        "[ORG 鹤立镇农办]出面协调。",
        "[PLACE 逐卜乡]党委书记[PER 侯勇]到场。",
        "[ORG 竹口镇党委]开会。",
        "各乡镇党委、示范村党支部开会。",
        "选优配强村党支部书记，依托乡镇卫生院。",
      })
  void settlementsThatNoListHasOwnBodies(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 济南市市场监督管理局]查处。",
        "[ORG 巴基斯坦正义运动党]中央新闻书记来访。",
        "[PLACE 延安]时期[ORG 党中央]转战。",
        "[ORG 台湾民众党]主席发言。",
      })
  void bodiesHoldVerbalNouns(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 太湖流域管理局]开会。",
        "[ORG 俄黑海舰队]演练，[ORG 里海舰队]参加。",
        "[ORG 天津港集团]和[ORG 宁波舟山港集团]签约。",
        "[PLACE 柬埔寨]第七届国会第一次会议开幕。",
        "[ORG 广西柳州市观鸟协会]和[ORG 新疆和田地区策勒县教育局]来人。",
      })
  void sitesOwnBodies(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 南通通达矽钢冲压科技有限公司]投产。",
        "[ORG 河南省滑县焕永种植农民专业合作社]丰收。",
        "[PLACE 南通]引进一家科技有限公司。",
        "[PLACE 滑县]农民专业合作社增多，[PLACE 山东]专业合作社也多。",
      })
  void brandBehindASeatIsAWordOfAnyKind(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中华环保联合会]发布报告。",
        "[ORG 中国生物多样性保护与绿色发展基金会]起诉。",
        "[ORG 印尼战略与国际问题研究中心]发文。",
        "[ORG 全国农业技术推广服务中心]指导。",
        "[PLACE 印尼]总统与国际问题学者座谈。",
      })
  void namesGoOnOverAJoint(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 甘肃省委]省政府印发意见。",
        "[PLACE 岳麓山]陆军阵亡将士墓。",
        "[ORG 国务院抗震救灾指挥部]派出工作组，[ORG 中国儿童少年基金会]捐款。",
        "[ORG 陆军工程大学]招生，[ORG 中国工人出版社]出版。",
        "海军官兵走进大学，空军学院路营区。",
      })
  void bodiesSideBySideStayApart(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 洛川县塬上红苹果专业合作社]发红包。",
        "[PLACE 洛川县]的[ORG 塬上红苹果专业合作社]发红包。",
      })
  void seatBelongsToACooperative(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国家骨科疾病医学中心]挂牌。",
        "全省建成医学中心十家。",
      })
  void designatedCentreOfTheStateIsABody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 蚌埠学院]共建基地，[ORG 宿迁学院]招生。",
        "[PLACE 浙江]学院派艺术展出。",
      })
  void cityHasItsCollegeAndAProvinceMany(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 大熊猫国家公园绵阳管理分局]巡护，[ORG 上海市浙江商会]换届。",
        "[PLACE 三江源国家公园]派来巡护员，[ORG 玉树州林业局]验收。",
      })
  void bodyBearsTheParkOrCityItSitsIn(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 解放巴勒斯坦民主阵线]发表声明。",
        "解放思想，[ORG 巴勒斯坦民主阵线]发表声明。",
      })
  void frontIsNamedByWhatItLiberates(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 金砖国家气候变化国际研究中心]揭牌。",
        "[ORG 国家海洋信息中心]揭牌。",
      })
  void groupOfStatesBeginsTheNameOfItsBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 洛克希德—马丁公司]涨价。",
        "军工巨头——[ORG 马丁公司]涨价。",
      })
  void dashJoinsTheTwoNamesOfAFirm(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 德雷斯顿爱乐乐团]来访。",
        "[ORG 德意志银行]来访。",
      })
  void soundTakenForTheSignOfAStateOpensAName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 西安唐代壁画博物馆]开馆。",
        "[PLACE 西安]在唐代称长安。",
      })
  void dynastyBelongsToTheNameOfAMuseum(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 民航局]督导航空公司加密航班。",
        "[ORG 国务院督导组]到达。",
      })
  void whatABodyDoesWithFirmsIsNoPartOfTheirName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一些[PLACE 捷克]贸易公司恢复采购，不少[PLACE 法国]科技公司观望。",
        "[PLACE 巴西]历届政府都重视。",
        "[ORG 巴西政府]重视。",
      })
  void severalOrSuccessiveBodiesAreNotNamed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "案件发回二审法院。",
        "扎根[PLACE 中国]大地办大学。",
        "[ORG 以军]驱离医院人员。",
        "[ORG 北京市第二中级人民法院]开庭。",
      })
  void courtOfSomeInstanceAndWhatIsRunIsNotNamed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“很好。”[ORG 泰国微笑航运公司]副总裁[PER 林美娜]说。",
        "[ORG 乌兹别克斯坦中亚国际研究所]所长[PER 马哈茂德]到会。",
        "[ORG 温州市房地产和城市更新研究中心]主任[PER 王琳]到会。",
        "[PLACE 泰国]约谈公司总裁。",
        "外长[PER 王磊]在[PLACE 北京]与[ORG 俄罗斯联邦委员会]主席会谈。",
      })
  void seatAndTitleHoldTheNameTogether(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 巴基斯坦规划、发展与特别项目部]部长[PER 伊克巴尔]出席。",
        "[ORG 马来西亚投资、贸易及工业部]部长[PER 扎夫鲁]出席。",
        "[PLACE 印尼]、[PLACE 泰国]与[ORG 越南工业部]签约。",
      })
  void ministryIsForSeveralSubjects(String marked) {
    Recognized.assertNames(marked);
  }
}
