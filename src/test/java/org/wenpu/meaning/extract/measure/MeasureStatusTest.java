package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.MeasureTexts.NAMES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.time.IsoLiteral;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Measure.Status;
import org.wenpu.meaning.extract.Texts;

/** How far measures have come, by when, and in which document they stand. */
class MeasureStatusTest {
  private static List<Measure> found(AnnotatedArticle article) {
    return new MeasureExtractor().extract(article, List.of());
  }

  private static List<Status> statuses(AnnotatedArticle article) {
    return found(article).stream().map(Measure::status).toList();
  }

  private static List<Status> statuses(String text) {
    return statuses(Texts.annotated(text, NAMES));
  }

  @Test
  void wordsAtTheVerbTellHowFarAMeasureHasCome() {
    assertThat(statuses("湖北将推广滴灌技术。")).containsExactly(Status.PLANNED);
    assertThat(statuses("湖北下达资金10亿元。补助资金将用于改造老旧泵站。")).endsWith(Status.PLANNED);
    assertThat(statuses("湖北正推广滴灌技术。")).containsExactly(Status.UNDER_WAY);
    assertThat(statuses("湖北已推广滴灌技术。湖北推出了节水套餐。")).containsExactly(Status.DONE, Status.DONE);
    assertThat(statuses("湖北推广滴灌技术。")).containsExactly(Status.UNDER_WAY);
  }

  @Test
  void measureIsAsFarAsTheOneItGoesOnWith() {
    assertThat(statuses("湖北将推广滴灌技术，改造老旧泵站。")).containsExactly(Status.PLANNED, Status.PLANNED);
    assertThat(statuses("湖北将推广滴灌技术。湖南改造老旧泵站。")).containsExactly(Status.PLANNED, Status.UNDER_WAY);
  }

  @Test
  void whatIsAnnouncedIsPlannedAndWhatIsToldOfThePastDone() {
    assertThat(statuses("湖北提出，推广滴灌技术。")).containsExactly(Status.PLANNED);
    assertThat(statuses("去年，湖北推广滴灌技术。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北建成一批水厂。湖北提出，建成一批水厂。")).containsExactly(Status.DONE, Status.PLANNED);
    assertThat(statuses("今年，湖北推广滴灌技术。")).containsExactly(Status.UNDER_WAY);
  }

  @Test
  void whatIsToldOfYearsToComeIsPlanned() {
    assertThat(statuses("“十五五”时期，湖北推广滴灌技术。")).containsExactly(Status.PLANNED);
    assertThat(statuses("湖北到2027年推广滴灌技术。")).containsExactly(Status.PLANNED);
    assertThat(statuses("“十四五”时期，湖北推广滴灌技术。")).containsExactly(Status.DONE);
  }

  @Test
  void auxiliaryMayStandWithinTheLine() {
    assertThat(statuses("湖北会同水利部已推广滴灌技术。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北推广已有滴灌技术。")).containsExactly(Status.UNDER_WAY);
    assertThat(statuses("湖北新增一批公共充电设施。")).containsExactly(Status.DONE);
  }

  @Test
  void whatIsSetUpIsDoneUnlessItIsStillBeingDone() {
    assertThat(statuses("湖北推出节水套餐。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北持续推出节水套餐。")).containsExactly(Status.UNDER_WAY);
    assertThat(statuses("湖北先后改造八座老旧泵站。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北依托高校资源，推广了滴灌技术。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北出台专门办法支持节水农户。")).containsExactly(Status.DONE);
  }

  @Test
  void whatIsDoneMayStandBehindWhereAndWithWhat() {
    assertThat(statuses("湖北在江边集镇设立了三个维修站点。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北在江边集镇推广维修站点。")).containsExactly(Status.UNDER_WAY);
    assertThat(statuses("湖北围绕节水灌溉，推出八项扶持政策。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北围绕节水灌溉，加快推出扶持政策。")).containsExactly(Status.UNDER_WAY);
  }

  @Test
  void oneActOfSeveralMayHaveComeFarther() {
    assertThat(statuses("湖北推广滴灌技术，新增节水灌区三个，改造老旧泵站。"))
        .containsExactly(Status.UNDER_WAY, Status.DONE, Status.UNDER_WAY);
    assertThat(statuses("湖北将推广滴灌技术，新增八项补贴政策。")).containsExactly(Status.PLANNED, Status.PLANNED);
    assertThat(statuses("当前，湖北派出农技专家，加强水稻田间管护。")).containsExactly(Status.DONE, Status.UNDER_WAY);
  }

  @Test
  void whatOnlyBeganInThePastGoesOn() {
    assertThat(statuses("从2017年开始，湖北推广滴灌技术。")).containsExactly(Status.UNDER_WAY);
    assertThat(statuses("2017年，湖北推广滴灌技术。")).containsExactly(Status.DONE);
  }

  @Test
  void whatAMeetingLooksBackOnIsDone() {
    assertThat(statuses("会议指出，一年来，湖北坚持推广滴灌技术，改造老旧泵站。")).containsExactly(Status.DONE);
    assertThat(statuses("会议指出，一年来成效明显，要推广滴灌技术。")).containsExactly(Status.PLANNED);
  }

  @Test
  void whatIsOnlyConsideredIsPlanned() {
    assertThat(statuses("湖北正考虑限制地下水开采。")).containsExactly(Status.PLANNED);
  }

