package org.wenpu.meaning.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Says which news tells one event, which several, and whose they are. */
class EventNewsTest {
  @Test
  void decreeIsSignedByOneAndPublishedByTheBody() {
    assertThat(ReportedEvents.shown("国务院总理李明29日签署国务院令，公布《湖城节水条例》，自2026年7月1日起施行。"))
        .containsExactly(
            "signing | 李明 | - | 2026-01-29",
            "publication | 国务院 | - | 2026-01-29",
            "other | 湖城节水条例 | - | 2026-07-01");
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
  void declarationIsToldByItsWordsUnlessItIsJoint() {
    assertThat(ReportedEvents.of("英国外交部29日发表声明称，英方关注局势。")).isEmpty();
    assertThat(ReportedEvents.of("英国与法国29日发表联合声明。")).hasSize(1);
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

  @Test
  void whatIsAskedHasNotHappened() {
    assertThat(ReportedEvents.of("1月29日，南湖大桥如何早日开工？")).isEmpty();
    assertThat(ReportedEvents.of("1月29日，南湖大桥正式开工。")).hasSize(1);
    assertThat(ReportedEvents.of("1月29日，南湖大桥正式开工，对居民意味着什么？")).hasSize(1);
  }

  @Test
  void titledDocumentComesOutApartFromThePressConferenceOnIt() {
    assertThat(ReportedEvents.shown("29日，教育部举行发布会，解读水利部本月印发的《湖区节水办法》。"))
        .anyMatch(e -> e.startsWith("publication | 水利部"));
    assertThat(ReportedEvents.shown("29日，教育部举行发布会，水利部发布的数据显示水质改善。"))
        .noneMatch(e -> e.startsWith("publication"));
  }

  @Test
  void clauseBeforeIsTheOccasion() {
    assertThat(ReportedEvents.shown("29日，以节水为主题的第九届湖区治理年会（秋季会），在上海国际会议中心拉开帷幕。"))
        .allMatch(e -> e.startsWith("conference | 第九届湖区治理年会"))
        .hasSize(1);
    assertThat(ReportedEvents.shown("29日，专家学者齐聚一堂，在上海国际会议中心拉开帷幕。"))
        .noneMatch(e -> e.contains("专家"));
  }

  @Test
  void activitiesWithNamesAreAnOccasion() {
    assertThat(ReportedEvents.of("29日，江苏省博物馆举办“湖区小课堂”“拓印一日”等活动。")).hasSize(1);
    assertThat(ReportedEvents.of("29日，各地举办小课堂、拓印等活动。")).isEmpty();
  }

  @Test
  void whatComesOutAtAScenesIsOfThatDay() {
    assertThat(ReportedEvents.shown("“湖区对话”活动29日在江苏无锡举行。在“湖区对话”主活动现场，《湖区倡议》发布。"))
        .anyMatch(e -> e.startsWith("publication | “湖区对话”活动 |") && e.endsWith("2026-01-29"));
  }

  @Test
  void dialoguesThatOpenAreConferences() {
    assertThat(ReportedEvents.shown("“湖区对话”活动29日在江苏无锡开幕。"))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("conference"));
    assertThat(ReportedEvents.shown("“湖区灯会”活动29日在江苏无锡开幕。"))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("other"));
  }

  @Test
  void planWithItsDayIsScheduled() {
    assertThat(ReportedEvents.shown("联合国安理会计划31日举行紧急会议。"))
        .containsExactly("meeting | 联合国安理会 | - | 2026-01-31");
    assertThat(ReportedEvents.of("联合国安理会计划举行紧急会议。")).isEmpty();
    assertThat(ReportedEvents.shown("台风“南湖”预计31日在广东湛江沿海登陆。"))
        .allMatch(e -> e.startsWith("disaster | "))
        .hasSize(1);
    assertThat(ReportedEvents.of("预计31日广东将出现强对流天气。")).isEmpty();
  }

  @Test
  void whoHoldsAnOccasionTakesPartWhereverHeIsTold() {
    assertThat(ReportedEvents.shown("29日，由教育部主办的湖区教育论坛在江苏无锡举行。"))
        .anyMatch(e -> e.startsWith("conference | ") && e.contains("教育部"));
    assertThat(ReportedEvents.shown("湖区教育论坛29日在江苏无锡举行。\n嘉宾畅谈教育。\n本届论坛由教育部主办。"))
        .anyMatch(e -> e.startsWith("conference | ") && e.contains("教育部"));
    assertThat(ReportedEvents.shown("湖区教育论坛29日在江苏无锡举行。该论坛由教育部主办。"))
        .anyMatch(e -> e.startsWith("conference | ") && e.contains("教育部"));
    assertThat(ReportedEvents.shown("湖区教育论坛29日在江苏无锡举行。该杂志由教育部主办。"))
        .isNotEmpty()
        .noneMatch(e -> e.contains("教育部"));
  }

