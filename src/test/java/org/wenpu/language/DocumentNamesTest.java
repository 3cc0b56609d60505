package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;

class DocumentNamesTest {
  private final DocumentNames names = new DocumentNames(BundledGazetteer.bundled());

  private List<String> in(String text) {
    return names.in(new ArticleText(text)).stream().map(Mention::text).toList();
  }

  @Test
  void lastWordMakesTitleDocument() {
    assertThat(in("水利部印发《关于节约用水的若干规定》。")).containsExactly("关于节约用水的若干规定");
  }

  @Test
  void stateOfThingsAndMeasuresAreDocuments() {
    assertThat(in("发布《湖区水质状况》和《促进湖区用水的若干举措》。")).containsExactly("湖区水质状况", "促进湖区用水的若干举措");
    assertThat(in("水质状况良好，推出若干举措。")).isEmpty();
  }

  @Test
  void lawIsAlsoNamedWithItsState() {
    assertThat(in("会议表决通过中华人民共和国公司法。")).containsExactly("中华人民共和国公司法");
    assertThat(in("中华人民共和国公民依法纳税。")).isEmpty();
  }

  @Test
  void newspaperFilmAndBookAreNone() {
    assertThat(in("《湖滨日报》刊文，电影《登月计划》和《书法》杂志受欢迎，《用水论述摘编》出版。")).isEmpty();
  }

  @Test
  void editionBehindNameBelongsToIt() {
    assertThat(in("发布《节水行动方案（2026版）》。")).containsExactly("节水行动方案（2026版）");
  }

  @Test
  void verbOfIssuingMakesTitleDocument() {
    assertThat(in("古镇被列入《湖区老街名单》。")).containsExactly("湖区老街名单");
    assertThat(in("她喜欢《湖区老街名单》。")).isEmpty();
  }

  @Test
  void whatIsIssuedOrReviewedIsDocument() {
    assertThat(in("《湖区养老服务索引》印发。")).containsExactly("湖区养老服务索引");
    assertThat(in("会上发布《湖区产业图景》，审议《湖区的水（2024）》。")).containsExactly("湖区产业图景", "湖区的水（2024）");
    assertThat(in("乐队发布歌曲《湖区产业图景》，重点节目共发布《湖区的月》，《湖区的水》播出。")).isEmpty();
  }

  @Test
  void listOfTitlesIsWhatItsNounCallsIt() {
    assertThat(in("《湖区产业图景》《湖区的水》等三份报告上网。")).containsExactly("湖区产业图景", "湖区的水");
    assertThat(in("《湖区产业图景》《湖区的水》等歌曲上网，报告另发。")).isEmpty();
  }

  @Test
  void titleIsADocumentWhereverTheArticleHasIt() {
    assertThat(in("湖区印发《节水十条》。《节水十条》管用。")).containsExactly("节水十条", "节水十条");
    assertThat(in("《节水十条》管用。")).isEmpty();
  }

  @Test
  void conventionNamesItsPartiesMeeting() {
    assertThat(in("《湿地公约》第十四届缔约方大会开幕。")).isEmpty();
    assertThat(in("《湿地公约》第十四条规定了缔约方大会。")).containsExactly("湿地公约");
  }

  @Test
  void wordBehindMarksMakesTitleDocument() {
    assertThat(in("《世界水市场展望》报告指出")).containsExactly("世界水市场展望");
    assertThat(in("《世界水市场展望》一书写道")).isEmpty();
  }

  @Test
  void titleOfSpeechIsDocument() {
    assertThat(in("他发表题为《同饮一江水》的主旨演讲。")).containsExactly("同饮一江水");
    assertThat(in("他唱了《同饮一江水》的主题曲。")).isEmpty();
  }

  @Test
  void nestedMarksStayInsideTheName() {
    assertThat(in("通过《关于修改《节水条例》的决定》。")).containsExactly("关于修改《节水条例》的决定");
    assertThat(in("通过《关于修改〈节水条例〉的决定》。")).containsExactly("关于修改〈节水条例〉的决定");
  }

  @Test
  void unclosedMarkGivesNothing() {
    assertThat(in("通过《关于修改节水条例的决定\n下一段》")).isEmpty();
  }

