package org.wenpu.language.names.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for transliterated names to sentences with all their names marked. */
class ForeignNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 联合国]秘书长[PER 安东尼奥·古特雷斯]发表声明。",
        "[PLACE 哈萨克斯坦]总统[PER 卡瑟姆若马尔特·托卡耶夫]发来贺电。",
        "[PER 艾哈迈德·巴希尔]说，水源有了保障。",
        "商人[PER 约翰·D·洛克菲勒]捐款。",
        "[PLACE 美国]前国务卿[PER J·史密斯]到访。",
      })
  void joinerHoldsANameTogether(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 英国]诗人[PER 马丁·霍尔]说，诗要常写。",
        "组织发言人[PER 叶海亚·巴希尔]发表声明。",
        "设计师[PER 妮琪·约翰逊]正在画画。",
        "[PER 萨巴赫·哈立德]生于1953年。",
        "[PLACE 日本]首相[PER 高市早苗]发言。学者批评[PER 高市]。股票高市值不稳。",
        "[ORG 蒙古国民主党]总书记[PER 巴亚尔朝格特]注意到，变化很大。",
        "[PLACE 澳大利亚]前总理[PER 保罗·霍尔]发表文章。",
        "主席致电[PER 路易斯·霍尔]，表示祝贺。",
        "[PLACE 瑞典]国王[PER 卡尔十六世·古斯塔夫]来访。",
        "[PLACE 德国]前总理[PER 奥拉夫·朔尔茨]来访。",
      })
  void joinerIsCrossedByNoOtherName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 约翰·史密斯]海外账户被查。",
        "[PLACE 新疆]农民[PER 阿不都拉·买买提]买了采棉机。",
        "主席向[PER 约翰·塞古罗]致贺电。",
        "游客走进[ORG 约翰·史密斯艺术中心]。",
        "[PER 约翰·史密斯]在艺术中心讲课。",
        "围绕“法治·公平”的主题",
      })
  void joinedNameEndsBeforeTheNextWordAndNamesNoSite(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三月·春天是一首歌。",
        "“博鳌·对话”在海边举行。",
      })
  void joinerBetweenWordsIsNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 新疆维吾尔自治区]主席[PER 艾尔肯·吐尼亚孜]出席。",
        "[PER 买买提·艾力]说，棉花丰收了。",
        "[PLACE 新疆]农民[PER 阿不都拉·依明]种棉花。",
      })
  void namesOfPeoplesOfChinaAreWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 英国]首相[PER 斯塔默]抵达[PLACE 北京]。",
        "[PLACE 委内瑞拉]总统[PER 马杜罗]发表电视讲话。",
        "[PLACE 匈牙利]总理[PER 欧尔班]抵达[PLACE 北京]。",
        "[PLACE 土耳其]总统[PER 埃尔多安]表示，愿深化合作。",
      })
  void titleCarriesANameWithoutJoiner(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总统巴士驶过广场。",
        "总理达成共识。",
        "巴士行驶在山间。",
      })
  void titleBeforeAWordOfSuchCharactersCarriesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 墨西哥]学者[PER 路易斯]说，工厂很先进。",
        "来自[PLACE 加纳]的留学生[PER 阿玛]说，茶很香。",
        "[PLACE 阿富汗]代表[PER 哈纳菲]发言。",
      })
  void nounOfAPersonCarriesANameOfThree(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 斯塔默]说，两国关系向好。",
        "[PER 普京]说，愿意谈判。",
        "[PER 鲁比奥]表示，谈判取得进展。",
      })
  void knownFigureNeedsNoTitle(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "科普京剧知识。",
      })
  void knownFigureInsideAWordIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 日本]首相[PER 高市早苗]发表错误言论。",
        "[PLACE 韩国]总统[PER 李在明]访问[PLACE 中国]。",
        "[PLACE 老挝]国家主席[PER 通伦]来华访问。",
      })
  void figuresOfEastAsiaAreWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 青海]牧民[PER 才让多杰]说，草长高了。",
        "藏族医生[PER 单增卓嘎]来了。",
      })
  void tibetanNamesOfTwoElementsAreWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "扎西说，草长高了。",
      })
  void knownWrongTibetanNamesAreMissed(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总统[PER 塔耶·阿茨克-塞拉西]宣誓就职。",
        "[PLACE 乌兹别克斯坦]总统[PER 米尔济约耶夫]抵达。",
        "全国人大代表[PER 阿衣木沙·托合塔洪]发言。",
        "[PLACE 乌拉圭]总统[PER 奥尔西]特别代表宣读贺信。",
        "苏法、艾因·哈什洛沙等地响起警报。",
        "[PLACE 法国]前部长[PER 霍勒斯·张]、秘书在座。",
        "“新时代·好记者”巡讲开始。",
      })
  void nameGoesAsFarAsItsSounds(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公司董事长[PER 齐普策]陪同参观。",
        "[PLACE 印度尼西亚]总统夫人[PER 伊莉亚娜]到场。",
        "副局长[PER 吕尔学]作了说明。",
        "同[PER 博尔内]总理举行会谈。",
        "[PLACE 美国]总统[PER 特朗普]通过媒体发文。",
        "会见[PLACE 澳大利亚]总督[PER 赫尔利]。",
        "同[PLACE 阿联酋]总统举行会谈。",
        "[PLACE 阿尔巴尼亚]表示赞同。",
        "干部实字当头。",
        "织出艾德莱斯绸。",
      })
  void soundsBetweenATitleAndAnActAreAName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "特别报告员[PER 阿莱娜·杜晗]结束访问。",
        "环保卫士[PER 杰桑·索南达杰]离开了。",
        "[PER 叶海亚·辛瓦尔]曾使用这处地道。",
        "牧民[PER 马尔旦·买买提]的家里很热闹。",
      })
  void joinedNameEndsBeforeAnAdverbAndBeginsBehindATitle(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总统[PER 特朗普]通过网络宣布了消息。",
        "领导人[PER 厄贾兰]呼吁停火。",
        "总书记曾多次来过这里。",
        "该党议员[PER 法德尔]说，谈判没有结束。",
        "顾问[PER 谢尔盖·列先科]说，谈判仍在继续。",
        "顾问[PER 谢尔盖·列文]先说，谈判仍在继续。",
        "获奖的有[PER 张明]、[PER 古再丽努尔·阿布拉]等青年。",
        "证书由[PER 丽努尔·阿布拉]保管。",
      })
  void nameIsTakenWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 匈牙利]议员[PER 安娜·科瓦奇—拉兹洛]来访。",
        "[PER 安娜·科瓦奇]——议员，来访。",
        "理事长[PER 弗兰克·高明]表示愿意合作。",
      })
  void doubleNameAndLastPartOfWordsAreWhole(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 乌克兰]外长[PER 佩列科夫]赞赏这一做法。",
        "外长[PER 米尔佐]访问农场。",
      })
  void titledNameEndsBeforeAVerbThatSoundsLikeIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 巴基斯坦]工程师[PER 哈斯南]曾参与建设。",
        "[PLACE 俄罗斯]教练[PER 伊万曾科]来访。",
      })
  void onceIsNoSoundBeforeAVerb(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "委员会主席[PER 优素福]到会。",
        "委员会主席优先到会。",
      })
  void titleStandsBeforeAForeignNameOfAnyCharacters(String marked) {
    Recognized.assertNames(marked);
  }
}