  @Test
  void someThingsAreDoneByDecidingThem() {
    assertThat(statuses("水利部决定，废止两部灌溉管理规定。")).containsExactly(Status.DONE);
    assertThat(statuses("水利部决定，新建一批水厂。")).containsExactly(Status.PLANNED);
  }

  @Test
  void whatIsBroughtBeforeItsVerbIsNotToCome() {
    assertThat(statuses("湖北将针对江汉平原的抗旱应急响应提升至三级。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北将集中式取水口和分散式取水口相结合。")).containsExactly(Status.UNDER_WAY);
    assertThat(statuses("湖北将集中治理老旧泵站。")).containsExactly(Status.PLANNED);
  }

  @Test
  void partOfAReportTellsWhetherItIsDoneOrPlanned() {
    String text = "推广节水器具。\n一、2025年工作回顾\n推广滴灌技术。\n二、2026年重点工作\n改造老旧泵站。";
    assertThat(statuses(Texts.annotatedUnder("2026年湖北省政府工作报告", text, NAMES)))
        .containsExactly(null, Status.DONE, Status.PLANNED);
  }

  private static String deadline(String text) {
    IsoLiteral deadline = found(Texts.annotated(text, NAMES)).get(0).deadline();
    return deadline == null ? "none" : deadline.lexical();
  }

  @Test
  void deadlineIsTheTimeByWhichItIsToBeDone() {
    assertThat(deadline("湖北提出，到2027年，建成一批水厂。")).isEqualTo("2027");
    assertThat(deadline("湖北提出，2026年6月底前建成一批水厂。")).isEqualTo("2026-06-30");
    assertThat(deadline("湖北提出，2027年建成一批水厂。")).isEqualTo("none");
    assertThat(deadline("湖北提出，到2025年，建成一批水厂。")).isEqualTo("none");
  }

  private static String document(String text) {
    Mention document = found(Texts.annotated(text, NAMES)).get(0).declaredIn();
    return document == null ? "none" : document.text();
  }

  @Test
  void measureStandsInTheDocumentItsActorIssued() {
    assertThat(document("水利部日前印发《节水行动方案》。方案提出，推广节水器具。")).isEqualTo("节水行动方案");
    assertThat(document("《节水行动方案》提出，推广节水器具。")).isEqualTo("节水行动方案");
    assertThat(document("水利部日前印发《节水行动方案》。湖北提出，推广节水器具。")).isEqualTo("none");
    assertThat(document("水利部日前印发《节水行动方案》。湖北推广节水器具。")).isEqualTo("none");
  }

  @Test
  void planGoesOnWhereNoSubjectIsNamed() {
    assertThat(statuses("湖北将推广滴灌技术。改造老旧泵站，新建一批水厂。"))
        .containsExactly(Status.PLANNED, Status.PLANNED, Status.PLANNED);
    assertThat(statuses("湖北将推广滴灌技术。湖北改造老旧泵站。")).containsExactly(Status.PLANNED, Status.UNDER_WAY);
    assertThat(statuses("中央财政下达救灾资金8亿元。")).containsExactly(Status.DONE);
    assertThat(statuses("中央财政安排救灾资金8亿元。")).containsExactly(Status.DONE);
  }

  @Test
  void whatADocumentIsToldToDoIsPlanned() {
    assertThat(statuses("水利部印发《节水行动方案》。《方案》推广节水器具。")).contains(Status.PLANNED);
  }

  @Test
  void whatWasIssuedIsYetToBeDone() {
    assertThat(statuses("水利部近日推出三项措施，包括改造老旧泵站。")).contains(Status.PLANNED);
    assertThat(statuses("水利部近日推进三项措施，包括改造老旧泵站。")).isNotEmpty().doesNotContain(Status.PLANNED);
  }

  @Test
  void whatIsIssuedIsDoneWhatItSaysIsPlanned() {
    assertThat(statuses("湖北发布节水行动方案，推广滴灌技术并改造泵站。")).containsExactly(Status.DONE, Status.PLANNED);
    assertThat(statuses("湖北发布干旱预警信息，推广滴灌技术。")).containsExactly(Status.DONE, Status.DONE);
    assertThat(statuses("湖北加快制定节水行动方案。")).containsExactly(Status.UNDER_WAY);
  }

  @Test
  void whatIsToldOfADocumentIsPlanned() {
    assertThat(statuses("湖北印发《节水方案》，持续改造老旧泵站。")).containsExactly(Status.PLANNED);
    assertThat(statuses("湖北落实《节水方案》，持续改造老旧泵站。"))
        .containsExactly(Status.UNDER_WAY, Status.UNDER_WAY);
  }

  @Test
  void whatIsCountedToADayIsDone() {
    assertThat(statuses("截至目前，湖北改造老旧泵站300座。")).containsExactly(Status.DONE);
    assertThat(statuses("目前，湖北改造老旧泵站。")).containsExactly(Status.UNDER_WAY);
  }

  @Test
  void raisedLevelIsDone() {
    assertThat(statuses("湖北将抗旱应急响应级别提升至二级。")).containsExactly(Status.DONE);
    assertThat(statuses("湖北将提升抗旱应急响应级别。")).containsExactly(Status.PLANNED);
  }
}
