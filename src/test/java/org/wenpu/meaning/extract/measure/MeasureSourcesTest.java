package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measures;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measuresWithStatements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.Texts;

/** Who orders what others must do, and which lines a clause lists. */
class MeasureSourcesTest {
  @Test
  void fieldsOfWhatIsLaidDownAreLines() {
    assertThat(measures("湖北将从加固沿江堤坝、改造老旧泵站、推广滴灌技术等3个方面部署重点任务。"))
        .containsExactly("湖北：加固沿江堤坝", "湖北：改造老旧泵站", "湖北：推广滴灌技术");
    assertThat(measures("水利部下发通知，从加固沿江堤坝、改造老旧泵站2方面出台八条举措。"))
        .containsExactly("水利部：加固沿江堤坝", "水利部：改造老旧泵站");
    assertThat(measures("湖北将从水闸、泵站、堤坝等方面部署重点任务。")).isEmpty();
  }

  @Test
  void actThatAMeetingDisposesOfIsALine() {
    assertThat(measures("会议对开展河道清淤行动作出部署。")).containsExactly("会议：开展河道清淤行动");
    assertThat(measures("会议对防汛工作作出部署。")).isEmpty();
  }

  @Test
  void whatAPolicySupportsIsOfItsIssuer() {
    assertThat(measures("水利部印发办法，明确推广滴灌技术。政策支持农户更换水泵，鼓励村庄修建泵站。"))
        .containsExactly("水利部：推广滴灌技术", "水利部：支持农户更换水泵", "水利部：鼓励村庄修建泵站");
    assertThat(measures("水利部印发办法，明确推广滴灌技术。政策支持力度很大。")).hasSize(1);
  }

  @Test
  void whoIsConcernedActsWhatForIsNoLine() {
    assertThat(measures("有关方面将推广滴灌技术。")).containsExactly("有关方面：推广滴灌技术");
    assertThat(measures("水利部印发《节水办法》，旨在推广滴灌技术。")).isEmpty();
  }

  @Test
  void termRightBeforeALineIsPartOfIt() {
    assertThat(measures("湖北提出，2028年底前建成十座泵站。")).containsExactly("湖北：2028年底前建成十座泵站");
    assertThat(measures("湖北今年建成十座泵站。")).containsExactly("湖北：建成十座泵站");
  }

  @Test
  void whatAnInstitutionSaysThatAllMustDoIsOfIt() {
    assertThat(measures("水利部提醒，近期多雨，各地要加固沿江堤坝。")).containsExactly("水利部：加固沿江堤坝");
    assertThat(measures("水利部提醒，近期多雨，各地正加固沿江堤坝。")).doesNotContain("水利部：加固沿江堤坝");
  }

  @Test
  void whatAnotherMustNotDoIsOfWhoAnnouncesIt() {
    assertThat(measures("水利部印发通知，要求加固沿江堤坝。施工单位不得占用河道。")).contains("水利部：加固沿江堤坝");
  }

  @Test
  void groupSentOutIsMeantByWhatItDoes() {
    assertThat(
            measures(Texts.annotated("日前，中央第九督察组向湖北反馈。督察要求，湖北要加固沿江堤坝。", "湖北/PLACE", "中央第九督察组/ORG")))
        .containsExactly("中央第九督察组：加固沿江堤坝");
  }

  @Test
  void cityNamedAfterAWaterActsBehindItsProvinceARiverDoesNot() {
    assertThat(of("湖北洪湖推广滴灌技术。", "湖北洪湖/PLACE")).containsExactly("湖北洪湖：推广滴灌技术");
    assertThat(of("湖北清江推广滴灌技术。", "湖北清江/PLACE")).isEmpty();
  }

  @Test
  void whoIsNamedBehindItsDescriptionActs() {
    assertThat(measures("作为产粮大省的湖北，推广滴灌技术，改造老旧泵站。")).containsExactly("湖北：推广滴灌技术", "湖北：改造老旧泵站");
    assertThat(measures("作为产粮大省的湖北农户，抢抓晴天，下田育秧。")).isEmpty();
  }

  @Test
  void bodyWithoutAKnownNameJoinsThoseBeforeIt() {
    assertThat(measures("水利部、民政部、全国节水办联合下发通知，要求加固沿江堤坝，改造老旧泵站。"))
        .containsExactly("水利部、民政部：加固沿江堤坝", "水利部、民政部：改造老旧泵站");
    assertThat(measures("水利部、全国节水办主任周明下发通知，要求加固沿江堤坝。")).isEmpty();
  }

