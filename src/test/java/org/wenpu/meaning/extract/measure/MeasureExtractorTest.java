package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.MeasureTexts.NAMES;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measures;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measuresWithStatements;
import static org.wenpu.meaning.extract.measure.MeasureTexts.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.extract.Texts;

/** Each rule with an example and a near miss. */
class MeasureExtractorTest {
  @Test
  void eachClauseOfAnAnnouncementIsOneMeasure() {
    assertThat(measures("湖北提出，建设节水型城市，推广滴灌技术；湖南提出，支持老旧泵站改造。"))
        .containsExactly("湖北：建设节水型城市", "湖北：推广滴灌技术", "湖南：支持老旧泵站改造");
  }

  @Test
  void judgementBehindAnAnnouncingVerbIsNone() {
    assertThat(measures("湖北提出，节水是一件大事。")).isEmpty();
  }

  @Test
  void whatAPersonAsksForOnASiteIsNoPolicyOfTheSite() {
    assertThat(measuresWithStatements("周明到湖北调研，听取水利部汇报，强调要加快泵站改造，扩大灌溉面积。")).isEmpty();
    assertThat(measuresWithStatements("水利部到湖北调研，要求加快泵站改造，扩大灌溉面积。"))
        .containsExactly("水利部：加快泵站改造", "水利部：扩大灌溉面积");
  }

  @Test
  void cueAndPlacesAreKept() {
    AnnotatedArticle article = Texts.annotated("湖北明确，加快江汉平原灌区改造。", NAMES);
    Measure measure = new MeasureExtractor().extract(article, List.of()).get(0);
    assertThat(measure.cue()).isEqualTo("明确");
    assertThat(measure.places()).extracting(Mention::text).containsExactly("江汉平原");
  }

  @Test
  void quotedLinesBehindOneAnotherAreCut() {
    assertThat(measures("今年的政府工作报告提出，“实施国家节水重大工程”“完善农业水价综合改革”。"))
        .containsExactly("政府工作报告：实施国家节水重大工程", "政府工作报告：完善农业水价综合改革");
    assertThat(measures("湖北提出，推动办事“只跑一次”“一网通办”。")).containsExactly("湖北：推动办事“只跑一次”“一网通办”");
  }

  @Test
  void meansStayWithTheirLine() {
    assertThat(measures("湖北提出，立足水乡特点，发展生态养殖业。")).containsExactly("湖北：立足水乡特点，发展生态养殖业");
    assertThat(measures("湖北提出，在重点灌区推广滴灌技术，发展生态养殖业。"))
        .containsExactly("湖北：在重点灌区推广滴灌技术", "湖北：发展生态养殖业");
  }

  @Test
  void purposeStaysWithItsLine() {
    assertThat(measures("湖北提出，建设农村供水管网，让村民喝上放心水。")).containsExactly("湖北：建设农村供水管网，让村民喝上放心水");
    assertThat(measures("湖北提出，建设农村供水管网，扩大供水范围。")).containsExactly("湖北：建设农村供水管网", "湖北：扩大供水范围");
  }

  @Test
  void sumStaysWithWhatItIsSpentOn() {
    assertThat(measures("中央财政投入8亿元，支持灌区现代化改造。")).containsExactly("中央财政：投入8亿元，支持灌区现代化改造");
    assertThat(measures("中央财政安排8亿元，湖北安排2亿元。")).containsExactly("中央财政：安排8亿元", "湖北：安排2亿元");
  }

  @Test
  void addresseeBelongsToAnOrder() {
    assertThat(measures("水利部要求各地每天两次巡查水库大坝。")).containsExactly("水利部：各地每天两次巡查水库大坝");
  }

  @Test
  void listOfMeasuresRunsOverParagraphs() {
    assertThat(
            measures(
                "水利部印发《关于农村供水的实施方案》。\n《实施方案》提出3个方面的举措。\n补齐短板，新建一批水厂。\n提升能力，培训村级管水员。\n专家认为这很及时。"))
        .containsExactly("水利部：新建一批水厂", "水利部：培训村级管水员");
    assertThat(measures("湖北提出，新建一批水厂。\n补齐短板，培训村级管水员。")).containsExactly("湖北：新建一批水厂");
  }

  @Test
  void listMayBeOpenedByAClauseOfItsOwn() {
    assertThat(measures("会议确定，明年水利抓好以下任务。\n一是推广滴灌技术。\n二是改造老旧泵站。"))
        .containsExactly("会议：推广滴灌技术", "会议：改造老旧泵站");
    assertThat(measures("会议强调，要推广滴灌技术，做好“三农”工作。")).contains("会议：做好“三农”工作");
  }

