package org.wenpu.language.names.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for Chinese names of persons to sentences with all their names marked. */
class PersonNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 广东省]人大代表、[ORG 深圳市联创科技集团]党委书记[PER 王海]说，企业要敢于投入。",
        "[ORG 江苏省教育厅]厅长[PER 江涌]介绍，今年新建学校一百所。",
        "县委书记[PER 高明远]到田间查看秧苗。",
        "局长[PER 高峰]说，山路难走。",
        "局长（[PER 王建平]）作了说明。",
      })
  void titleBeforeCarriesTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目主任高度重视安全生产。",
        "队长王牌飞行员说。",
        "总书记对此高度重视。",
      })
  void titleBeforeAnOrdinaryWordCarriesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "村民[PER 周大军]说，茶叶卖得好。",
        "记者[PER 张晓][PER 余佩璇]在现场看到，生产线正在调试。",
        "记者[PER 张晓]、[PER 余佩璇]在现场看到，生产线正在调试。",
        "牧民[PER 巴特尔]养了三百只羊。",
        "羊倌[PER 胡兴旺]一早出了门。",
        "守岛人[PER 王海涛]告诉记者，灯塔亮着。",
        "家住河边的[PER 周立新]觉得水清了。",
      })
  void nounOfAPersonCarriesTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "居民高兴地搬进新居。",
        "记者从现场看到，车辆有序通行。",
      })
  void nounOfAPersonBeforeAnOrdinaryWordCarriesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 王海]说，企业要敢于投入。",
        "[PER 王海]说到做到。",
        "“算力要够用。”[ORG 华南理工大学软件学院]院长[PER 蔡毅]建议。",
        "[PER 蔡毅]建议，把算力中心建在用户身边。",
        "[PER 蔡毅]建议尽快修路。",
        "董事长[PER 孙小明]说，订单很多。",
        "主任[PER 长孙小明]说，订单很多。",
        "[PER 陈建]表示，路会越走越宽。",
        "[PER 李阳光]说，冬天也要开窗。",
        "[PER 马大力]介绍，土豆卖得好。",
      })
  void verbOfSpeechCarriesTheNameBeforeIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "方便群众说得容易做得难。",
        "白天说过的话要算数。",
        "高峰期说好要限流。",
        "用电高峰说来就来。",
        "和平主任说到做到。",
      })
  void verbOfSpeechAfterAnOrdinaryWordCarriesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 周建军]率队前往灾区。",
        "[PER 李强]在[PLACE 上海]考察。",
      })
  void verbOfActionCarriesTheNameBeforeIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "周边地区率先行动。",
        "李强化了责任意识。",
      })
  void verbOfActionAfterAnOrdinaryWordCarriesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 石泰峰]、[PER 胡春华]、[PER 沈跃跃]出席开幕会。",
        "[PER 王沪宁]主持会议，[PER 石泰峰]、[PER 胡春华]、[PER 沈跃跃]、[PER 王勇]等出席。",
        "[PER 王毅]、[PER 何立峰]参加会见。",
        "[PER 王建军]、[PER 贺红梅]、[PER 李大勇]发言。",
        "[PER 王建军]、[PER 郑天任]、[PER 李大勇]先后发言。",
        "[PER 王建军]、[PER 李大勇]、[PER 周林杉]三名选手闯入决赛。",
      })
  void listCarriesItsNames(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "张罗、王牌、高峰都是常用词。",
        "水稻、玉米、高粱长势良好。",
      })
  void listOfOrdinaryWordsCarriesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议由[PER 李建国]主持。",
        "选举[PER 张伟民]为主席。",
      })
  void wordThatLeadsToAPersonCarriesTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "由于天气原因，活动推迟。",
        "由高校主持编写教材。",
      })
  void wordThatLeadsToAPersonMayLeadElsewhere(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主任[PER 欧阳明]说，设备已经到位。",
        "记者[PER 司马文]报道。",
      })
  void surnameOfTwoCharactersIsOne(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "欧阳修的散文流传千年。",
        "司马台的[PLACE 长城]很险。",
      })
  void surnameOfTwoCharactersAloneIsNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全国人大代表[PER 时光辉]说，山里也能办大事。",
        "副市长[PER 和丽]说，古城保护要久久为功。",
      })
  void rareSurnameNeedsMore(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "时光飞逝，十年过去了。",
        "和平是人民的期盼。",
        "文旅融合让古城活了起来。",
        "各地都有新的举措，都能办成。",
        "安全和发展要统筹。",
        "任期五年。",
      })
  void rareSurnameThatIsAWordIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 习近平]同志强调，马方支持倡议。",
        "马方支持中方倡议。",
      })
  void sideInTalksIsNoPerson(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "副总理[PER 黄志方]表示，合作前景广阔。",
      })
  void titledNameMayEndLikeASide(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 上海市徐汇区]推出便民措施。",
        "[PLACE 河南]局部有暴雨。",
      })
  void nameDoesNotBeginInAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "院士[PER 张𬱖]说，机器运转正常。",
      })
  void nameWithACharacterOutsideTheBasicPlaneIsWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王者归来，比赛精彩。",
        "马上开展检查。",
        "高质量发展迈上新台阶。",
        "要大力发展数字经济。",
      })
  void bareOrdinaryWordsAreNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "高峰说，山路难走。",
      })
  void knownWrongANameThatIsAWordIsMissedWithoutATitle(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "获奖者是陈小明。",
      })
  void knownWrongANameAfterAVerbOfBeingIsMissed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "陈建议论道，路会越走越宽。",
      })
  void knownWrongANameCutIntoTheVerbIsMissed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "副总理[PER 丁薛祥]7日上午调研。",
        "副总理[PER 丁薛祥]赴[PLACE 天津]。",
        "不需要别的国家来治理。",
        "总书记高兴地回应。",
        "万亩良田迎来丰收。",
        "叙伊两国表示欢迎。",
        "袭击已致黎超2500人受伤。",
        "主任委员[PER 钟山]发言。",
        "游客登上[PLACE 钟山]。",
      })
  void dateMayFollowANameAndOtherNumbersNot(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三千株江梅开放。",
        "推出“惠农贷”产品。",
        "全民包粽比赛热闹。",
        "领导人都高度评价成就。",
        "轮值主席国[PLACE 印度]总理[PER 莫迪]主持会议。",
        "遗址出土了甲骨、卜骨和石器。",
        "雄忻高铁、石雄铁路加紧建设。",
        "项目位于[PLACE 浙江义乌]（苏溪）一带。",
        "曾一年内四次到访。",
        "绿电占比达到六成。",
        "人大代表和政协委员走上通道。",
        "教师和武警官兵一起清淤。",
        "局长[PER 石雄]说，铁路要修好。",
        "委员[PER 高树寨]发言。",
      })
  void thingsWaysAndTimesAreNoPersons(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国工程院]院士[PER 钟南山]、[PER 李兰娟]出席。",
        "[ORG 全国政协]委员[PER 曹鹏]、[PER 皇甫宜川]、[PER 周清]也回应了关切。",
        "志愿者[PER 小黄]、[PER 小陈]来了。",
        "藏族牧民[PER 才旦]说，草长高了。",
      })
  void givenNameMayBeWrittenLikeAPlaceOrOneElement(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国家主席于[PLACE 北京]会见客人。",
        "记者[PLACE 江苏南京]报道。",
      })
  void placeBehindATitleIsNoPerson(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "林间有狐狸、藏狐、岩羊出没。",
        "池里放了水草、鱼卵等样品。",
        "在场的有[PER 李海]、[PER 藏小江]、[PER 王明]。",
        "会上，[PER 赵明德]和[PER 李金恣]先后发言。",
        "[PER 石峰]、[PER 魏凤和]、[PER 卢工宏]出席开幕会。",
        "老人和[PER 陈兰]、[PER 邓朴方]、[PER 厉宁]见面。",
        "座谈会上，[PER 徐立民]、[PER 陈斌开]、[PER 杨明]发言。",
      })
  void listOfPersonsHoldsPersons(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "急诊科主任[PER 曹钰]松了一口气。",
        "村民[PER 周大军]种了三亩茶。",
        "主任[PER 曹钰松]介绍了情况。",
        "主任[PER 刘庆]作讲解。",
        "主任[PER 刘庆作]说，树要多种。",
        "今天上午，[PER 刘庆]将提出新办法。",
        "两位选手[PER 黄靖秋]分别夺得金牌和银牌。",
      })
  void givenNameEndsWhereTheVerbBegins(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年初，[PER 赖林远]曾经来过。",
        "赛后，由[PER 林远]介绍情况。",
        "对此，[PER 普雷沃]指出，谈判没有结束。",
        "[PER 习近平][PER 李强][PER 李希][PER 韩正]等出席。",
        "白防长称训练已经结束。",
        "到场的有[PER 王灵桂]、[PER 李焕江]、[PER 陈立]。",
        "局长[PER 白防]称训练已经结束。",
      })
  void nameBeginsWithItsFirstCharacter(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "经营面馆的[PER 张翠娥]乐呵呵地说。",
        "高原乐呵呵地迎来新春。",
      })
  void mannerOfSpeakingStandsForAPerson(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 符永康]望着码头。",
        "于[PLACE 北京]举行，应[PLACE 德国]总理邀请访问。",
      })
  void givenNameMayBeWrittenLikeAPlace(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "控制了[PLACE 顿涅茨克]、李梅等地的村庄。",
        "选手[PER 李梅]等三人获奖。",
      })
  void otherPlacesFollowNoPerson(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 蒙古国]总理[PER 奥云额尔登]抵达，[PER 乌云其木格]出席。",
        "诗人[PER 吉狄马加]发言，外务大臣[PER 佐藤健一]会谈。",
        "乌云密布，呼和不已。",
      })
  void mongolianYiAndJapaneseNamesAreWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "老渔民[PER 何伯生]搬把椅子坐下，[PER 何伯生]的儿子[PER 何志强]来了。",
        "渔民何时出海？",
      })
  void surnameThatIsAPronounStandsBeforeTwoCharacters(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "55岁的[PER 吐尔逊]说，[PER 古丽娜尔]来了。",
        "这位叫[PER 努尔艾合买提]，古丽是花。",
      })
  void uyghurNamesStandAlone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总经理[PER 秦园]深有感触，客流一年多过一年。",
        "研究员[PER 贺敏]仍在调试设备。",
        "院长[PER 贺深]有话直说。",
        "副主任[PER 于敏娟]先看账本。",
      })
  void givenNameEndsBeforeAnAdverb(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "合作社理事长[PER 孙立明]忙着验收。",
        "主任[PER 长孙立]前来验收。",
      })
  void titleKeepsItsLastCharacter(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "队长[PER 贺方]说，路修好了。",
        "市委书记[PER 袁方]代表建议多种树。",
        "外长称巴方愿意谈判。",
      })
  void titledNameOfTwoMayEndLikeASide(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "水渠通了。\n（本报记者王海、李山采访整理）",
        "水渠通了，[PER 王海]（本报记者[PER 李山]的同学）第一个放水。",
      })
  void whoWroteIsNoMention(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "副书记[PER 胡刚]说，水退了。",
        "领导人都已表态。",
      })
  void titledNameMayBeTwoAdverbs(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "女儿[PER 萱萱]入园，[PER 萱萱]很开心。",
        "[PER 晨晨]妈妈放了心。",
        "哥哥姐姐爷爷都在家。",
        "校长[PER 王海]（今年45岁）说，园子大了。",
        "女儿天天练琴，孩子慢慢长大。",
      })
  void childIsCalledByADoubledCharacter(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "民警[PER 王家明]走访。",
        "记者从[ORG 水利部]获悉，民警走访王家。",
      })
  void familyIsTheBeginOfANameBehindATitle(String marked) {
    Recognized.assertNames(marked);
  }
}