  @Test
  void severalBodiesNamedByTheirFirstGoOnInTheParagraphsBehind() {
    assertThat(measures("水利部等四部门联合印发通知。\n加固沿江堤坝，改造老旧泵站。"))
        .containsExactly("水利部等四部门：加固沿江堤坝", "水利部等四部门：改造老旧泵站");
    assertThat(measures("水利部周明等四人联合印发通知。\n加固沿江堤坝，改造老旧泵站。")).isEmpty();
  }

  @Test
  void whereTheReporterWasToldAnnounces() {
    assertThat(measures("记者从全国水利工作会议上获悉：今年将加固沿江堤坝。")).containsExactly("全国水利工作会议：加固沿江堤坝");
    assertThat(measures("记者从水利部新闻发布会上获悉：今年将加固沿江堤坝。")).containsExactly("水利部：加固沿江堤坝");
    assertThat(measures("记者从农户聚会上获悉：今年将加固沿江堤坝。")).isEmpty();
  }

  @Test
  void whenAndWhereAMeetingWasHeldIsNoPartOfItsName() {
    String told = "全国水利工作会议上获悉：今年将加固沿江堤坝。";
    String line = "全国水利工作会议：加固沿江堤坝";
    assertThat(measures("记者从3月5日在北京召开的" + told)).containsExactly(line);
    assertThat(measures("记者从昨日召开的" + told)).containsExactly(line);
    assertThat(measures("记者从今天的" + told)).containsExactly(line);
    assertThat(measures("记者从3月5日举行的水利部新闻发布会上获悉：今年将加固沿江堤坝。")).containsExactly("水利部：加固沿江堤坝");
    assertThat(measures("记者从3月5日举行的农户聚会上获悉：今年将加固沿江堤坝。")).isEmpty();
  }

  @Test
  void nounThatTellsHowMakesNoNounOfTheVerb() {
    assertThat(measures(Texts.annotated("《节水方案》首次提出，推广滴灌技术。", "节水方案/DOC")))
        .containsExactly("节水方案：推广滴灌技术");
    assertThat(measures("湖北首次农户大会热闹，推广滴灌技术。")).isEmpty();
  }

  @Test
  void whatAllMustDoIsOfWhoAskedBefore() {
    assertThat(measures("水利部下发通知，要求加固沿江堤坝。\n各地要改造老旧泵站。"))
        .containsExactly("水利部：加固沿江堤坝", "水利部：改造老旧泵站");
    assertThat(measures("水利部下发通知，要求加固沿江堤坝。\n民政部推广滴灌技术。\n各地要改造老旧泵站。")).contains("各地：改造老旧泵站");
  }

  @Test
  void whatABodyAskedForEndsAtAHeadingSpeechOrFartherOn() {
    String asked = "水利部下发通知，要求加固沿江堤坝。\n";
    String all = "各地要改造老旧泵站。";
    String line = "水利部：改造老旧泵站";
    assertThat(measures(asked + "二、农业\n" + all)).doesNotContain(line);
    assertThat(measures(asked + "专家周明说，水网很长。\n" + all)).doesNotContain(line);
    assertThat(measures(asked + "水网很长。\n".repeat(3) + all)).doesNotContain(line);
    assertThat(measures(asked + "水网很长。\n".repeat(2) + all)).contains(line);
    assertThat(measures(asked + "水利部部长周明说，水网很长。\n" + all)).contains(line);
    assertThat(measuresWithStatements(asked + "“水网很长，要管好。”水利部部长周明说。\n" + all)).contains(line);
  }

  @Test
  void localPlaceIsNoWaterTheSentenceTellsOf() {
    assertThat(measures(Texts.annotated("在柳林市，柳河水位上涨。从昨天开始，当地加固沿江堤坝。", "柳林市/PLACE", "柳河/PLACE")))
        .containsExactly("柳林市：加固沿江堤坝");
    assertThat(measures(Texts.annotated("柳河降下暴雨。从昨天开始，当地加固沿江堤坝。", "柳河/PLACE")))
        .containsExactly("柳河：加固沿江堤坝");
  }

  @Test
  void bodyOfAPlaceIsNamedWhole() {
    assertThat(measures("湖北防指启动防汛应急响应。")).containsExactly("湖北防指：启动防汛应急响应");
    assertThat(measures("英国议会推进灌溉改革，改造老旧泵站。")).isNotEmpty().allMatch(m -> m.startsWith("英国议会："));
  }

