package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds kinds of institutions, which bear no name, to sentences with all their names marked. */
class InstitutionKindsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "坚持人民代表大会制度。",
        "完善[PLACE 香港]区议会制度。",
        "[ORG 全国人民代表大会]制定法律。",
        "[ORG 人民政协]制度化水平提高。",
      })
  void systemIsNoBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打击[ORG 俄军]指挥所和仓库。",
        "打击乌侦察中心，摧毁[ORG 真主党]指挥中心。",
        "[ORG 乌军]摩托化步兵旅指挥部遭袭。",
        "[ORG 美国国家反恐中心]主任辞职，[ORG 辽宁省防汛抗旱指挥部]部署。",
      })
  void whatAWarringPartyHasManyOfIsNoBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 美国]玩具公司孩之宝涨价。",
        "[ORG 美国石油公司]宣布减产。",
      })
  void stateAndTradeTellWhatFirmIsMeant(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 湖南省]县级医院扩建，[PLACE 湖南省]全国性银行开业。",
        "[PLACE 加拿大]反对党[ORG 保守党]表示反对。",
        "[ORG 公安部]组织[PLACE 福建]公安机关侦办。",
      })
  void gradesAndVerbsMakeNoBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "控制[ORG 乌克兰军队]2处据点。",
        "[ORG 国防部第14研究所]成立。",
      })
  void countIsNoUnit(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "核电站重新接入国家电网。",
        "[ORG 国家电网]投资建厂。",
      })
  void gridIsNoCompany(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 欧洲]最大廉价航空公司停飞。",
        "[PLACE 德国]最大商业银行[ORG 德意志银行]裁员。",
        "[ORG 英国最高法院]判决。",
      })
  void superlativesTellKindsApart(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "军队在[PLACE 尼日尔]驻军。",
        "[ORG 尼日尔驻军]撤离。",
      })
  void stationingIsNoBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办好中国特色社会主义大学。",
        "[PLACE 英国]能源智库发布报告。",
        "7万余家行业协会商会改革。",
        "调动全集团力量。",
        "[PLACE 美国]私人军事公司参战。",
      })
  void kindsAreNoBodies(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 共青团]组织活动，表彰优秀共青团员。",
        "[ORG 民政部]部署，各级民政部门落实。",
      })
  void bodyNamedElsewhereIsNoneInAnotherWord(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 浦江县文化体育和旅游局]发文。",
        "[ORG 余杭区径山镇综合行政执法队]巡查。",
        "执法队和文化部门巡查。",
      })
  void officesOfCountiesJoinTheirTasks(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "记者走访[ORG 通山县林草站]、[ORG 通山县河长办]和[ORG 通山县自来水厂]。",
        "[ORG 安溪县茶业和果业发展中心]、[ORG 洛阳市工信局]、[ORG 北京四中]发文。",
        "[PLACE 涿州市]两座水厂恢复供水，[PLACE 福建]电厂多，[ORG 上海船厂]复工。",
      })
  void bodiesOfCountiesAreToldByTheirNoun(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "团队依托[ORG 作物遗传改良全国重点实验室]研究，[ORG 煤炭开采国家工程研究中心]揭牌。",
        "依托[ORG 新药创制全国重点实验室]，[ORG 中国—巴基斯坦小麦育种国际联合实验室]揭牌。",
        "学校有3个国家重点实验室，推动全国重点实验室重组。",
        "我国联合实验室达到100家。",
      })
  void fieldNamesAKeyLaboratory(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 滑县粮库]收粮，[ORG 安溪县看守所]、[ORG 安溪县气象站]开放。",
        "[PLACE 湖南]中专毕业生增多，[PLACE 河南]粮库收粮，[PLACE 浙江]技校学生返校。",
        "[PLACE 涿州市]2座水厂恢复供水，[PLACE 滑县]十二座水厂停产，[ORG 涿州市第2水厂]检修。",
      })
  void bodiesOfTownsAreNoneOfAProvince(String marked) {
    Recognized.assertNames(marked);
  }
}
