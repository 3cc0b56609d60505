package org.wenpu.language.names.institution.begin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the short names of firms to sentences with all their names marked. */
class FirmNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "走进[ORG 丘钛微电子科技]、[ORG 纬创资通]等企业。",
        "还来到[ORG 菲尼克斯电气]、[ORG 通力电梯]、[ORG 村田电子]等企业。",
        "集聚了[ORG 商汤]、[ORG 依图]等一批人工智能企业。",
        "[ORG 徐工机械]、[ORG 柳工]等企业订单饱满。",
        "包括[ORG 美联航]、[ORG 达美]等[PLACE 美国]主要航空公司。",
        "钢铁、石化等企业停产，小微、个体等企业受益。",
        "医药、电子、机械等一批骨干企业开工。",
        "[PLACE 苏州]、[PLACE 无锡]等地企业参加。",
        "国有、民营、外资等企业一视同仁，德资、日资等企业增资。",
        "锂电、光伏、风电等企业集聚，鞋服、箱包等企业用工。",
      })
  void firmsAreToldByTheListThatCallsThemSo(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 瑞声科技]是制造商。",
        "来到[ORG 伊春市春禾种业]开展检查。",
        "[ORG 进平科技]完成备案。",
        "高新科技增多，农业科技进步，投早投小投硬科技。",
        "加快具身智能、涉海科技应用。",
      })
  void brandAndTradeNameAFirm(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 旷视]创始人[PER 印奇]表示。",
        "[ORG 徐工机械]董事长说。",
        "该公司董事长说，一家企业总经理也说，央企董事长座谈。",
        "推进老旧街区、老旧厂区改造。",
      })
  void postsOfAFirmFollowItsBrand(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "记者到[ORG 旷视研究院]，那天[ORG 旷视]发布产品，用户都用[ORG 旷视]产品。",
        "走进[ORG 河南省滑县焕永种植农民专业合作社]，[ORG 焕永种植农民专业合作社]丰收。",
        "[ORG 上海电气集团]开工，电气设备运行。",
        "[ORG 孔子研究院]开放，孔子的学说流传。",
      })
  void brandStandsForTheFirmNamedInFull(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中建三局]、[ORG 中交二航局]和[ORG 中铁大桥局]施工。",
        "[ORG 中建三局]等公司施工，[ORG 中铁一局]旗下公司中标。",
        "[ORG 中铁十一局集团第三工程有限公司]中标，[ORG 中交第二航务工程局有限公司]施工。",
        "中铁列车开行，中建领域改革。",
      })
  void contractorsAreNumberedOffices(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中冶集团]和[ORG 中车集团]中标。",
        "[ORG 江南造船厂]总工程师说，问题解决了。",
        "公司总工程师[PER 张伟]说，中小集团受益。",
      })
  void groupOfTheStateIsNamedByItsSign(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "成立了“[ORG 三姑娘劳务服务有限公司]”。",
        "研究机构[ORG 克普勒公司]发布数据。",
        "买了三克茶叶，“公司”一词常见。",
      })
  void marksAndSoundsShowWhereAFirmBegins(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中宜金大环保研究院]成立。",
        "其中[ORG 德纳公司]增长，25日[ORG 德纳公司]宣布，由[ORG 德纳公司]承建。",
      })
  void brandTakesBackWhatWasCutOff(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 浙江瓯能电气有限公司]投产，[ORG 安徽幺正量子科技有限公司]调试光路。",
        "[PLACE 美国]评级公司[ORG 标准普尔]发布报告，[ORG 美国石油公司]宣布。",
      })
  void brandOfCutCharactersStandsBehindItsSeat(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "走进[ORG 兰州泰基研发中心]，[ORG 满洲里吉顺通货运代理有限公司]经理[PER 张平平]到场。",
        "[ORG 泰外交部]发文。",
      })
  void signOfAStateBehindASeatIsPartOfABrand(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 乐有家集团]总裁[PER 王明]说，[ORG 飞凡北芪药业有限公司]很忙。",
        "两大集团开工，做强省疾控中心。",
      })
  void markOpensABrandCutIntoCharacters(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 华为泰国公司]员工[PER 张明]巡线。",
      })
  void firmHasACompanyInAnotherState(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国华电金沙江水电开发有限公司]投产。",
        "[ORG 中国华电金沙江上游水电开发有限公司]副总经理到场。",
        "[ORG 中国石油]、[ORG 深圳市燃气集团股份有限公司]签约。",
      })
  void firmOfAGroupBeginsAtIt(String marked) {
    Recognized.assertNames(marked);
  }
}