  @Test
  void knownNamesNeedNoMarks() {
    assertThat(in("赞成政府工作报告和“十五五”规划纲要草案，落实民营经济促进法。"))
        .containsExactly("政府工作报告", "“十五五”规划纲要草案", "民营经济促进法");
  }

  @Test
  void beginOfLongerWordIsNoLaw() {
    assertThat(in("公司法人和劳动法庭的法官")).isEmpty();
    assertThat(in("修改公司法。")).containsExactly("公司法");
  }

  @Test
  void reportsOfManyPlacesAreNoDocument() {
    assertThat(in("翻看各地政府工作报告，政府工作报告都提到水。")).isEmpty();
  }

  @Test
  void spansCountCodePointsOfTheOriginal() {
    List<Mention> found = names.in(new ArticleText("𠮷村印发《节水办法》。"));
    assertThat(found).extracting(Mention::span).containsExactly(new Span(5, 9));
  }

  @Test
  void numberedOrdersAndResolutionsAreKnownByTheirForm() {
    assertThat(in("签署第三十号、第三十一号主席令。")).containsExactly("第三十一号主席令");
    assertThat(in("落实联合国安理会第1701号决议。")).containsExactly("联合国安理会第1701号决议");
    assertThat(in("主席签署命令，通过两项决议。")).isEmpty();
  }

  @Test
  void draftUnderReviewIsKnownByItsForm() {
    assertThat(in("会议审议水库管理法草案、河道条例修订草案。")).containsExactly("水库管理法草案", "河道条例修订草案");
    assertThat(in("他提出新的方法草案。")).isEmpty();
  }

  @Test
  void treatyOfTwoStatesIsKnownByItsForm() {
    assertThat(in("批准中国和甲国引渡条约。")).containsExactly("中国和甲国引渡条约");
    assertThat(in("中国和甲国签署引渡条约。")).isEmpty();
  }

  @Test
  void programmeOfABodyForAYearIsKnownByItsForm() {
    assertThat(in("通过全国人大常委会2025年度工作要点。")).containsExactly("全国人大常委会2025年度工作要点");
    assertThat(in("各单位制定工作要点。")).isEmpty();
  }

  @Test
  void yearAndEditionBehindTheLastWordDoNotHideIt() {
    assertThat(in("通过《节水宣言·2024》，公布《节水产品清单(2026年版)》。"))
        .containsExactly("节水宣言·2024", "节水产品清单(2026年版)");
    assertThat(in("播出《节水晚会2024》。")).isEmpty();
  }

  @Test
  void draftIsNamedWithItsLawWhateverIsDoneWithIt() {
    assertThat(in("听取关于公司法修订草案审议结果的报告。")).containsExactly("公司法修订草案");
    assertThat(in("听取关于公司法草案说明。")).containsExactly("公司法");
  }

  @Test
  void reportOfACongressIsKnownByItsForm() {
    assertThat(in("学习党的二十大报告，领会二十大报告。")).containsExactly("党的二十大报告", "二十大报告");
    assertThat(in("参加二十大报告会。")).isEmpty();
  }

  @Test
  void decisionUnderReviewIsKnownByItsForm() {
    assertThat(in("提请审议关于授权甲省暂停适用公司法的决定草案的议案。")).containsExactly("关于授权甲省暂停适用公司法的决定草案");
    assertThat(in("审议关于节约用水的议案。")).isEmpty();
  }

  @Test
  void planNamedAfterItsPlaceIsADocument() {
    assertThat(in("深入实施浦东节水改革试点方案。")).containsExactly("浦东节水改革试点方案");
    assertThat(in("浙江出台节水实施方案，落实北京工作方案。")).isEmpty();
    assertThat(in("重庆市国土空间总体规划获批。")).containsExactly("重庆市国土空间总体规划");
    assertThat(in("编制国土空间总体规划。")).isEmpty();
  }

  @Test
  void rulesOfARegionalCongressAreADocument() {
    assertThat(in("根据江苏省人代会议事规则旁听。")).containsExactly("江苏省人代会议事规则");
    assertThat(in("修改议事规则。")).isEmpty();
  }