  @Test
  void documentIssuedTogetherActsForAllWhoIssueIt() {
    assertThat(measures("水利部、民政部印发《节水行动方案》。方案提出，推广节水器具。")).containsExactly("水利部、民政部：推广节水器具");
    assertThat(measures("水利部在民政部协助下印发《节水行动方案》。方案提出，推广节水器具。")).containsExactly("水利部：推广节水器具");
  }

  @Test
  void documentSpeaksForItsIssuer() {
    assertThat(measures("水利部日前印发《节水行动方案》。方案提出，推广节水器具。")).containsExactly("水利部：推广节水器具");
    assertThat(measures("方案提出，推广节水器具。")).isEmpty();
  }

  @Test
  void linesBeforeTheirSourceAreFound() {
    assertThat(measures("“推广节水器具”，是中央农村工作会议部署的任务之一。")).containsExactly("中央农村工作会议：推广节水器具");
    assertThat(measures("“推广节水器具”，是村里人的心愿。")).isEmpty();
  }

  @Test
  void meetingAnnouncesButDoesNotAct() {
    assertThat(measures("会议强调，要加强水库除险加固。")).containsExactly("会议：加强水库除险加固");
    assertThat(measures("会议认为大家都很努力。")).isEmpty();
  }

  @Test
  void creedIsNoMeasure() {
    assertThat(measures("会议强调，要深入贯彻会议精神，深刻领悟重大意义，新建一批水厂。")).containsExactly("会议：新建一批水厂");
  }

  @Test
  void toldActOfARegionIsOne() {
    assertThat(measures("去年以来，湖北实施农村供水提升行动，开展水质检测。")).containsExactly("湖北：实施农村供水提升行动", "湖北：开展水质检测");
  }

  @Test
  void lifeOfWhoDiedIsNone() {
    String life = "他主持工作期间，湖北实施农村供水提升行动。";
    assertThat(measures(MeasureTexts.under("林海同志逝世", life))).isEmpty();
    assertThat(measures(MeasureTexts.under("林海同志遗体在京火化", life))).isEmpty();
    assertThat(measures(MeasureTexts.under("缅怀林海同志", life))).isNotEmpty();
  }

  @Test
  void companyActsOnlyWhereItGivesNotice() {
    assertThat(measures("清江机械公司推广节水水泵。俄军击退对方进攻。")).isEmpty();
    assertThat(measures("清江机械公司将推广节水水泵。")).containsExactly("清江机械公司：推广节水水泵");
  }

  @Test
  void resultsAndRanksAreNone() {
    assertThat(measures("湖北新增水厂35座，供水能力稳居中部首位，推广效果显著。")).isEmpty();
  }

  @Test
  void wishesOfPersonsAreNone() {
    assertThat(measures("周明表示，湖北要推广节水器具，希望加快水厂建设。")).isEmpty();
  }

  @Test
  void firmActInAPersonsWordsCounts() {
    assertThat(measures("周明表示，湖北将推广节水器具，加快水厂建设。")).containsExactly("湖北：推广节水器具", "湖北：加快水厂建设");
  }

  @Test
  void officialSpeaksForHisOffice() {
    assertThat(measures("民政部有关负责人介绍，下一步，将扩大助餐服务范围。")).containsExactly("民政部：扩大助餐服务范围");
    assertThat(measures("市民代表介绍，下一步，将扩大助餐服务范围。")).isEmpty();
  }

  @Test
  void twoStatesActOnlyWhereItIsFirm() {
    assertThat(measures("中英签署备忘录。双方将建立治水合作机制。")).containsExactly("中国、英国：建立治水合作机制");
    assertThat(measures("中英签署备忘录。双方推动治水合作机制不断完善。")).isEmpty();
  }

  @Test
  void placeBeforeTheClauseActs() {
    assertThat(measures("在江汉平原，今年将建设高标准农田。")).containsExactly("江汉平原：建设高标准农田");
  }

  @Test
  void headingAmongBriefsIsNone() {
    assertThat(measures("湖北推广节水器具\n湖南推广滴灌技术。")).containsExactly("湖南：推广滴灌技术");
  }

  @Test
  void workReportSpeaksForTheGovernment() {
    assertThat(report("深入实施节水行动，建成一批示范灌区。粮食产量增长3%。城乡面貌焕然一新。"))
        .containsExactly("湖北省：深入实施节水行动", "湖北省：建成一批示范灌区");
  }

  @Test
  void otherSubjectsInAWorkReportAreNone() {
    assertThat(report("水利部在湖北设立试点。我们推广滴灌技术。")).containsExactly("湖北省：推广滴灌技术");
  }

