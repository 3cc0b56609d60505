package org.wenpu.meaning.extract.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Term;
import org.wenpu.meaning.extract.Texts;

/**
 * Columns: text | names with their tags | posts as person@body=title, a former post with - before
 * it.
 */
class PostExtractorTest {
  private final PostExtractor extractor = new PostExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "农业农村部副部长王海介绍情况。 | 农业农村部/ORG 王海/PER | 王海@农业农村部=副部长",
        "英国首相贝尔访华。 | 英国/PLACE 贝尔/PER | 贝尔@英国=首相",
        "国家主席王海出席。 | 王海/PER | 王海@国家=主席",
        "越南国家主席阮文雄来访。 | 越南/PLACE 阮文雄/PER | 阮文雄@越南=国家主席",
        "全国人大代表王海建议。 | 王海/PER | 王海@全国=人大代表",
        "全国人大代表王海建议。 | 全国人大/ORG 王海/PER | 王海@全国=人大代表",
        "广东省人大代表王海建议。 | 广东省/PLACE 王海/PER | 王海@广东省=人大代表",
        "这家公司的总工程师王海说。 | 王海/PER | 王海@=总工程师",
        "他是海蓝集团的总经理王海。 | 海蓝集团/ORG 王海/PER | 王海@海蓝集团=总经理",
        "海蓝集团品牌总监王海说。 | 海蓝集团/ORG 王海/PER | 王海@海蓝集团=品牌总监",
        "美国卫生与公众服务部长贝尔说。 | 美国/PLACE 贝尔/PER | 贝尔@美国=卫生与公众服务部长",
        "中国驻巴西大使王海、驻智利大使李山出席。 | 中国/PLACE 巴西/PLACE 智利/PLACE 王海/PER 李山/PER | 王海@中国=驻巴西大使 李山@中国=驻智利大使",
        "联合国也门问题特使贝尔说。 | 联合国/ORG 也门/PLACE 贝尔/PER | 贝尔@联合国=也门问题特使",
        "海蓝委员会办公室分管日常工作的副主任王海说。 | 海蓝委员会办公室/ORG 王海/PER | 王海@海蓝委员会办公室=副主任",
        "海蓝委员会办公室日常工作的副主任王海说。 | 海蓝委员会办公室/ORG 王海/PER | 王海@=副主任",
        "联合国秘书长也门问题特使贝尔说。 | 联合国/ORG 也门/PLACE 贝尔/PER | 贝尔@联合国=秘书长也门问题特使",
        "甲国最高安全委员会秘书贝尔访问。 | 甲国最高安全委员会/ORG 贝尔/PER | 贝尔@甲国最高安全委员会=秘书",
        "真主党籍议员贝尔说。 | 真主党/ORG 贝尔/PER | 贝尔@真主党=议员",
        "海蓝公司及其首席执行官贝尔被起诉。 | 海蓝公司/ORG 贝尔/PER | 贝尔@海蓝公司=首席执行官",
        "法院裁定总理贝尔违宪。 | 贝尔/PER | 贝尔@=总理",
        "日本天皇德仁，韩国总统贝尔致贺。 | 日本/PLACE 德仁/PER 韩国/PLACE 贝尔/PER | 德仁@日本=天皇 贝尔@韩国=总统",
        "省委书记王海调研。 | 王海/PER | 王海@省委=书记",
        "自治区党委书记王海调研。 | 王海/PER | 王海@自治区党委=书记",
        "公司书记王海调研。 | 王海/PER | 王海@=书记",
        "俄总统贝尔签署命令。 | 贝尔/PER | 贝尔@俄=总统",
        "俄总统贝尔签署命令。俄罗斯总统贝尔说，好。 | 俄罗斯/PLACE 贝尔/PER 贝尔/PER | 贝尔@俄罗斯=总统",
        "乌国防部长贝尔说，局势稳定。 | 贝尔/PER | 贝尔@乌=国防部长",
        "纽约州民主党州长贝尔说，好。 | 纽约州/PLACE 民主党/ORG 贝尔/PER | 贝尔@纽约州=州长",
        "时任海蓝省委书记的王海来到山村。 | 海蓝省委/ORG 王海/PER | -王海@海蓝省委=书记",
        "新加坡国务资政贝尔来访。 | 新加坡/PLACE 贝尔/PER | 贝尔@新加坡=国务资政",
        "在信中总书记王海祝贺节日。 | 王海/PER | 王海@=总书记",
        "乌总统贝尔签署命令。 | 贝尔/PER | 贝尔@乌=总统",
        "俄武装力量总参谋长贝尔报告。 | 贝尔/PER | 贝尔@俄武装力量=总参谋长",
        "甲国外务相贝尔访问。 | 甲国/PLACE 贝尔/PER | 贝尔@甲国=外务相",
        "十三届全国青联主席王海发言。 | 全国青联/ORG 王海/PER | 王海@全国青联=主席",
        "海蓝会第一书记王海发言。 | 海蓝会/ORG 王海/PER | 王海@海蓝会=第一书记",
        "党的二十大代表王海发言。 | 王海/PER | 王海@党的二十大=代表",
        "我们认识一位全国人大代表——王海。 | 王海/PER | 王海@全国=人大代表",
        "某部部长、“海蓝”奖章获得者王海发言。 | 某部/ORG 王海/PER | 王海@某部=部长",
        "看望原文化部部长王海。 | 王海/PER | -王海@文化部=部长",
        "原子能公司总经理王海说。 | 王海/PER | 王海@原子能公司=总经理",
        "这位老人，正是某村党委书记王海。 | 王海/PER | 王海@某村=党委书记",
        "民建石景山区工委主委王海说。 | 民建/ORG 石景山区工委/ORG 王海/PER | 王海@民建石景山区工委=主委",
      })
  void titleBeforeANameTakesTheBodyBeforeIt(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲国、德国副总理兼经济和气候保护部长贝尔说。 | 甲国/PLACE 德国/PLACE 贝尔/PER | 贝尔@德国=副总理 贝尔@德国=经济和气候保护部长",
        "加拿大科学、渔业和工业部长贝尔说。 | 加拿大/PLACE 贝尔/PER | 贝尔@加拿大=科学、渔业和工业部长",
        "巴西农业部长贝尔、矿产和能源部长霍尔送行。 | 巴西/PLACE 贝尔/PER 霍尔/PER | 贝尔@巴西=农业部长 霍尔@巴西=矿产和能源部长",
        "海蓝党主席、政府水利与装备大臣贝尔来贺。 | 海蓝党/ORG 贝尔/PER | 贝尔@海蓝党=主席 贝尔@=水利与装备大臣",
        "会见总统气候问题特使贝尔。 | 贝尔/PER | 贝尔@=总统气候问题特使",
        "委内瑞拉新闻和通信部长贝尔说。 | 委内瑞拉/PLACE 贝尔/PER | 贝尔@委内瑞拉=新闻和通信部长",
        "我国首位女航天飞行工程师王海说。 | 王海/PER | 王海@=航天飞行工程师",
        "联合国苏丹人道主义协调员贝尔说。 | 联合国/ORG 苏丹/PLACE 贝尔/PER | 贝尔@联合国=苏丹人道主义协调员",
        "海蓝党主席、经济统筹部长贝尔来贺。 | 海蓝党/ORG 贝尔/PER | 贝尔@海蓝党=主席 贝尔@=经济统筹部长",
        "荷兰副首相兼气候与绿色增长大臣贝尔出席。 | 荷兰/PLACE 贝尔/PER | 贝尔@荷兰=副首相 贝尔@荷兰=气候与绿色增长大臣",
        "联合国秘书长儿童与武装冲突问题特别代表贝尔说。 | 联合国/ORG 贝尔/PER | 贝尔@联合国=秘书长儿童与武装冲突问题特别代表",
        "匈牙利总理首席安全顾问贝尔说。 | 匈牙利/PLACE 贝尔/PER | 贝尔@匈牙利=总理首席安全顾问",
        "海蓝集团的高级焊接技师王海说。 | 海蓝集团/ORG 王海/PER | 王海@海蓝集团=高级焊接技师",
        "德国联邦经济和能源部长贝尔说。 | 德国/PLACE 贝尔/PER | 贝尔@德国=联邦经济和能源部长",
        "印尼对华合作牵头人贝尔到场。 | 印尼/PLACE 贝尔/PER | 贝尔@印尼=对华合作牵头人",
        "伊朗最高领袖军事顾问贝尔说。 | 伊朗/PLACE 贝尔/PER | 贝尔@伊朗=最高领袖军事顾问",
        "匈牙利欧盟事务部长贝尔说。 | 匈牙利/PLACE 欧盟/ORG 贝尔/PER | 贝尔@匈牙利=欧盟事务部长",
        "联合国苏丹和也门问题特使贝尔说。 | 联合国/ORG 苏丹/PLACE 也门/PLACE 贝尔/PER | 贝尔@联合国=苏丹和也门问题特使",
        "中国政府中东问题特使王海访问。 | 中国/PLACE 中东/PLACE 王海/PER | 王海@中国政府=中东问题特使",
        "贺兰县科技特派员王海说。 | 贺兰县/PLACE 王海/PER | 王海@贺兰县=科技特派员",
        "现场、项目质量总监王海说。 | 王海/PER | 王海@=质量总监",
      })
  void titleTakesTheFieldItIsHeldFor(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "代表团和外交部长王海出席。 | 王海/PER | 王海@=外交部长",
        "来自法国、德国环境部长贝尔说。 | 法国/PLACE 德国/PLACE 贝尔/PER | 贝尔@德国=环境部长",
        "会谈时，总统贝尔和国防部长霍尔在场。 | 贝尔/PER 霍尔/PER | 贝尔@=总统 霍尔@=国防部长",
        "年轻的优秀工程师王海在一线。 | 王海/PER | 王海@=工程师",
        "任命经济顾问贝尔。 | 贝尔/PER | 贝尔@=经济顾问",
        "习近平主席特别代表王海抵达。 | 习近平/PER 王海/PER | 习近平@=主席 王海@=特别代表",
      })
  void whatIsNoFieldStaysOutOfTheTitle(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中央代表团团长王海讲话。 | 王海/PER | 王海@中央代表团=团长",
        "真主党后勤部门负责人贝尔说。 | 真主党/ORG 贝尔/PER | 贝尔@真主党后勤部门=负责人",
        "海蓝兵团第六师副师长王海说。 | 海蓝兵团/ORG 王海/PER | 王海@海蓝兵团第六师=副师长",
        "海蓝武装“最高政治委员会”主席贝尔说。 | 海蓝武装/ORG 贝尔/PER | 贝尔@海蓝武装“最高政治委员会”=主席",
        "海蓝军“山城旅”指挥官贝尔说。 | 海蓝军/ORG 山城旅/ORG 贝尔/PER | 贝尔@海蓝军“山城旅”=指挥官",
        "外交部驻澳门特派员公署特派员王海说。 | 外交部/ORG 澳门/PLACE 王海/PER | 王海@外交部驻澳门特派员公署=特派员",
        "甲国驻智利大使馆临时代办贝尔说。 | 甲国/PLACE 智利/PLACE 贝尔/PER | 贝尔@甲国驻智利大使馆=临时代办",
        "海蓝党总主席贝尔来贺。 | 海蓝党/ORG 贝尔/PER | 贝尔@海蓝党=总主席",
        "中共一大代表王海来了。 | 中共/ORG 王海/PER | 王海@中共一大=代表",
        "不丹第四世国王贝尔，海蓝组织首任主席霍尔来贺。 | 不丹/PLACE 贝尔/PER 海蓝组织/ORG 霍尔/PER | 贝尔@不丹=国王 霍尔@海蓝组织=主席",
        "澳门特别行政区第六任行政长官王海说。 | 澳门特别行政区/PLACE 王海/PER | 王海@澳门特别行政区=行政长官",
        "第九届海蓝大会主席王海说。 | 海蓝大会/ORG 王海/PER | 王海@第九届海蓝大会=主席",
      })
  void unitsMarksAndTermsStayOutOfTheTitle(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "受患者爱戴的眼科专家贝尔来华。 | 贝尔/PER",
        "海蓝办工作人员王海被问责。 | 海蓝办/ORG 王海/PER",
        "青山镇包村干部王海入户。 | 青山镇/PLACE 王海/PER",
      })
  void subjectOrTaskOfAJobIsNoBody(String text, String names) {
    assertThat(posts(text, names)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全国政协委员和专家王海发言。 | 全国政协/ORG 王海/PER",
        "三代航天员王海等会师。 | 王海/PER",
      })
  void titleOfSeveralOrWithoutABodyIsNoPost(String text, String names) {
    assertThat(posts(text, names)).noneMatch(post -> post.contains("和") || post.contains("代"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浙江省人大代表、海蓝实验室主任王海说。 | 浙江省/PLACE 海蓝实验室/ORG 王海/PER | 王海@浙江省=人大代表 王海@海蓝实验室=主任",
        "国家统计局党组书记、局长王海说。 | 国家统计局/ORG 王海/PER | 王海@国家统计局=党组书记 王海@国家统计局=局长",
        "国务委员兼国务院秘书长王海说。 | 国务院/ORG 王海/PER | 王海@=国务委员 王海@国务院=秘书长",
        "全国政协委员，海蓝集团党委书记、董事长王海建议。 | 全国政协/ORG 海蓝集团/ORG 王海/PER | 王海@全国政协=委员 王海@海蓝集团=党委书记 王海@海蓝集团=董事长",
        "中共中央政治局委员、外交部长王海说。 | 中共中央政治局/ORG 王海/PER | 王海@中共中央政治局=委员 王海@=外交部长",
        "德国副总理兼财政部长贝尔说。 | 德国/PLACE 贝尔/PER | 贝尔@德国=副总理 贝尔@德国=财政部长",
        "苏州市委副书记、市长王海说。 | 苏州市委/ORG 王海/PER | 王海@苏州市委=副书记 王海@苏州市=市长",
        "广西壮族自治区党委副书记、自治区主席王海说。 | 广西壮族自治区党委/ORG 王海/PER | 王海@广西壮族自治区党委=副书记 王海@广西壮族自治区=主席",
        "邯郸市政府原党组成员、副市长王海受审。 | 邯郸市政府/ORG 王海/PER | -王海@邯郸市政府=党组成员 -王海@邯郸市=副市长",
        "上海市委委员、常委、书记王海说。 | 上海市委/ORG 王海/PER | 王海@上海市委=委员 王海@上海市委=常委 王海@上海市委=书记",
        "北京市政协委员、主任医师王海说。 | 北京市政协/ORG 王海/PER | 王海@北京市政协=委员 王海@=主任医师",
        "苏州市委书记王海和市长李山陪同。 | 苏州市委/ORG 王海/PER 李山/PER | 王海@苏州市委=书记 李山@苏州市=市长",
        "中国工程院院士、石油勘探专家王海家中。 | 中国工程院/ORG 王海/PER | 王海@中国工程院=院士",
      })
  void chainedTitlesAreSplitAndShareTheBodyThatIsLeftOut(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海蓝集团党委书记王海说。 | 海蓝集团/ORG 王海/PER | 王海@海蓝集团=党委书记",
        "海蓝集团党委书记王海说。 | 海蓝集团党委/ORG 王海/PER | 王海@海蓝集团=党委书记",
        "宁夏回族自治区党委书记王海说。 | 宁夏回族自治区/PLACE 王海/PER | 王海@宁夏回族自治区党委=书记",
      })
  void partyCommitteeOfARegionIsABodyAndThatOfOthersATitle(
      String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全国政协委员王海、李山、赵河回应关切。 | 全国政协/ORG 王海/PER 李山/PER 赵河/PER | 王海@全国政协=委员 李山@全国政协=委员 赵河@全国政协=委员",
        "全国政协委员王海、阿不都某某、赵河回应关切。 | 全国政协/ORG 王海/PER 赵河/PER | 王海@全国政协=委员 赵河@全国政协=委员",
        "国务院总理王海、李山出席。 | 国务院/ORG 王海/PER 李山/PER | 王海@国务院=总理",
        "国务院副总理王海会见李山。 | 国务院/ORG 王海/PER 李山/PER | 王海@国务院=副总理",
      })
  void listOfNamesSharesOnlyATitleThatManyHold(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "两会上，王海代表说，很好。 | 王海/PER | 王海@=代表",
        "两会上，王海代表公司签约。 | 王海/PER | ''",
        "贝尔总统表示欢迎。 | 贝尔/PER | 贝尔@=总统",
        "贝尔总统府发表声明。 | 贝尔/PER | ''",
        "王海主席特使李山出席。 | 王海/PER 李山/PER | 王海@=主席 李山@=特使",
        "王海（浙江省省长）说。 | 浙江省/PLACE 王海/PER | 王海@浙江省=省长",
        "王海（见图，浙江省省长右一）说。 | 浙江省/PLACE 王海/PER | ''",
        "王海　浙江省省长、海蓝学校校长 | 浙江省/PLACE 海蓝学校/ORG 王海/PER | 王海@浙江省=省长 王海@海蓝学校=校长",
        "王海　见过浙江省省长 | 浙江省/PLACE 王海/PER | ''",
        "图为王海　浙江省省长 | 浙江省/PLACE 王海/PER | ''",
        "王海当选会长后讲话。 | 王海/PER | ''",
        "王海同志讲话。 | 王海/PER | ''",
        "法国总统贝尔来访。贝尔总统说，很好。 | 法国/PLACE 贝尔/PER | 贝尔@法国=总统",
      })
  void titleAfterANameIsAPostButAVerbIsNone(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(split(posts));
  }

  @Test
  void sectionOfADelegationGivesItsDeputiesTheirBody() {
    String text = "安徽代表团——\n王海代表说，很好。";
    assertThat(posts(text, "安徽代表团/ORG 王海/PER")).containsExactly("王海@安徽代表团=代表");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "某消防服务公司负责人吴先生说。 | 吴先生/PER | 吴先生@某消防服务公司=负责人",
        "浙江一家文具公司门店负责人小吕说。 | 浙江/PLACE 小吕/PER | 小吕@浙江一家文具公司=门店负责人",
        "“远望9”号机动驾驶员王海说。 | 王海/PER | 王海@“远望9”号=机动驾驶员",
        "中国第四十次南极考察队领队王海说。 | 中国/PLACE 南极/PLACE 王海/PER | 王海@中国第四十次南极考察队=领队",
        "中国首次派出南极考察队领队王海。 | 中国/PLACE 南极/PLACE 王海/PER | 王海@南极考察队=领队",
        "他在北京会见总统贝尔。 | 北京/PLACE 贝尔/PER | 贝尔@=总统",
        "激活海蓝集团活力。董事长王海说。 | 海蓝集团/ORG 王海/PER | 王海@海蓝集团=董事长",
        "海蓝集团车间里，公司副总经理王海说。 | 海蓝集团/ORG 王海/PER | 王海@海蓝集团=副总经理",
        "农业农村部发布消息。董事长王海说。 | 农业农村部/ORG 王海/PER | 王海@=董事长",
      })
  void bodyNoOneRecognisedIsReadFromItsWordsOrFromBefore(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "当地村民王海说。 | 王海/PER",
        "市民王海说。 | 王海/PER",
        "资深法官王海说。 | 王海/PER",
        "石油勘探专家王海说。 | 王海/PER",
        "党和国家领导人王海出席。 | 王海/PER",
        "海蓝大学王海团队发表论文。 | 海蓝大学/ORG 王海/PER",
        "会议邀请学生代表王海发言。 | 王海/PER",
      })
  void occupationOrBareAffiliationIsNoPost(String text, String names) {
    assertThat(posts(text, names)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "越剧演员王海登台。 | 王海/PER | 王海@=越剧演员",
        "该项目负责人王海说。 | 王海/PER | 王海@=负责人",
        "海蓝总店资深经纪人王海说。 | 海蓝总店/ORG 王海/PER | 王海@海蓝总店=资深经纪人",
        "法治副校长王海说。 | 王海/PER | 王海@=法治副校长",
        "江苏的导游王海说。 | 江苏/PLACE 王海/PER | 王海@=导游",
        "藏族演员王海登台。 | 王海/PER | 王海@=演员",
        "路口的民警王海说。 | 王海/PER | 王海@=民警",
        "江苏教师王海说。 | 江苏/PLACE 王海/PER | 王海@=教师",
        "菌种培育师王海来了。 | 王海/PER | 王海@=菌种培育师",
        "海蓝大学博士王海说。 | 海蓝大学/ORG 王海/PER | 王海@海蓝大学=博士",
        "海蓝小学退休教师王海说。 | 海蓝小学/ORG 王海/PER | -王海@海蓝小学=教师",
        "美国设计师王海说。 | 美国/PLACE 王海/PER | 王海@=设计师",
        "，外销经理王海说。 | 王海/PER | 王海@=外销经理",
        "海蓝研究所的市场运营总监王海说。 | 海蓝研究所/ORG 王海/PER | 王海@海蓝研究所=市场运营总监",
        "海蓝公司开门。企业技术总监王海说。 | 海蓝公司/ORG 王海/PER | 王海@海蓝公司=技术总监",
        "相关负责人与青山调解中心调解员王海来了。 | 王海/PER | 王海@青山调解中心=调解员",
        "乌内务部长王海说。 | 王海/PER | 王海@乌=内务部长",
        "探月工程总设计师王海说。 | 王海/PER | 王海@探月工程=总设计师",
        "瑞士新任联邦主席王海来访。 | 瑞士/PLACE 王海/PER | 王海@瑞士=联邦主席",
      })
  void jobIsAPostByItself(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海蓝局党委委员、分管日常工作的副局长王海说。 | 海蓝局/ORG 王海/PER | 王海@海蓝局=党委委员 王海@海蓝局=副局长",
      })
  void whatADeputyIsInChargeOfStandsBetween(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @Test
  void jobWithItsBodyIsAPost() {
    assertThat(posts("海蓝市中级人民法院法官王海说。", "海蓝市中级人民法院/ORG 王海/PER")).containsExactly("王海@海蓝市中级人民法院=法官");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "原国家林业局局长王海出席。 | 国家林业局/ORG 王海/PER | -王海@国家林业局=局长",
        "日本前首相贝尔来访。 | 日本/PLACE 贝尔/PER | -贝尔@日本=首相",
        "时任浙江省委书记王海说。 | 浙江省委/ORG 王海/PER | -王海@浙江省委=书记",
        "新任教育部部长王海说。 | 教育部/ORG 王海/PER | 王海@教育部=部长",
        "目前总统贝尔正在访华。 | 贝尔/PER | 贝尔@=总统",
      })
  void markerOfAPostThatIsHeldNoMoreIsNoPartOfTheTitle(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "李山致电王海，祝贺他当选法国总统。 | 李山/PER 王海/PER 法国/PLACE | 王海@法国=总统",
        "王海当选苏州市市长。 | 苏州市/PLACE 王海/PER | 王海@苏州市=市长",
        "贝尔在议会宣誓就任智利代理总统。 | 智利/PLACE 贝尔/PER | 贝尔@智利=代理总统",
        "会议决定任命王海为交通运输部部长。 | 交通运输部/ORG 王海/PER | 王海@交通运输部=部长",
        "免去李山的交通运输部部长职务。 | 交通运输部/ORG 李山/PER | -李山@交通运输部=部长",
        "免去李山（女）的交通运输部部长职务。 | 交通运输部/ORG 李山/PER | -李山@交通运输部=部长",
        "任命王海（女，苗族）为交通运输部部长。 | 交通运输部/ORG 王海/PER | 王海@交通运输部=部长",
        "李山不再担任海蓝集团董事长职务。 | 海蓝集团/ORG 李山/PER | -李山@海蓝集团=董事长",
        "贝尔被国王查理任命为英国首相。 | 英国/PLACE 贝尔/PER 查理/PER | 查理@=国王 贝尔@英国=首相",
        "总统提名贝尔出任智利央行行长。 | 智利央行/ORG 贝尔/PER | ''",
        "贝尔有望出任智利央行行长。 | 智利央行/ORG 贝尔/PER | ''",
        "王海担任苏州市市长期间表现突出。 | 苏州市/PLACE 王海/PER | ''",
        "以王海为核心的团队。 | 王海/PER | ''",
      })
  void postTakenUpOrGivenUpIsFoundAfterItsVerb(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactlyInAnyOrder(split(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "作为全国政协委员，王海建议。 | 全国政协/ORG 王海/PER | 王海@全国政协=委员",
        "他会见巴西总统，王海陪同。 | 巴西/PLACE 王海/PER | ''",
        "他会见巴西总统，国务院总理王海陪同。 | 巴西/PLACE 国务院/ORG 王海/PER | 王海@国务院=总理",
      })
  void commaJoinsATitleToANameOnlyFromTheClausesBegin(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(split(posts));
  }

  @Test
  void evidenceRunsFromBodyToNameAndTheBodyKeepsItsMention() {
    AnnotatedArticle article = Texts.annotated("昨天，海蓝局局长王海说。", "海蓝局/ORG", "王海/PER");
    PostHolding post = extractor.extract(article).get(0);
    assertThat(post.evidence().spans()).containsExactly(new Span(3, 10));
    assertThat(post.evidence().extractor()).isEqualTo("post-before-name");
    Participant body = post.organization();
    assertThat(body).isNotNull();
    assertThat(body.mention()).extracting(Mention::text).isEqualTo("海蓝局");
  }

  private List<String> posts(String text, String names) {
    return extractor.extract(Texts.annotated(text, names.split(" "))).stream()
        .map(PostExtractorTest::written)
        .toList();
  }

  private static String written(PostHolding post) {
    Participant body = post.organization();
    String former = post.former() ? "-" : "";
    return former
        + post.person().name()
        + "@"
        + (body == null ? "" : body.name())
        + "="
        + post.title();
  }

  private static String[] split(String posts) {
    return posts.isEmpty() ? new String[0] : posts.split(" ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1月28日，王海当选苏州市市长。 | 2026-01-28 | ",
        "2010年至2012年，王海任苏州市市长。 | 2010 | 2012",
        "1998年5月，王海任苏州市市长。 | 1998-05 | ",
        "会议今天决定免去王海的苏州市市长职务。 | | 2026-01-31",
        "2023年3月，王海辞去苏州市市长职务。 | | 2023-03",
        "1998年5月，王海任苏州市市长。2003年6月，王海卸任苏州市市长。 | 1998-05 | 2003-06",
        "近日，王海出任苏州市市长。 | | ",
        "1月28日，苏州市市长王海说。 | | ",
        "2020年，王海曾任苏州市市长。 | | ",
        "李山29日致电王海，祝贺他当选苏州市市长。 | | ",
      })
  void termIsToldByTheTimeBeforeTheVerb(String text, String start, String end) {
    AnnotatedArticle article = Texts.annotated(text, "王海/PER", "李山/PER", "苏州市/PLACE");
    assertThat(extractor.extract(article))
        .extracting(PostHolding::term)
        .containsExactly(new Term(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "广东代表团审议报告。王海、李山等6位代表发言。 | 广东代表团/ORG 王海/PER 李山/PER | 王海@广东代表团=代表 李山@广东代表团=代表",
        "第80届海蓝大会主席王海致辞。 | 海蓝大会/ORG 王海/PER | 王海@第80届海蓝大会=主席",
        "全国政协召开会议。王海、李山等6位委员发言。 | 全国政协/ORG 王海/PER 李山/PER | 王海@全国政协=委员 李山@全国政协=委员",
        "撤销王海、李山海蓝委员会委员资格。 | 王海/PER 李山/PER 海蓝委员会/ORG | -王海@海蓝委员会=委员 -李山@海蓝委员会=委员",
      })
  void titleBehindAListIsThatOfAllInIt(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王海、李山等6位委员发言。 | 王海/PER 李山/PER",
        "某部部长、某奖提名者王海发言。 | 某部/ORG 王海/PER",
        "王海、李山等6位代表发言。 | 王海/PER 李山/PER",
        "全国政协召开会议。王海、李山等6位村民发言。 | 全国政协/ORG 王海/PER 李山/PER",
      })
  void titleBehindAListWithoutABodyIsNoPost(String text, String names) {
    assertThat(posts(text, names)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海南省常务副省长王海说。 | 海南省/PLACE 王海/PER | 王海@海南省=常务副省长",
        "海南省代省长王海说。 | 海南省/PLACE 王海/PER | 王海@海南省=代省长",
        "甲国候任总统贝尔说。 | 甲国/PLACE 贝尔/PER | 贝尔@甲国=候任总统",
        "原海南省省长王海说。 | 海南省/PLACE 王海/PER | -王海@海南省=省长",
        "全国政协副主席王海、李山、赵河出席。 | 全国政协/ORG 王海/PER 李山/PER 赵河/PER | 王海@全国政协=副主席 李山@全国政协=副主席 赵河@全国政协=副主席",
        "王海（海南省省长）说。 | 海南省/PLACE 王海/PER | 王海@海南省=省长",
      })
  void wordsBeforeATitleAndListsBehindItAreRead(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "希腊总统贝尔致辞。会见议长鲁特时，来宾表示祝贺。 | 希腊/PLACE 贝尔/PER 鲁特/PER | 贝尔@希腊=总统 鲁特@希腊=议长",
        "希腊总理贝尔称，已解除国防部长鲁特的职务。 | 希腊/PLACE 贝尔/PER 鲁特/PER | 贝尔@希腊=总理 鲁特@希腊=国防部长",
        "希腊外长贝尔接任国防部长。 | 希腊/PLACE 贝尔/PER | 贝尔@希腊=外长 贝尔@希腊=国防部长",
        "海蓝市市长贝尔出任国防部长。 | 海蓝市/PLACE 贝尔/PER | 贝尔@海蓝市=市长 贝尔@=国防部长",
        "希腊总统贝尔致辞。女总统鲁特签署命令。 | 希腊/PLACE 贝尔/PER 鲁特/PER | 贝尔@希腊=总统 鲁特@=总统",
        "希腊总统贝尔、秘鲁总统洛佩到场。会见议长鲁特。 | 希腊/PLACE 贝尔/PER 秘鲁/PLACE 洛佩/PER 鲁特/PER | 贝尔@希腊=总统 洛佩@秘鲁=总统 鲁特@=议长",
        "海蓝委员会主任委员王海作的报告，副主任委员李山作的说明。 | 海蓝委员会/ORG 王海/PER 李山/PER | 王海@海蓝委员会=主任委员 李山@海蓝委员会=副主任委员",
        "海蓝委员会主任委员王海作报告。副主任委员李山发言。 | 海蓝委员会/ORG 王海/PER 李山/PER | 王海@海蓝委员会=主任委员 李山@=副主任委员",
      })
  void titleLeftAloneTakesTheBodyToldWithAnother(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海蓝学校（海蓝学院）校长（院长）王海讲话。 | 海蓝学校（海蓝学院）/ORG 王海/PER | 王海@海蓝学校（海蓝学院）=校长（院长）",
        "全国人大代表——海蓝村党总支书记王海发言。 | 海蓝村/PLACE 王海/PER | 王海@全国=人大代表 王海@海蓝村=党总支书记",
        "他的心愿——海蓝村党总支书记王海发言。 | 海蓝村/PLACE 王海/PER | 王海@海蓝村=党总支书记",
        "李山向王海致贺电，祝贺他当选法国总统。 | 李山/PER 王海/PER 法国/PLACE | 王海@法国=总统",
        "海蓝大学顾问委员会开会。顾问委员会主席王海发言。 | 海蓝大学顾问委员会/ORG 王海/PER | 王海@海蓝大学顾问委员会=主席",
        "海蓝大学顾问委员会、东山公司顾问委员会开会。顾问委员会主席王海发言。 | 海蓝大学顾问委员会/ORG 东山公司顾问委员会/ORG 王海/PER | 王海@顾问委员会=主席",
        "李强在澳资源部长贝尔陪同下参观。 | 贝尔/PER | 贝尔@澳=资源部长",
        "黎议长贝尔表示反对。 | 贝尔/PER | 贝尔@黎=议长",
        "国务委员王海、李山发言。 | 王海/PER 李山/PER | 王海@=国务委员 李山@=国务委员",
        "大会主席团常务主席王海、李山发言。 | 王海/PER 李山/PER | 王海@大会主席团=常务主席 李山@大会主席团=常务主席",
        "海蓝集团董事会主席王海、李山发言。 | 海蓝集团/ORG 王海/PER 李山/PER | 王海@海蓝集团=董事会主席",
      })
  void doubledTitlesAndSignsOfStatesAreRead(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海蓝省委常委、宣传部部长王海发言。 | 海蓝省委/ORG 王海/PER | 王海@海蓝省委=常委 王海@海蓝省委=宣传部部长",
        "海蓝市委副书记、政法委书记王海发言。 | 海蓝市委/ORG 王海/PER | 王海@海蓝市委=副书记 王海@海蓝市委=政法委书记",
        "海蓝公司监事、宣传部部长王海发言。 | 海蓝公司/ORG 王海/PER | 王海@海蓝公司=监事 王海@=部长",
      })
  void departmentOfACommitteeIsPartOfTheTitle(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中国驻海盟使团团长、特命全权大使王海发言。 | 中国驻海盟使团/ORG 王海/PER | 王海@中国驻海盟使团=团长 王海@中国驻海盟使团=特命全权大使",
        "中国驻海国大使馆经济商务参赞王海发言。 | 中国驻海国大使馆/ORG 王海/PER | 王海@中国驻海国大使馆=经济商务参赞",
        "海蓝公司总裁、特命全权大使王海发言。 | 海蓝公司/ORG 王海/PER | 王海@海蓝公司=总裁 王海@=特命全权大使",
        "欧洲议会副议长王海、副总理李山发言。 | 欧洲议会/ORG 王海/PER 李山/PER | 王海@欧洲议会=副议长 李山@=副总理",
        "海国经济部次长王海发言。 | 海国经济部/ORG 王海/PER | 王海@海国经济部=次长",
        "海国人民党中央委员王海发言。 | 海国人民党/ORG 王海/PER | 王海@海国人民党=中央委员",
        "海蓝海关关员王海登船。 | 海蓝海关/ORG 王海/PER | 王海@海蓝海关=关员",
      })
  void missionsUnionsAndPartiesHaveTheirTitles(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }
}