  @Test
  void regulationInForceIsADocumentOneWishedForIsNone() {
    assertThat(in("天津出台河道保洁条例，推进节水。")).containsExactly("河道保洁条例");
    assertThat(in("推动出台河道保洁条例，出台相关条例。")).isEmpty();
  }

  @Test
  void quotedSubjectBelongsToTheNameOfRules() {
    assertThat(in("“一桶水”管理办法公布。")).containsExactly("“一桶水”管理办法");
    assertThat(in("“一桶水”活动管理办法公布。")).isEmpty();
  }

  @Test
  void planOfTwoStatesForACommunityIsADocument() {
    assertThat(in("落实构建中柬命运共同体行动计划。")).containsExactly("构建中柬命运共同体行动计划");
    assertThat(in("构建中柬命运共同体。")).isEmpty();
  }

  @Test
  void leadersReportAndSignedArticleAreDocuments() {
    assertThat(in("他作了题为《同饮一江水》的工作报告。")).containsExactly("同饮一江水");
    assertThat(in("刊登重要文章《同饮一江水》。")).containsExactly("同饮一江水");
    assertThat(in("刊登评论员文章《同饮一江水》。")).isEmpty();
  }

  @Test
  void regulationThatIsMadeOrChangedIsADocument() {
    assertThat(in("湖城制定南湖水面保护条例，推进治水。")).containsExactly("南湖水面保护条例");
    assertThat(in("湖城将制定南湖水面保护条例，推进治水。")).isEmpty();
  }

  @Test
  void shortTitleWithItsArticlesIsADocument() {
    assertThat(in("湖城出台“茶农增收12条”，支持茶园。")).containsExactly("茶农增收12条");
    assertThat(in("湖城提出“第12条”和12条措施。")).isEmpty();
  }

  @Test
  void agreementKnownByItsLettersIsADocument() {
    assertThat(in("湖城对RCEP成员出口增长。")).containsExactly("RCEP");
    assertThat(in("湖城对APEC成员出口增长。")).isEmpty();
  }

  @Test
  void shortNamesOfLawsAreKnownUnlessTheyGoOn() {
    assertThat(in("学习代表法和监督法，按照预算法规定办理。")).containsExactly("代表法", "监督法", "预算法");
    assertThat(in("甲代表法国队出战，监督法律实施，预算法规齐全。")).isEmpty();
  }

  @Test
  void regulationAndPlanAreNamedWithTheirState() {
    assertThat(in("施行中华人民共和国节约用水条例。")).containsExactly("中华人民共和国节约用水条例");
    assertThat(in("编制中华人民共和国国民经济和社会发展第十五个五年规划纲要。")).containsExactly("中华人民共和国国民经济和社会发展第十五个五年规划纲要");
  }

  @Test
  void amendmentIsNamedWithItsLaw() {
    assertThat(in("刑法修正案（十二）施行。")).containsExactly("刑法修正案（十二）");
  }

  @Test
  void systemThatGoesByAListIsNoDocument() {
    assertThat(in("执行市场准入负面清单。")).containsExactly("市场准入负面清单");
    assertThat(in("实施市场准入负面清单管理制度。")).isEmpty();
  }

  @Test
  void resolutionIsKnownByItsNumberAlone() {
    assertThat(in("各方应遵守第1702号决议。")).containsExactly("第1702号决议");
    assertThat(in("会议通过第3号决议。")).isEmpty();
  }

  @Test
  void planOfFiveYearsForATradeIsADocument() {
    assertThat(in("甲部印发“十五五”节水农业规划。")).containsExactly("“十五五”节水农业规划");
    assertThat(in("编制“十五五”专项规划和“十四五”时期全区规划。")).isEmpty();
  }

  @Test
  void planWithAQuotedSubjectIsADocumentWhereItIsIssued() {
    assertThat(in("湖城印发“一桶水”三年行动计划。")).containsExactly("“一桶水”三年行动计划");
    assertThat(in("湖城深入实施“一桶水”行动计划。")).isEmpty();
  }

  @Test
  void openingOfTheCentreIsADocument() {
    assertThat(in("学习中共中央 国务院关于加强节水工作的意见。")).containsExactly("中共中央 国务院关于加强节水工作的意见");
    assertThat(in("学习中共中央关于节水的有关精神。")).isEmpty();
  }
}
