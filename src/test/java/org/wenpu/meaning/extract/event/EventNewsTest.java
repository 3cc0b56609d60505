package org.wenpu.meaning.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Says which news tells one event, which several, and whose they are. */
class EventNewsTest {
  @Test
  void decreeIsSignedByOneAndPublishedByTheBody() {
    assertThat(ReportedEvents.shown("国务院总理李明29日签署国务院令，公布《湖城节水条例》，自2026年7月1日起施行。"))
        .containsExactly("signing | 李明 | - | 2026-01-29", "publication | 国务院 | - | 2026-01-29");
    assertThat(ReportedEvents.shown("《湖城节水条例》自2026年7月1日起施行。"))
        .containsExactly("other | 《湖城节水条例》 | - | 2026-07-01");
  }

  @Test
  void channelTakesPartInABroadcast() {
    assertThat(ReportedEvents.shown("纪录片《湖城故事》29日在中央电视台综合频道播出。"))
        .allMatch(e -> e.startsWith("other | 湖城故事、中央电视台综合频道 |"))
        .hasSize(1);
    assertThat(ReportedEvents.of("观众热议在中央电视台综合频道播出的纪录片。")).isEmpty();
  }

  @Test
  void declarationIsPublishedUnlessAnArmyTellsItsOwnActs() {
    assertThat(ReportedEvents.shown("英国外交部29日发表声明称，英方关注局势。"))
        .containsExactly("publication | 英国外交部 | - | 2026-01-29");
    assertThat(ReportedEvents.of("英国军方29日发表声明称，局势平稳。")).isEmpty();
  }

  @Test
  void whoIsCongratulatedByNameIsElected() {
    assertThat(ReportedEvents.shown("29日，国家主席李明致电英国政治家贝尔，祝贺他当选英国首相。"))
        .contains("appointment | 贝尔 | - | 2026-01-29");
  }

  @Test
  void occasionPublishesInTheClauseBehindIt() {
    assertThat(ReportedEvents.shown("湖区艺术论坛29日在江苏无锡闭幕，发布《湖区艺术报告》。"))
        .contains("publication | 湖区艺术论坛 | 江苏无锡 | 2026-01-29");
    assertThat(ReportedEvents.shown("湖区艺术论坛29日在江苏无锡闭幕，江苏发布《湖区艺术报告》。"))
        .noneMatch(e -> e.startsWith("publication | 湖区艺术论坛"));
  }

  @Test
  void repellingAndShootingDownAreActsOfTheirOwn() {
    assertThat(ReportedEvents.of("29日，俄军打击乌军据点，击退乌军进攻，击落乌军无人机。")).hasSize(3);
    assertThat(ReportedEvents.of("29日，俄军打击乌军据点，摧毁乌军坦克等装备。")).hasSize(1);
  }

  @Test
  void activitiesInGeneralAreNoOccasion() {
    assertThat(ReportedEvents.of("29日，各地举办义诊、讲座等活动。")).isEmpty();
    assertThat(ReportedEvents.of("29日，“南湖之夜”主题活动在无锡举办。")).hasSize(1);
  }

  @Test
  void headlineNamesWhoActsInItsNews() {
    assertThat(ReportedEvents.shown("教育部启动助学行动\n今天（1月29日），助学行动正式启动。\n东山大桥合龙\n29日，东山大桥顺利合龙。"))
        .contains("launch | 助学行动、教育部 | - | 2026-01-29")
        .hasSize(2);
    assertThat(ReportedEvents.shown("教育部启动助学行动\n助学行动覆盖各地学校。\n东山大桥合龙\n29日，东山大桥顺利合龙。"))
        .anyMatch(e -> e.startsWith("launch | 教育部"));
    assertThat(ReportedEvents.shown("助学行动启动\n行动覆盖各地学校。\n东山大桥合龙\n29日，东山大桥顺利合龙。"))
        .noneMatch(e -> e.startsWith("launch"));
  }
}