  @Test
  void plenumBearsTheFullNameThatTheHeadlineHas() {
    assertThat(measures(MeasureTexts.under("中国节水促进会第三届理事会第二次全体会议公报", "全会提出，推广滴灌技术。")))
        .containsExactly("第三届理事会第二次全体会议：推广滴灌技术");
    assertThat(measures(MeasureTexts.under("学习全会精神", "全会提出，推广滴灌技术。"))).containsExactly("全会：推广滴灌技术");
  }

  @Test
  void guidingThoughtAndInsightAreNoLines() {
    assertThat(measures("湖北提出，以节水理念为指导，推广滴灌技术。")).noneMatch(m -> m.endsWith("为指导"));
    assertThat(measures("湖北提出，深刻认识节水意义，推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
  }

  private static List<String> of(String text, String name) {
    return measures(Texts.annotated(text, name));
  }

  @Test
  void paragraphThatOpensWithAnOrderGoesOnWithWhoAsked() {
    AnnotatedArticle notice =
        Texts.annotated("水利部印发《节水通知》。《节水通知》指出，旱情严重。\n要加固沿江堤坝，改造老旧泵站。", "水利部/ORG", "节水通知/DOC");
    assertThat(measures(notice)).containsExactly("水利部：加固沿江堤坝", "水利部：改造老旧泵站");
    assertThat(measures("湖北多丘陵。\n要加固沿江堤坝，改造老旧泵站。")).isEmpty();
  }

  @Test
  void fieldsThatRequirementsAreMadeForAreLines() {
    assertThat(measures("水利部印发办法，还就加固沿江堤坝、改造老旧泵站等方面提出要求。"))
        .containsExactly("水利部：加固沿江堤坝", "水利部：改造老旧泵站");
    assertThat(measures("水利部就沿江堤坝、老旧泵站等方面提出要求。")).isEmpty();
  }

  @Test
  void whatALawLaysDownIsOfTheLawNamedBefore() {
    AnnotatedArticle law = Texts.annotated("《节水法》3月起施行。这部法律明确，推广滴灌技术，改造老旧泵站。", "节水法/DOC");
    assertThat(measures(law)).containsExactly("节水法：推广滴灌技术", "节水法：改造老旧泵站");
    assertThat(measures("这部法律明确，推广滴灌技术。")).noneMatch(m -> m.startsWith("节水法"));
  }

  @Test
  void officialNamesHisOfficeAndGoesOn() {
    assertThat(measuresWithStatements("水利部副部长周明表示，水利部将推广滴灌技术。\n持续加固堤坝。改造老旧泵站，疏浚清江河道。建设节水展馆。"))
        .contains("水利部：改造老旧泵站");
  }

  @Test
  void placeAsWhatSomebodyIsTakenActsNothing() {
    assertThat(measures("水利部提出，以江汉平原为主轴，湖北为重要支点，推广滴灌技术。"))
        .isNotEmpty()
        .allMatch(m -> m.startsWith("水利部："));
    assertThat(measures("水利部提出，以江汉平原为龙头、以湖北为支点，推广滴灌技术。"))
        .isNotEmpty()
        .allMatch(m -> m.startsWith("水利部："));
    assertThat(measures("湖北为建设灌溉中心，推广滴灌技术，改造老旧泵站。"))
        .containsExactly("湖北：为建设灌溉中心，推广滴灌技术", "湖北：改造老旧泵站");
    assertThat(measures("湖北为农户改造老旧泵站。")).containsExactly("湖北：为农户改造老旧泵站");
  }

  @Test
  void headingThatNamesNobodyEndsWhatTheLastPromised() {
    assertThat(measures("湖北：节水有方\n湖北多丘陵。\n新法3月起施行\n今年，将新建一批水厂，改造老旧管网。"))
        .noneMatch(m -> m.startsWith("湖北"));
    assertThat(measures("湖北：节水有方\n今年，将新建一批水厂，改造老旧管网。")).contains("湖北：改造老旧管网");
  }

  @Test
  void fiveYearPlanInQuotationMarksIsATimeBeforeItsSubject() {
    assertThat(measures("“十五五”时期湖北聚焦旱区三十个县，推广滴灌技术。")).containsExactly("湖北：聚焦旱区三十个县，推广滴灌技术");
  }
}
