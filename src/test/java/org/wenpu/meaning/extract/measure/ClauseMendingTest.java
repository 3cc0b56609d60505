package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measures;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Clauses that belong together, or apart, whatever was weighed. */
class ClauseMendingTest {
  @Test
  void meansBelongToTheActBehindThem() {
    assertThat(measures("湖北提出，聚焦旱区三十个县，推广滴灌技术。")).containsExactly("湖北：聚焦旱区三十个县，推广滴灌技术");
    assertThat(measures("湖北提出，聚焦旱区推广滴灌技术，改造老旧泵站。")).containsExactly("湖北：聚焦旱区推广滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void whatIsUsedBelongsToTheActBehindIt() {
    assertThat(measures("湖北提出，鼓励灌区利用遥感等技术，改造老旧泵站。")).containsExactly("湖北：鼓励灌区利用遥感等技术，改造老旧泵站");
    assertThat(measures("湖北提出，依据各县实际，改造老旧泵站。")).containsExactly("湖北：依据各县实际，改造老旧泵站");
    assertThat(measures("湖北提出，推广利用滴灌技术，改造老旧泵站。")).containsExactly("湖北：推广利用滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void whatIsOrganisedIsALineWhoIsOrganisedIsMeans() {
    assertThat(measures("湖北提出，组织开展水闸检查，改造老旧泵站。")).containsExactly("湖北：组织开展水闸检查", "湖北：改造老旧泵站");
    assertThat(measures("湖北提出，组织农技人员，改造老旧泵站。")).containsExactly("湖北：组织农技人员，改造老旧泵站");
  }

  @Test
  void whatAnActBetteredOrPushedOnWithEffectIsOfIt() {
    assertThat(measures("湖北提出，推广滴灌技术，推动用水与产粮更好衔接。")).containsExactly("湖北：推广滴灌技术，推动用水与产粮更好衔接");
    assertThat(measures("湖北开展水闸专项检查，有效推动水价改革。")).containsExactly("湖北：开展水闸专项检查，有效推动水价改革");
    assertThat(measures("湖北提出，推广滴灌技术，推动泵站改造。")).containsExactly("湖北：推广滴灌技术", "湖北：推动泵站改造");
  }

  @Test
  void meansWithoutAnActAreNoLine() {
    assertThat(measures("湖北聚焦旱区三十个县，农户纷纷报名。")).isEmpty();
  }

  @Test
  void actsToldAsTheEndsOfWhatIsDoneAreLines() {
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从推广滴灌技术，到改造老旧泵站。")))
        .containsExactly("湖北：推广滴灌技术", "湖北：改造老旧泵站");
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从推广滴灌技术，到改造泵站，农户看到变化。")))
        .noneMatch(m -> m.endsWith("：推广滴灌技术"));
  }

  @Test
  void untilWhenSomethingIsDoneIsNotItsOtherEnd() {
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从改造老旧泵站入手，到2030年全面完成改造。")))
        .noneMatch(m -> m.startsWith("湖北：改造老旧泵站"));
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从改造老旧泵站着手，到推广滴灌技术。")))
        .noneMatch(m -> m.startsWith("湖北：改造老旧泵站"));
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从改造老旧泵站，到明年汛期。"))).isEmpty();
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从改造老旧泵站，再到推广滴灌技术。")))
        .containsExactly("湖北：改造老旧泵站", "湖北：推广滴灌技术");
  }

  @Test
  void bothEndsStandInOneShortSentence() {
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从改造老旧泵站；到推广滴灌技术。")))
        .noneMatch(m -> m.equals("湖北：改造老旧泵站"));
    String far = "，到灌溉果园和菜地".repeat(40) + "，到推广滴灌技术。";
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n从改造老旧泵站" + far)))
        .noneMatch(m -> m.startsWith("湖北：改造老旧泵站") || m.equals("湖北：推广滴灌技术"));
  }

  @Test
  void hugeClauseOfWhatMayBeTalkedOfIsReadAtOnce() {
    String text = "水利部强调，" + "就问题、".repeat(8_000) + "改造老旧泵站。";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> measures(text));
  }

  @Test
  void outcomeAmongActsIsAnActAtTheEndItBelongsToTheLast() {
    assertThat(measures("水利部要求，加固沿江堤坝，防止规模性返贫，帮助农户修复水闸，改造老旧泵站。"))
        .contains("水利部：加固沿江堤坝", "水利部：改造老旧泵站");
    assertThat(measures("水利部要求，改造老旧泵站，推广滴灌技术，防止土地板结，助力粮食增产。"))
        .containsExactly("水利部：改造老旧泵站", "水利部：推广滴灌技术，防止土地板结，助力粮食增产");
  }

  @Test
  void whatComesOfAnActBelongsToItWhoeverTellsIt() {
    assertThat(measures("水利部要求，推广滴灌技术，为粮食增产提供有力支撑。")).containsExactly("水利部：推广滴灌技术，为粮食增产提供有力支撑");
    assertThat(measures("水利部要求，推广滴灌技术，切实维护农户利益。")).containsExactly("水利部：推广滴灌技术，切实维护农户利益");
    assertThat(measures("水利部要求，推广滴灌技术，切实保障农户用水，改造老旧泵站。"))
        .containsExactly("水利部：推广滴灌技术", "水利部：切实保障农户用水", "水利部：改造老旧泵站");
  }

  @Test
  void whatChangesByItselfIsNotToldOfATopic() {
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n随着农户改造水闸，推广滴灌技术，水流畅通。"))).isEmpty();
    assertThat(measures(MeasureTexts.under("湖北节水", "湖北缺水。\n改造水闸，推广滴灌技术。"))).isNotEmpty();
  }

  @Test
  void whatThoseSentOutDoBelongsToTheSendingOtherActsDoNot() {
    assertThat(measures("湖北派出10个工作组深入沿江各县，全面排查堤坝隐患。"))
        .containsExactly("湖北：派出10个工作组深入沿江各县，全面排查堤坝隐患");
    assertThat(measures("湖北出动600余名工人，开展河道疏浚。")).containsExactly("湖北：出动600余名工人，开展河道疏浚");
    assertThat(measures("湖北派出10个工作组深入沿江各县，推广滴灌技术。")).contains("湖北：推广滴灌技术");
  }

  @Test
  void actWithWhatItIsDoneStandsAlone() {
    assertThat(measures("湖北提出，以更大力度打好节水攻坚战，推广滴灌技术。"))
        .containsExactly("湖北：以更大力度打好节水攻坚战", "湖北：推广滴灌技术");
    assertThat(measures("湖北提出，以求实的作风，推广滴灌技术。")).containsExactly("湖北：以求实的作风，推广滴灌技术");
  }

  @Test
  void adviceAndHowThingsStandAreNoPolicy() {
    assertThat(measures("水利部要求加固沿江堤坝。警方提醒广大农户，加强门窗检查，推广节水水泵。")).containsExactly("水利部：加固沿江堤坝");
    assertThat(measures("水利部指出，灌溉正处于关键阶段，要推广滴灌技术。")).containsExactly("水利部：推广滴灌技术");
  }

  @Test
  void whatIsSupposedIsNoPolicy() {
    assertThat(measures("在湖北，如果农户改造水闸，可以免除全部水费。")).isEmpty();
    assertThat(measures("水利部要求，如果水闸老旧，改造水闸，推广滴灌技术。")).isNotEmpty();
    assertThat(measures("湖北改造水闸，即使在汛期也不停工，推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
    assertThat(measures("湖北改造水闸，如果在汛期也不停工，推广滴灌技术。")).doesNotContain("湖北：推广滴灌技术");
  }

  @Test
  void principleBelongsToTheActBehindItWhatIsKeptToStandsAlone() {
    assertThat(measures("湖北提出，牢固树立节水理念，推广滴灌技术。")).containsExactly("湖北：牢固树立节水理念，推广滴灌技术");
    assertThat(measures("湖北提出，坚持节水优先，推广滴灌技术。")).containsExactly("湖北：坚持节水优先", "湖北：推广滴灌技术");
    assertThat(measures("湖北提出，坚持推进节水改造，推广滴灌技术。")).containsExactly("湖北：坚持推进节水改造", "湖北：推广滴灌技术");
  }

  @Test
  void aimBelongsToTheActBeforeItATargetDoesNot() {
    assertThat(measures("湖北提出，推广滴灌技术，确保用水安全。")).containsExactly("湖北：推广滴灌技术，确保用水安全");
    assertThat(measures("湖北提出，推广滴灌技术，确保建成泵站300座。")).containsExactly("湖北：推广滴灌技术", "湖北：确保建成泵站300座");
  }

  @Test
  void andBeginsALine() {
    assertThat(measures("湖北将推广滴灌技术，并改造老旧泵站。")).containsExactly("湖北：推广滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void watchwordsGoOnWithMeans() {
    assertThat(measures("湖北提出，围绕旱区三十个县，建管结合、先急后缓，推广滴灌技术。"))
        .containsExactly("湖北：围绕旱区三十个县，建管结合、先急后缓，推广滴灌技术");
  }

  @Test
  void meansBehindALineOpenTheNextOne() {
    assertThat(measures("湖北提出，推广滴灌技术，以求真务实的作风，改造老旧泵站。"))
        .containsExactly("湖北：推广滴灌技术", "湖北：以求真务实的作风，改造老旧泵站");
  }

  @Test
  void andBeginsALineBehindMeans() {
    assertThat(measures("湖北将通过财政补贴推广滴灌技术，并改造老旧泵站。"))
        .containsExactly("湖北：通过财政补贴推广滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void purposeThatIsToldBelongsToTheActBeforeItOneThatIsPlannedDoesNot() {
    assertThat(measures("湖北启动干旱天气应急机制，全力保障农户用水。")).containsExactly("湖北：启动干旱天气应急机制，全力保障农户用水");
    assertThat(measures("湖北将启动干旱天气应急机制，全力保障农户用水。")).containsExactly("湖北：启动干旱天气应急机制", "湖北：全力保障农户用水");
  }

  @Test
  void whatMoneyIsForBelongsToItWhatElseIsDoneDoesNot() {
    assertThat(measures("水利部紧急预拨3亿元抗旱救灾资金，重点支持湖北、湖南开展农田灌溉和人畜饮水保障工作。"))
        .containsExactly("水利部：紧急预拨3亿元抗旱救灾资金，重点支持湖北、湖南开展农田灌溉和人畜饮水保障工作");
    assertThat(measures("水利部下达抗旱补助资金3亿元，改造泵站2000余个。"))
        .containsExactly("水利部：下达抗旱补助资金3亿元", "水利部：改造泵站2000余个");
  }

  @Test
  void whatThoseSentOutDoBelongsToTheirSending() {
    assertThat(measures("水利部派出三个工作组，指导湖北改造老旧泵站。")).containsExactly("水利部：派出三个工作组，指导湖北改造老旧泵站");
    assertThat(measures("水利部派出三个工作组，推广滴灌技术。")).containsExactly("水利部：派出三个工作组", "水利部：推广滴灌技术");
  }

  @Test
  void eachActWithItsNumberStandsAlone() {
    assertThat(measures("湖北新建水厂30座，利用旧址改建泵站9个。")).containsExactly("湖北：新建水厂30座", "湖北：利用旧址改建泵站9个");
    assertThat(measures("湖北建成水厂30座，让农户用上自来水。")).containsExactly("湖北：建成水厂30座，让农户用上自来水");
  }

  @Test
  void whomAnActIsForBelongsToIt() {
    assertThat(measures("湖北提出，对改造老旧泵站的农户，发放专项补助。")).containsExactly("湖北：对改造老旧泵站的农户，发放专项补助");
    assertThat(measures("湖北提出，对买水泵的农户发放5%的补贴，改造老旧泵站。"))
        .containsExactly("湖北：对买水泵的农户发放5%的补贴", "湖北：改造老旧泵站");
  }

  @Test
  void whereAnActIsDoneBelongsToItANounOfAListToTheLineBefore() {
    assertThat(measures("湖北将在节水灌溉等细分行业，推广滴灌技术。")).containsExactly("湖北：在节水灌溉等细分行业，推广滴灌技术");
    assertThat(measures("水利部要求健全上下一体的工作机制，督促指导、压实责任的问责机制。"))
        .containsExactly("水利部：健全上下一体的工作机制，督促指导、压实责任的问责机制");
    assertThat(measures("水利部要求健全上下一体的工作机制，推广滴灌技术。"))
        .containsExactly("水利部：健全上下一体的工作机制", "水利部：推广滴灌技术");
  }

  @Test
  void whomAnActIsForClosesIt() {
    assertThat(measures("湖北提出，推广滴灌技术，让山区农户用上好水。")).containsExactly("湖北：推广滴灌技术，让山区农户用上好水");
    assertThat(measures("湖北提出，推广滴灌技术，惠及更多农户。")).containsExactly("湖北：推广滴灌技术，惠及更多农户");
    assertThat(measures("湖北提出，推广滴灌技术，改造老旧泵站。")).hasSize(2);
  }

  @Test
  void whatAnActAimsAtAndHowLongItGoesOnCloseIt() {
    assertThat(measures("水利部决定，补贴节水农户的政策，延续实施至2027年底。"))
        .containsExactly("水利部：补贴节水农户的政策，延续实施至2027年底");
    assertThat(measures("湖北提出，推广滴灌技术，目标是建设节水农业。")).containsExactly("湖北：推广滴灌技术，目标是建设节水农业");
    assertThat(measures("水利部决定，自7月中旬起推广滴灌技术。")).containsExactly("水利部：自7月中旬起推广滴灌技术");
    assertThat(measures("湖北提出，推广滴灌技术，延续节水补贴。")).hasSize(2);
  }

  @Test
  void withWhomSomethingIsDoneBelongsToTheAct() {
    assertThat(measures("湖北提出，会同民政、教育等部门，推广滴灌技术。")).containsExactly("湖北：会同民政、教育等部门，推广滴灌技术");
    assertThat(measures("湖北提出，协同推进水价改革，推广滴灌技术。")).hasSize(2);
  }

  @Test
  void byWhichMeasuresAndWhatForBelongToTheActBehind() {
    assertThat(measures("湖北通过水价补贴等措施，推广滴灌技术。")).containsExactly("湖北：通过水价补贴等措施，推广滴灌技术");
    assertThat(measures("湖北提出，为了更好应对旱情，推广滴灌技术。")).containsExactly("湖北：为了更好应对旱情，推广滴灌技术");
    assertThat(measures("湖北采取果断的节水措施，推广滴灌技术。")).contains("湖北：推广滴灌技术");
    assertThat(measures("水利部印发通知指出，为深入落实节水要求。")).isEmpty();
  }
}