  @Test
  void wordsThatCloseAListAreCut() {
    assertThat(measures("湖北提出，推广滴灌技术等。")).containsExactly("湖北：推广滴灌技术");
    assertThat(measures("湖北提出，推广滴灌技术等新技术。")).containsExactly("湖北：推广滴灌技术等新技术");
  }

  @Test
  void actsWithOneVerbAreCutApart() {
    assertThat(measures("湖北提出，建设高标准农田、建设生态渠系等2个方面。")).containsExactly("湖北：建设高标准农田", "湖北：建设生态渠系");
    assertThat(measures("湖北提出，稳外贸、稳外资。")).containsExactly("湖北：稳外贸、稳外资");
  }

  @Test
  void fieldsOfADocumentAreLines() {
    assertThat(measures("水利部印发《关于节水的意见》。《意见》还从完善水价机制，推广节水器具等方面提出要求。"))
        .containsExactly("水利部：完善水价机制", "水利部：推广节水器具");
  }

  @Test
  void wordThatOnlyBeginsLikeAnAuxiliaryIsNone() {
    assertThat(measures("湖北提出，应急加固水库大坝。")).containsExactly("湖北：应急加固水库大坝");
    assertThat(measures("湖北提出，要加固水库大坝。")).containsExactly("湖北：加固水库大坝");
  }

  @Test
  void newsWithoutASubjectIsNone() {
    assertThat(measures("推广滴灌技术。")).isEmpty();
  }

  @Test
  void clauseWithAnotherSubjectEndsTheActs() {
    assertThat(measures("湖北推广滴灌技术，农户抢抓晴好天气，开展春耕作业。")).containsExactly("湖北：推广滴灌技术");
    assertThat(measures("湖北推广滴灌技术，开展春耕作业。")).containsExactly("湖北：推广滴灌技术", "湖北：开展春耕作业");
  }

  @Test
  void bodyIsKnownByTheNounThatEndsItsDescription() {
    assertThat(measures("各地交管部门开展车辆安全检查。")).containsExactly("各地交管部门：开展车辆安全检查");
    assertThat(measures("湖北、湖南等服务区将增设充电设施。")).containsExactly("湖北、湖南等服务区：增设充电设施");
    assertThat(measures("各地农户开展车辆安全检查。")).isEmpty();
    assertThat(measures("水利部组织沿江水利部门开展水库安全检查。")).containsExactly("水利部：组织沿江水利部门开展水库安全检查");
  }

