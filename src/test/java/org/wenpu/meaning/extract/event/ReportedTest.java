package org.wenpu.meaning.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wenpu.meaning.Event;

class ReportedTest {
  @Test
  void firstSentenceUnderAHeadlineTellsNews() {
    String lead = "湖区水位平稳\n湖区水位今天平稳。湖区风景很美。\n";
    assertThat(ReportedEvents.shown(lead + "河流保护行动启动\n水利部启动“南湖”保护行动。"))
        .containsExactly("launch | 水利部、河流保护行动 | - | -");
    assertThat(ReportedEvents.shown(lead + "湖区风景很美。\n水利部启动“南湖”保护行动。")).isEmpty();
  }

  @Test
  void whatIsToldOfADayNamedBeforeIsNews() {
    String far = "1月29日，湖城召开推进大会。湖区风景很美。湖区气候很好。";
    assertThat(ReportedEvents.shown(far + "会上，《湖城节水方案》正式发布。"))
        .contains("publication | 湖城节水方案 | - | 2026-01-29");
    assertThat(ReportedEvents.shown(far + "去过湖城，《湖城节水方案》才会发布。")).isEmpty();
  }

  @Test
  void whoOnlySpeaksOfAnActDoesNotAct() {
    assertThat(ReportedEvents.shown("水利部副司长王海表示，4月起将启动“春风”行动。")).isEmpty();
    assertThat(ReportedEvents.shown("水利部副司长王海表示，水利部4月起将启动“春风”行动。")).hasSize(1);
  }

  @Test
  void pressConferenceHeldAndSpokenAtInOneClauseIsOne() {
    assertThat(ReportedEvents.shown("记者从水利部29日举行的新闻发布会上获悉，湖区水位平稳。"))
        .containsExactly("press-conference | 水利部 | - | 2026-01-29");
  }

  @Test
  void placeOfATitleTakesNoPartInAMeeting() {
    assertThat(ReportedEvents.shown("伊朗总统贝尔29日在内阁会议上表示，要节约用水。"))
        .containsExactly("meeting | 贝尔 | - | 2026-01-29");
  }

  @Test
  void crowdsActWithoutAName() {
    assertThat(ReportedEvents.shown("29日，大批抗议者在纽约附近聚集。"))
        .containsExactly("other | 抗议者 | 纽约 | 2026-01-29");
    assertThat(ReportedEvents.shown("29日，大批游客在纽约附近聚集。")).isEmpty();
  }

  @Test
  void ceremonyInFrontOfAMonumentKeepsItsName() {
    assertThat(ReportedEvents.shown("29日，湖区烈士公祭仪式在湖城博物馆的纪念碑前举行。"))
        .containsExactly("other | 湖区烈士公祭仪式 | 湖城博物馆 | 2026-01-29");
  }

  @Test
  void speechThatIsOnlySpokenOfIsNoMeeting() {
    assertThat(ReportedEvents.shown("29日，国务院总理李明在青年学者座谈会上的重要讲话备受关注。")).isEmpty();
    assertThat(ReportedEvents.shown("29日，国务院总理李明在青年学者座谈会上发表重要讲话。")).hasSize(1);
  }

  @Test
  void whoIsCitedPublishes() {
    assertThat(ReportedEvents.shown("据水利部29日发布的数据，湖区水位平稳。"))
        .containsExactly("publication | 水利部 | - | 2026-01-29");
    assertThat(ReportedEvents.shown("据水利部29日的数据，湖区水位平稳。")).isEmpty();
  }

  @Test
  void groupOfADelegationMeets() {
    assertThat(ReportedEvents.of("29日，国务院总理李明参加江西代表团小组会议。"))
        .allMatch(e -> e.type() == Event.Type.MEETING)
        .hasSize(1);
  }
}
