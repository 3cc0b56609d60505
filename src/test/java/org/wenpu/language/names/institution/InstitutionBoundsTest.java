package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds what belongs to the name of an institution to sentences with all their names marked. */
class InstitutionBoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 北京航天飞行控制中心]科技人员输入指令。",
        "议员辞职，并质疑[ORG 保守党]党首[PER 约翰逊]的诚信。",
        "[ORG 哈萨克斯坦“金色草原”民主党]主席到访。",
        "[PLACE 哈萨克斯坦]的“金色草原”活动开始。",
        "多名“倒戈”[ORG 民主党]议员离场。",
        "[ORG 劳工党]候选人获胜，[ORG 工党]候选人落败。",
        "[ORG 英工党]议员辞职。",
        "“四个自信”党员都懂。",
      })
  void partyBeginsAtItsQuotedNameMorphemeOrState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 凯盛融英信息科技（上海）股份有限公司]被查。",
        "[ORG 北方华创科技集团股份有限公司]投产。",
        "[ORG 中国东方演艺集团]演出。",
        "[ORG 中吉乌铁路有限公司]开工。",
        "东方文化公司很多。",
      })
  void brandMayHoldADirectionOrTheSignOfAState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 乌武装部队]总司令讲话。",
        "[ORG 武装部队]总司令讲话。",
        "25日[ORG 武装部队]行动。",
      })
  void armedForcesBeginAtTheSignOfTheirState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 阿拉伯石油输出国组织]开会。",
        "[ORG 石油输出国组织]开会。",
        "[PLACE 非洲][ORG 联合国]机构撤离。",
      })
  void bodyOfPeoplesIsAnother(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "演出在[PLACE 北京][ORG 国家大剧院]举行。",
        "画展在[PLACE 杭州][ORG 中国美术学院]举行。",
        "[ORG 雅典中国古典文明研究院]揭牌。",
        "[ORG 怀柔国家实验室]成立。",
        "在[PLACE 泰国曼谷][ORG 东南亚国家联盟]总部开会。",
      })
  void cityIsNoPartOfTheNameOfWhatTheNationHas(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 日中友好协会东京都联合会]开会。",
        "[ORG 美国地质调查局夏威夷火山观测站]发布图像。",
        "[ORG 首钢迁安钢铁公司]投产，[PLACE 首钢园]迎客。",
        "[ORG 国网新疆电力公司]检修，[ORG 中国移动呼和浩特智算中心]运行。",
        "[ORG 英国央行][ORG 英格兰银行]加息。",
        "[ORG 北部战区陆军三角山边防连]巡逻。",
      })
  void branchBelongsToTheBodyBeforeIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 英国全国农民联合会]抗议，[ORG 全国绿化委员会]开会。",
      })
  void bodyOfAWholeOtherStateBeginsAtIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 外交与东非合作部]部长到访。",
        "[ORG 克罗地亚外交和欧洲事务部]发声明。",
        "[ORG 外交部]和[PLACE 欧洲]商界座谈。",
        "这一说法和[ORG 苏丹外交部]的声明不同。",
      })
  void ministryMayBeForASubjectAndAPartOfTheWorld(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 新开发银行]第九届理事会年会开幕。",
        "[ORG 联合国教科文组织]第220次执行局会议召开。",
        "[ORG 中华全国青年联合会第十四届委员会]全体会议召开。",
      })
  void numberOfASessionIsNoPartOfTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "人群冲进[PLACE 美国国会大厦]，[ORG 美国国会]休会。",
        "走进[PLACE 新四军刘老庄连纪念园]缅怀。",
        "参观[ORG 新四军军部旧址陈列馆]。",
        "[ORG 美国国会]的大厦关闭。",
      })
  void buildingOfABodyIsAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 米纳卜小学]遇袭。",
      })
  void soundOfANameMayBeAMeasure(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 基诺沙市政府]道歉。",
        "[ORG 北京房山区霞云岭中心小学]开学。",
        "继[ORG 北京市政府]表态。",
      })
  void morphemesBeforeAPlaceBelongToIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 北大荒集团查哈阳农场]丰收。",
        "访俄代表团启程。",
      })
  void cutVerbIsPartOfAName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 广水市公安局交通警察大队武胜关中队]中队长受奖。",
        "[ORG 中央党校]县委书记研修班开班。",
        "[ORG 朝鲜劳动党中央政治局]开会，[ORG 华为][ORG 最高人民法院]参展。",
        "[ORG 欧盟委员会新闻处]20日答问。",
      })
  void unitIsNamedWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "两国总统在[PLACE 莫斯科克里姆林宫]会谈，[ORG 克里姆林宫]发表声明。",
        "[ORG 白宫]官员说，[PLACE 白宫]附近有人抗议。",
      })
  void palaceIsAPlaceForWhomIsThere(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中央政府驻香港联络办]招待来宾。",
      })
  void missionOfTheCentreBeginsAtIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "参观[ORG 谷文昌纪念馆]。",
        "参观[ORG 赵尚志纪念馆]。",
        "到[ORG 文昌纪念馆]参观。",
      })
  void personBearsTheNameWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国共产党第十八届中央纪律检查委员会]第二次全体会议召开。",
        "[ORG 中央纪律检查委员会]发文。",
      })
  void termOfTheCentreIsPartOfItsName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "监管部门约谈[ORG 携程]、[ORG 同程]等企业。",
        "[PLACE 上海]启动建设数据交易所。",
        "首个访华的[PLACE 美国]乐团登台。",
        "[PLACE 美国]一[ORG 共和党]议员提议罢免议长。",
      })
  void verbsBeforeAListAreNoPartOfIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 柬埔寨人民党]中央委员到访，[ORG 马来西亚民主行动党]副主席到访。",
        "[ORG 朝鲜劳动党中央委员会]开会。",
      })
  void partyIsNotItsCentreWhereItsMembersAreTold(String marked) {
    Recognized.assertNames(marked);
  }
}