  @Test
  void placeThatDescribesANounDoesNotAct() {
    assertThat(measures("湖北农户推广滴灌技术。")).isEmpty();
    assertThat(measures("湖北2025年推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
  }

  @Test
  void whatIsKeptToIsALineOfItsOwn() {
    assertThat(measures("湖北提出，坚持量水而行，修复湖泊湿地。")).containsExactly("湖北：坚持量水而行", "湖北：修复湖泊湿地");
    assertThat(measures("湖北提出，推广滴灌技术，坚持节水优先。")).containsExactly("湖北：推广滴灌技术", "湖北：坚持节水优先");
  }

  @Test
  void meansWithAVerbStandAloneWhereNoLineFollows() {
    assertThat(measures("湖北提出，通过政策支持推动灌区改造。")).containsExactly("湖北：通过政策支持推动灌区改造");
    assertThat(measures("湖北提出，通过以奖代补的方式，推广滴灌技术。")).containsExactly("湖北：通过以奖代补的方式，推广滴灌技术");
  }

  @Test
  void whatComesOfToldActsStaysWithThem() {
    assertThat(measures("湖北增设巡查岗位，提升巡查效率。")).containsExactly("湖北：增设巡查岗位，提升巡查效率");
    assertThat(measures("湖北提出，增设巡查岗位，提升巡查效率。")).containsExactly("湖北：增设巡查岗位", "湖北：提升巡查效率");
  }

  @Test
  void anyVerbWithAnObjectIsAnActButVerbsOfStateAndEncounter() {
    assertThat(measures("湖北提出，增雇供水管理员。")).containsExactly("湖北：增雇供水管理员");
    assertThat(measures("湖北提出，收购农户余粮。")).containsExactly("湖北：收购农户余粮");
    assertThat(measures("湖北看望受灾农户。")).isEmpty();
  }

  @Test
  void whatAGovernmentReportsDoneIsToldWithHowMuchOfIt() {
    assertThat(report("累计建成小型泵站120座。植树造林30万亩。"))
        .containsExactly("湖北省：累计建成小型泵站120座", "湖北省：植树造林30万亩");
    assertThat(report("完成农业产值3200亿元。")).isEmpty();
  }

  @Test
  void pledgesOfAReportAreNone() {
    assertThat(report("我们一定牢记重托，推动各项任务落到实处。我们将推广滴灌技术。")).containsExactly("湖北省：推广滴灌技术");
  }

  @Test
  void ordersToOthersBelongToTheAnnouncement() {
    assertThat(measures("会议要求推广节水器具，各地要加强水库巡查。")).containsExactly("会议：推广节水器具", "会议：加强水库巡查");
    assertThat(measures("会议要求推广节水器具。湖南将加强水库巡查。")).containsExactly("会议：推广节水器具", "湖南：加强水库巡查");
  }

  @Test
  void objectBeforeItsVerbIsPartOfTheLine() {
    assertThat(measures("湖北将城际铁路纳入支持范围。")).containsExactly("湖北：将城际铁路纳入支持范围");
    assertThat(measures("湖北将支持城际铁路建设。")).containsExactly("湖北：支持城际铁路建设");
  }

  @Test
  void statesOfAffairsAreNone() {
    assertThat(measures("湖北统筹灌区运行更加高效。")).isEmpty();
    assertThat(measures("湖北推动灌区稳定运行。")).containsExactly("湖北：推动灌区稳定运行");
  }

  @Test
  void courtesiesAreNone() {
    assertThat(measures("民政部向广大村民致以问候。")).isEmpty();
    assertThat(measures("民政部向受灾村民发放救助资金。")).containsExactly("民政部：向受灾村民发放救助资金");
  }

  @Test
  void watersDoNotActCitiesNamedAfterThemDo() {
    AnnotatedArticle river = Texts.annotated("三江河推广滴灌技术。漯河推广滴灌技术。", "三江河/PLACE", "漯河/PLACE");
    assertThat(measures(river)).containsExactly("漯河：推广滴灌技术");
  }

  @Test
  void whatIsOfAnActorDoesNotActItself() {
    assertThat(measures("水利部的同志推广滴灌技术。")).isEmpty();
  }

  @Test
  void shortNameStandsForTheNearestDocumentThatEndsWithIt() {
    String text = "湖北印发《节水办法（征求意见稿）》。\n水利部印发《关于灌区改造的意见》。《意见》提出，推广滴灌技术。";
    assertThat(measures(text)).containsExactly("水利部：推广滴灌技术");
  }

  @Test
  void whatCameOfActsIsNone() {
    assertThat(measures("湖北培育出20家节水企业。")).isEmpty();
    assertThat(measures("湖北派出20支巡查队伍。")).containsExactly("湖北：派出20支巡查队伍");
  }

  @Test
  void headingEndsTheListBeforeIt() {
    assertThat(measures("水利部提出3个方面的举措。\n新建一批水厂。\n湖北龙舟赛开赛\n比赛为期两天，选手开展激烈角逐。"))
        .containsExactly("水利部：新建一批水厂");
  }

  @Test
  void objectBehindTheVerbKeepsItsWord() {
    assertThat(measures("湖北将河湖清淤纳入年度计划。")).containsExactly("湖北：将河湖清淤纳入年度计划");
    assertThat(measures("湖北将新建一批水厂。")).containsExactly("湖北：新建一批水厂");
  }

  @Test
  void whatTheReporterLearnedIsOfWhoeverInformed() {
    assertThat(measures("记者从水利部获悉，今年将改造老旧泵站，推广滴灌技术。")).containsExactly("水利部：改造老旧泵站", "水利部：推广滴灌技术");
    assertThat(measures("记者从村民处获悉，今年将改造老旧泵站。")).isEmpty();
  }

  @Test
  void decisionMayFollowWhatWasDecided() {
    assertThat(measures("全面推广滴灌技术，是水利部着眼长远作出的部署。")).containsExactly("水利部：全面推广滴灌技术");
  }

  @Test
  void linesComeInOrderAndApart() {
    AnnotatedArticle article = Texts.annotated("“推广滴灌技术，改造老旧泵站”，是水利部作出的部署，湖北将新建一批水厂。", NAMES);
    List<Measure> found = new MeasureExtractor().extract(article, List.of());
    assertThat(found).hasSizeGreaterThan(1);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).content().begin())
          .isGreaterThanOrEqualTo(found.get(i - 1).content().end());
    }
  }

  @Test
  void meetingHasTheNameUnderWhichItSpeaks() {
    assertThat(measuresWithStatements("水利部召开灌溉工作会议。会议指出，灌溉是农业的命脉。会议决定，扩大灌区改造范围，加快泵站更新。"))
        .containsExactly("灌溉工作会议：扩大灌区改造范围", "灌溉工作会议：加快泵站更新");
    assertThat(measuresWithStatements("会议指出，灌溉是农业的命脉。会议决定，扩大灌区改造范围，加快泵站更新。"))
        .containsExactly("会议：扩大灌区改造范围", "会议：加快泵站更新");
  }
}
