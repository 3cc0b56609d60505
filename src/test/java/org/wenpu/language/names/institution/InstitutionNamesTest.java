package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for institutions to sentences with all their names marked. */
class InstitutionNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 文昌航天超算智慧科技有限公司]总经理介绍了卫星数据的用途。",
        "[ORG 宁德时代新能源科技股份有限公司]发布新电池。",
        "[ORG 深圳市大疆创新科技有限公司]参展。",
        "[ORG 鹏城实验室]公布成果。",
        "[ORG 中国银行业协会]发布报告。",
        "[ORG 北京协和医院]专家出诊。",
        "[ORG 海尔智家]发布新品。",
        "[ORG 福田汽车]总经理[PER 常瑞]致辞。",
        "[ORG 国家电投集团山东核电有限公司]党委书记[PER 吴放]致辞。",
        "[ORG 苏州博物馆西馆]开馆。",
        "[ORG 美的集团荆州工厂]投产。",
        "[ORG 鞍钢基石矿业]开工。",
        "[ORG 中科凡语（武汉）科技有限公司]研发模型。",
        "[PLACE 无锡]的[ORG 安利（中国）植物研发中心]种花。",
        "[ORG 北京市就业促进和劳动保护工作领导小组]印发文件。",
        "[ORG 国家科技奖励工作办公室]公布名单。",
        "门店运营方[ORG 长三角国家技术创新中心]开馆。",
        "[ORG 以色列内阁]开会。",
        "总书记出席，[ORG 公民意志绿党]总书记[PER 孟克]发言。",
        "[ORG 武警广东总队珠海支队执勤一中队]驻守海岛。",
        "[ORG 国际雪联]宣布，比赛延期。",
        "[ORG 中国西南野生生物种质资源库]扩建。",
      })
  void openHeadNeedsAProperName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公司发布新电池。",
        "一家新能源公司发布新电池。",
        "大学迎来校庆。",
        "各大医院开设夜间门诊。",
        "[PLACE 四川]法院新收案件三万件。",
        "两千名海军陆战队员参加演习。",
        "[PLACE 重庆]法院收案增长。",
        "[PLACE 斯洛伐克]总理[PER 菲佐]致信[ORG 欧盟委员会]。",
        "[ORG 中国贸促会]组织8批次企业家代表团出访。",
        "[PLACE 京津冀]三地博物馆联展。",
        "[PLACE 中东欧]国家海关签署协议。",
        "[PLACE 日本][PER 岸田文雄]内阁辞职。",
        "[ORG 海尔集团]新能公司成立。",
        "[PLACE 日本]首相会见[PLACE 马来西亚]总理[PER 马哈蒂尔]。马哈地区很美。",
        "[ORG 德国联邦内阁]通过决议，[ORG 黎巴嫩临时内阁]辞职。",
        "[ORG 塞尔维亚国家银行]降息，[ORG 哥斯达黎加国家大学]招生。",
        "[PLACE 中东欧]国家海关举行会议。",
        "[ORG 深圳市精致电子有限公司]成立，[ORG 北京致信科技有限公司]开业。",
        "[PER 习近平]致信[ORG 北京大学]。",
        "[ORG 中国农业大学]园艺专家[PER 李明]说，品种很好。",
        "[ORG 浙江省检察院]公布数据，[ORG 北京市法院]判决此案。",
        "[PLACE 四川]法院审结案件，[PLACE 重庆]法院收案下降。",
        "双方政党主席出席，左翼政党主席表示不满。",
        "[ORG 青河市城市建设中心]成立。",
        "[ORG 以政府]为扩建定居点拨款。",
        "坚持以政府投入为主，通过以政府购买服务的方式推进。",
        "打掉赌诈犯罪集团。",
        "授予“红色前哨连”荣誉称号。",
        "国际雪联自由式滑雪世界杯开赛。",
        "鼓励以政府购买服务的形式引入人力。",
        "商业银行下调利率。",
        "国家实验室公布成果。",
        "职业学院扩大招生。",
        "大力发展公司制农业。",
      })
  void openHeadWithoutAProperNameIsGeneric(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 武装部队]总司令发表讲话。",
      })
  void headAloneIsAnInstitution(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 浙江省政协]召开常委会会议。",
        "[ORG 北京市海淀区人民政府]出台办法。",
        "[ORG 广东省公安厅]通报案情。",
        "[ORG 民建石景山区工委]提交提案。",
        "[ORG 长沙市中级人民法院]开庭。",
        "[ORG 江西代表团]审议报告。",
        "[ORG 南京市玄武区社区卫生服务中心]增加门诊。",
      })
  void anchoredHeadNeedsAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政协召开常委会会议。",
        "政府出台办法。",
        "公安厅通报案情。",
        "人民法院开庭审理。",
        "代表团审议报告。",
        "社区卫生服务中心增加了夜间门诊。",
        "村委会换届。",
        "省委常委会召开会议。",
      })
  void anchoredHeadWithoutAPlaceIsGeneric(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 浙江省人力资源和社会保障厅]发布数据。",
        "[ORG 山东省住房和城乡建设厅]发布数据。",
        "[ORG 杭州市西湖区文化和旅游局]推出线路。",
        "[ORG 天津市发展和改革委员会]发布数据。",
      })
  void departmentNameMayHold和(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 浙江省财政厅]和[ORG 江苏省水利厅]发布数据。",
        "[ORG 西安交通大学]和[ORG 西北工业大学]合作。",
      })
  void institutionsJoinedBy和AreTwo(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "城市布局更合理。",
        "[PLACE 江苏]布局未来产业。",
        "[PLACE 广东]部署防汛工作。",
        "[PLACE 上海]大部分地区有雨。",
        "[PLACE 贵州]中心城区堵点减少。",
      })
  void oneCharacterHeadInAWordIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 河北]厅长热线开通。",
      })
  void headBefore长IsATitle(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 江苏省财政厅]长期支持职业教育。",
      })
  void headBefore长期IsNoTitle(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 广东省]人大代表[PER 陈静]说，路通了。",
      })
  void deputiesAreNoCongress(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 广东省人大]审议条例。",
        "[ORG 全国人大代表团]访问[PLACE 英国]。",
      })
  void congressAndItsDelegationAreInstitutions(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国第四十一次南极考察队]乘船返回[PLACE 上海]。",
        "[ORG 中国第41次南极考察队]乘船返回[PLACE 上海]。",
        "[ORG 南极考察队]乘船返回[PLACE 上海]。",
      })
  void ordinalsAreNotCountedAmongTheWordsOfAName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中英经贸联委会]会议在[PLACE 伦敦]举行。",
      })
  void signsOfTwoStatesBeginACommonBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中英双方代表参加。",
      })
  void signsOfTwoStatesAloneBeginNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 海螺集团]投产新线。",
        "[ORG 360集团]发布报告。",
        "[ORG ３６０集团]投产。",
      })
  void brandBefore集团MayBeAnOrdinaryWord(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "跨国集团纷纷投资。",
        "一个犯罪集团被摧毁。",
        "电信诈骗集团被摧毁。",
      })
  void genericWordBefore集团IsNoBrand(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 湖南][ORG 长沙市比亚迪汽车有限公司]投产。",
      })
  void nameBeginsWithTheLastFullLinkOfAChain(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 湖南省长沙市比亚迪汽车有限公司]投产。",
      })
  void chainOfFullLinksIsPartOfTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 俄外交部]发表声明。",
        "[ORG 美国防部]发表声明。",
        "[ORG 以军方]发表声明。",
      })
  void signOfAStateBeginsItsBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "俄外交部长发表声明。",
      })
  void signOfAStateBeforeATitleBeginsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 财政部社会保障司]副司长[PER 李明]介绍，补助资金已经下达。",
        "[ORG 华南理工大学软件学院]院长[PER 蔡毅]建议。",
        "[ORG 清华大学计算机系]招生。",
        "[ORG 中国科学院计算技术研究所]发布芯片。",
        "[ORG 复旦大学附属华山医院]接诊。",
        "[ORG 全国人大常委会法制工作委员会]答问。",
      })
  void unitBelongsToItsInstitution(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国务院]部署工作。",
        "[ORG 商务部]部署工作。",
      })
  void wordAfterAnInstitutionIsNoUnit(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "参加[ORG 南京大学]座谈会。",
        "来到[ORG 之江实验室]参观。",
        "同[ORG 中国国际航空股份有限公司]签约。",
        "我国大学走向世界。",
        "当地中学新建操场。",
        "全省医院互认结果。",
      })
  void wordsThatCannotStandInANameEndIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中车大同电力机车有限公司]下线新车。",
      })
  void brandOfTwoWordsBelongsToTheDaughter(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国家发展改革委司]局长参加。",
      })
  void knownWrongUnitBeforeATitleOfTheSameIsTakenIn(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 中国]移动降价。",
      })
  void knownWrongCompanyOfAnOrdinaryWordIsAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国驻波黑大使馆]举办招待会。",
        "[ORG 北约驻伊拉克顾问团]调整部署。",
        "[ORG 中国常驻联合国代表团]发表声明。",
        "两国恢复[ORG 驻叙利亚大使馆]的工作。",
        "[PLACE 法国]大使出席仪式。",
      })
  void missionBearsTheNameOfItsSender(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 泰国]新一届政府宣誓就职。",
        "[PLACE 荷兰]新政府公布预算。",
        "去年与两家[PLACE 中国]造船厂签约。",
        "[PLACE 塞尔维亚]两架空军战机护航。",
        "[PLACE 美国]第二大银行公布业绩。",
        "两国外交部建立联系。",
        "[PLACE 美国]非政府组织发布报告。",
        "[PLACE 美国]中小学恢复上课。",
        "案件不再发回下级法院。",
        "[PLACE 陕西西安市长安区]局地出现暴雨。",
        "[PLACE 美国]电动车制造商[ORG 特斯拉公司]公布业绩。",
      })
  void countedOrGenericBodyIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 南非政府]公布预算。",
        "[ORG 武汉市第三医院]公布排班。",
        "[ORG 中国一重集团]公布业绩。",
        "[ORG 中吉乌铁路有限公司]成立。",
        "[ORG 马德里中国文化中心]举办展览。",
        "[ORG 乌鲁木齐铁路公安处]通报案情。",
      })
  void nearMissOfACountedBodyIsAName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 政协第十四届全国委员会]第六次主席会议在京召开。",
        "[ORG 政协江西省第十三届委员会]增补委员。",
        "[ORG 中央第三指导组]到企业座谈。",
        "[ORG 国务院安全生产工作领导小组办公室]派人督办。",
        "[ORG 陆军第71集团军]某旅展开演练。",
        "[ORG 解放军驻澳门部队]完成轮换。",
        "学习[ORG 中共]二十届四中全会精神。",
      })
  void formStandsForABodyWithoutAHead(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国务院]决定成立事故调查组。",
        "中央要求各地组成调查组。",
        "某部官兵冒雨抢险。",
        "中共党员带头抢险。",
        "第三指导组到企业座谈。",
      })
  void formWithoutItsBeginningIsGeneric(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 俄侦查委员会]说，调查已经开始。",
        "[ORG 乌国家安全局]公布名单。",
        "媒体报道，[ORG 俄联邦航空运输署]收到通知。",
      })
  void signOfAStateBeginsADescribedBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "美制导弹被拦截。",
        "双方交换名单，俄乌代表团离开会场。",
        "会议定于25日委员会成员到齐后举行。",
        "[ORG 广东鼎泰机器人科技有限公司]参展。",
      })
  void signInAnotherWordBeginsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 缅甸气象和水文局]发布预警。",
        "[ORG 美国海关与边境保护局]公布数字。",
        "[ORG 全国政协农业和农村委员会]开展调研。",
      })
  void nameGoesOnBehindAnd(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 韩国警察局]和消防局派人到场。",
        "[PLACE 法国]总统和[ORG 外交部]回应。",
        "学生和家长委员会参加。",
      })
  void andBetweenTwoBodiesPartsThem(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国煤炭企业联合会]发布指数。",
        "[ORG 蒙古人民党]总书记率团访问。",
        "[ORG 国务院联防联控机制春运工作专班]发布数据。",
        "[ORG 保定市第二医院口腔院区]开诊。",
      })
  void nameTakesInItsOwnNouns(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中央港澳办]协调[ORG 应急管理部]运送物资。",
        "总台联合[ORG 国务院国资委]举办招聘。",
        "[PLACE 越南]党和政府高度重视。",
        "执政党主席发表讲话。",
      })
  void nameTakesInNoOtherBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "炮弹落在[ORG 卡迈勒·阿德万医院]附近。",
        "演习检验俄白军队的协同。",
      })
  void foreignNameOfABodyIsWholeAndThatOfTwoStatesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 国家发展改革委]、[ORG 中央网信办]印发通知。",
        "[ORG 贵州省委]、[ORG 贵州省政府]召开会议。",
        "[ORG 福建省人大常委会]、[ORG 福建省政协]、[ORG 福建省水利厅]、[ORG 厦门市教育局]派人参加。",
      })
  void centralAndProvincialBodiesAreKnown(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 巴基斯坦]《[ORG 黎明报]》报道。",
        "《[ORG 文汇报]》报道。",
        "《海蓝师范学报》上的论文。",
        "在《[ORG 人民日报]》发表文章。",
        "《科学》发表论文，《求是》发表文章，《晚报》卖完了。",
        "发布《[DOC 环境状况公报]》，播出《天气预报》。",
      })
  void newspapersBetweenTitleMarksAreMedia(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 通渭县委]副书记[PER 王海]说，花椒好卖。",
        "[ORG 甘肃省通渭县委]提出，种好花椒。",
        "他走进县委大院，全省各县委都来学习。",
        "通渭县委托他种花椒。",
      })
  void committeeOfACountyIsNamedByTheWholeNameOfTheCounty(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 浙江日报]报道，[ORG 北京青年报]转载。",
        "[PLACE 浙江]生产日报表上报。",
      })
  void papersOfPlacesAreMedia(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 谷歌]母公司受罚，[PLACE 粤港澳]三地政府主办。",
        "[ORG 厦门市委]开会。",
      })
  void kindsOfOwnersAndTermsNameNoBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 河北普岚钢铁有限公司]投产，[ORG 普岚钢铁]用上了新炉。",
        "[ORG 海南海狮子技术有限公司]签约，[ORG 海狮子公司]交货。",
        "[ORG 安徽农业开发有限公司]签约，一家农业公司交货。",
      })
  void firmIsNamedAgainByItsBrandAndTrade(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中建丝路建设投资有限公司]中标。",
        "[ORG 中建三局云居科技公司]中标。",
        "[ORG 鄂钢超市]开业，社区超市也开业。",
      })
  void groupOfTheStateOpensTheNameOfItsFirm(String marked) {
    Recognized.assertNames(marked);
  }
}