  @Test
  void whoIsHeardFirstAtAConferenceTakesPart() {
    assertThat(ReportedEvents.shown("形势政策系列报告会29日在北京举行。外交部副部长李明表示，外交布局不断完善。"))
        .anyMatch(e -> e.startsWith("conference | ") && e.contains("李明"));
    assertThat(ReportedEvents.shown("湖区教育大会29日在北京举行。家长李明说，孩子负担轻了。"))
        .isNotEmpty()
        .noneMatch(e -> e.contains("李明"));
  }

  @Test
  void occasionMayBeTheClauseBefore() {
    assertThat(ReportedEvents.shown("全国“湖区村晚”主场活动，1月29日在江苏无锡举办。"))
        .containsExactly("other | 全国“湖区村晚”主场活动 | 江苏无锡 | 2026-01-29");
    assertThat(ReportedEvents.shown("全国“湖区村晚”主场活动，当地时间29日晚在江苏无锡举办。"))
        .containsExactly("other | 全国“湖区村晚”主场活动 | 江苏无锡 | 2026-01-29");
  }

  @Test
  void greetingOnATourIsNoVisit() {
    assertThat(ReportedEvents.shown("李明29日在江苏南京调研并看望慰问民警。"))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("inspection | "));
    assertThat(ReportedEvents.shown("李明29日在江苏南京看望慰问民警。")).anyMatch(e -> e.startsWith("visit | "));
  }

  @Test
  void armyActsByTheNameItIsToldBy() {
    assertThat(ReportedEvents.shown("以色列国防军29日称，以军空袭了黎巴嫩的多个目标。"))
        .containsExactly("military | 以色列国防军 | 黎巴嫩 | 2026-01-29");
    assertThat(ReportedEvents.shown("黎巴嫩媒体29日称，以军空袭了黎巴嫩的多个目标。"))
        .containsExactly("military | 以军 | 黎巴嫩 | 2026-01-29");
  }

  @Test
  void whatLastsForYearsIsNoEvent() {
    assertThat(ReportedEvents.of("近年来，江苏无锡成立河长制办公室。")).isEmpty();
    assertThat(ReportedEvents.of("2026年1月，江苏无锡成立河长制办公室。")).hasSize(1);
  }

  @Test
  void figuresCitedWithoutADayAreNotPublished() {
    assertThat(ReportedEvents.of("据教育部发布的数据，学校增加。")).isEmpty();
    assertThat(ReportedEvents.of("据教育部29日发布的数据，学校增加。")).hasSize(1);
  }

  @Test
  void stagesOfAnyProjectAndHonoursThatTellWhichAreNoEvents() {
    assertThat(ReportedEvents.of("29日，江苏无锡对项目从签约到竣工实行清单管理。")).isEmpty();
    assertThat(ReportedEvents.of("29日，被国防部授予“红色前哨连”称号的中队换防。"))
        .noneMatch(e -> e.trigger().equals("授予"));
  }

  @Test
  void whoGoesAlongActsWithTheSubjectTold() {
    assertThat(ReportedEvents.shown("29日，教育部召开座谈会，联合水利部发布《湖区治水报告》。"))
        .anyMatch(e -> e.startsWith("publication | 教育部、水利部"));
    assertThat(ReportedEvents.shown("29日，教育部召开座谈会，联合国儿童基金会发布《湖区儿童报告》。"))
        .anyMatch(e -> e.startsWith("publication | 联合国儿童基金会 |"));
    assertThat(ReportedEvents.shown("中国将举办湖区论坛，联合国粮农组织发布《湖区粮食报告》。"))
        .anyMatch(e -> e.startsWith("publication | 联合国粮农组织 |"));
  }

  @Test
  void ceremonyOfWhatWasLaunchedIsNoOtherLaunch() {
    assertThat(
            ReportedEvents.shown("公安部29日部署开展“全民节水在行动”集中宣传月活动。29日，集中宣传月启动仪式举行。").stream()
                .filter(e -> e.startsWith("launch")))
        .hasSize(1);
    assertThat(
            ReportedEvents.shown("湖区科普月29日启动。29日，东湖高铁二期工程启动仪式在上海举行。").stream()
                .filter(e -> e.startsWith("launch")))
        .hasSize(2);
  }

  @Test
  void orderGivenAtOnceIsNews() {
    assertThat(ReportedEvents.shown("29日，湖城永安煤矿发生火灾。李明立即作出重要批示。"))
        .anyMatch(e -> e.startsWith("other | 李明 |"));
    assertThat(ReportedEvents.of("李明作出重要批示。湖城煤矿安全生产。李明作出重要批示多年。")).isEmpty();
  }

  @Test
  void firstFlightThatSucceedsIsOfWhatFlies() {
    assertThat(ReportedEvents.shown("29日，“湖城号”运载火箭首飞成功。"))
        .containsExactly("launch | “湖城号”运载火箭 | - | 2026-01-29");
  }
}
