package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measures;

import org.junit.jupiter.api.Test;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.Texts;

/** Actors that are told by how many or which they are; each rule with a near miss. */
class SeveralActorsTest {
  @Test
  void bodiesOfAKindActWhereItIsSaidHowMany() {
    assertThat(measures("各定点医院改造老旧泵站。")).containsExactly("各定点医院：改造老旧泵站");
    assertThat(measures("沿线城市改造老旧泵站。")).containsExactly("沿线城市：改造老旧泵站");
    assertThat(measures("12所院校改造老旧泵站。")).containsExactly("12所院校：改造老旧泵站");
    assertThat(measures("医院改造老旧泵站。")).isEmpty();
    assertThat(measures("各定点医院的泵站老旧。")).isEmpty();
  }

  @Test
  void sideIsItsState() {
    assertThat(measures("俄方将推广滴灌技术。")).containsExactly("俄方：推广滴灌技术");
    assertThat(measures("甲方将推广滴灌技术。")).isEmpty();
  }

  @Test
  void meetingThatSomebodyLeadsAnnounces() {
    AnnotatedArticle article = Texts.annotated("周明主持召开国务院常务会议，部署推广滴灌技术。", "周明/PER", "国务院/ORG");
    assertThat(measures(article)).containsExactly("国务院常务会议：推广滴灌技术");
    assertThat(measures("周明主持湖北灯会，部署推广滴灌技术。")).isEmpty();
  }

  @Test
  void partnersBehindATimeAreNoPartOfTheLine() {
    assertThat(measures("水利部日前会同民政部改造老旧泵站。")).containsExactly("水利部：改造老旧泵站");
    assertThat(measures("水利部日前改造民政部老旧泵站。")).containsExactly("水利部：改造民政部老旧泵站");
  }
}
