package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds what belongs to an institution behind its name to sentences with all names marked. */
class InstitutionUnitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 联合国人居署]发布报告。",
        "[ORG 联合国人权事务高级专员办公室]发布报告。",
        "[ORG 中科院高能所]与多家机构合作。",
        "[ORG 中科院]专家所说的情况。",
        "[ORG 全国政协机关]开放。",
        "在[ORG 西门子公司]总部座谈。",
        "维护[ORG 联合国]中心作用。",
      })
  void unitBehindABodyIsTakenIn(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国社会科学院世界经济与政治研究所]所长发言。",
        "[ORG 国家发展改革委]和[ORG 国家能源局]发文。",
        "打击[ORG 俄军]人员和指挥部。",
        "贯彻[ORG 国务院]大政方针和省委部署。",
      })
  void nameOfAUnitMayHoldAnd(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 外交部美大司]参赞[PER 李明]出席。",
        "[ORG 青海省科学技术厅成果转化与区域创新处]处长[PER 王磊]说。",
        "[ORG 农业农村部]会同[ORG 国家发展改革委价格司]司长调研。",
        "该局[ORG 新能源和可再生能源司]处长[PER 罗雅琴]介绍。",
      })
  void whoServesInADepartmentTellsItsName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国人民银行支付结算司]有关负责人表示。",
        "[ORG 国家能源局新能源和可再生能源司]数据显示。",
        "[ORG 财政部]要求上市公司自查，[ORG 商务部]介绍有关司局。",
        "[ORG 美航管局]暂停美航司航班。",
      })
  void departmentOfAMinistryIsToldByItsNoun(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国船舶集团第七〇二研究所]交付产品。",
        "[ORG 新疆生产建设兵团第八师]植棉。",
        "[ORG 中储粮富锦直属库]收购大豆，[ORG 中国海警局海南直属局]巡航。",
        "[ORG 中国科学院]第二研究所长会议。",
      })
  void numberedPartBelongsToItsBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 温州市商务局]党组书记[PER 李明]说，[ORG 教育部]党组成员[PER 王磊]出席。",
        "[ORG 教育部党组]召开会议。",
      })
  void groupOfThePartyIsNoPartOfTheBodyItLeads(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 航天科工三院]试验，[ORG 中国电科38所]交付，[ORG 中国农业科学院兰州兽医研究所]研究。",
        "[ORG 清华大学]三所学校参加。",
      })
  void groupsNumberTheirInstitutes(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 广东省交通集团深中通道管理中心]发布。",
        "[ORG 广东省交通集团]管理通道。",
      })
  void unitMayBeNamedAfterTwoTowns(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 第51集团军第5旅]换防。",
        "[ORG 第51集团军]到第5旅游区。",
      })
  void troopOfAnArmyIsToldByItsNumber(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 最高人民法院特别军事法庭]开庭，[ORG 中国人民解放军航天员大队]成立。",
        "[ORG 最高人民法院]特别军事行动。",
      })
  void courtAndCorpsMayBeNamedByTheirTask(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这是[ORG 哈马斯]方面所为。",
        "[ORG 中科院高能所]和高校合作。",
      })
  void relativeClauseIsNoInstitute(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 北京证券交易所]公司债券市场开市。",
        "[ORG 北京证券交易所]公司企业债券上市。",
      })
  void bondIsNoFirm(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国纺织工业联合会]党委常委[PER 李明]说，订单多了。",
        "[ORG 广西壮族自治区党委]常委[PER 李明]出席。",
      })
  void committeeOfThePartyIsNoPartWhereItsMemberIsNamed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 西门子医疗大中华区]总裁[PER 王皓]来访。",
        "[ORG 西门子]在大中华区扩产。",
      })
  void firmTellsItsRegionsApart(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 济南市纪委监委驻市教育局纪检监察组]组长[PER 李明]到场。",
        "[ORG 山东省公安厅经济犯罪侦查总队]总队长[PER 李明]到场。",
        "[ORG 国务院反垄断反不正当竞争委员会办公室]发文。",
        "[ORG 国务院]和各地设立委员会。",
      })
  void inspectorsAndCorpsAreWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中建六局]党委书记[PER 王明]到场。",
        "[ORG 广西壮族自治区党委]书记[PER 李明]到场。",
      })
  void committeeOfAFirmIsNoPartOfItBeforeItsSecretary(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国网湖北省电力有限公司武汉供电公司]抢修线路。",
      })
  void powerCompanyHasBranches(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 农业银行云南省分行乡村振兴金融部]副总经理[PER 何丽]说。",
        "[ORG 霍尔果斯边检站执勤五队]队长[PER 马骏]说。",
        "[ORG 农业农村部]会同有关部负责人调研，[ORG 浙江大学]各部主任到场。",
      })
  void titleTellsAUnitWhateverItsWords(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国船级社青岛分社]发证。",
      })
  void branchOfASocietySitsInAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 鞍山钢铁集团一车间]主任[PER 王海]到场，[ORG 鞍山钢铁集团二车间]主任[PER 李山]留下。",
        "[ORG 株洲冶炼集团有色金属部]经理[PER 王海]说，[ORG 湖南大学本科生院]院长[PER 李山]到场。",
        "[ORG 江西广播电视台多媒体部]主任[PER 王海]说。",
        "[ORG 湖南大学]各部主任、[ORG 农业农村部]有关部负责人、[ORG 鞍山钢铁集团]某部经理到场。",
        "[ORG 株洲冶炼集团]两车间主任到场。",
        "[ORG 江西铜业集团]几车间主任到场。",
        "[ORG 湖南省人民医院]一科室主任[PER 王海]到场。",
        "[ORG 株洲市公安局一支队]支队长[PER 王海]到场。",
        "[ORG 江西铜业集团]多车间主任到场。",
        "[ORG 湖南日报社]县城中心主任[PER 王海]到场。",
      })
  void unitMayBeginLikeAWordThatTellsOfUnits(String marked) {
    Recognized.assertNames(marked);
  }
}
