package org.wenpu.meaning.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventExtractorTest {
  @ParameterizedTest
  @CsvSource({
    "1月28日至31日，英国首相贝尔对中国进行正式访问。, visit | 贝尔 | 中国 | 2026-01-28/2026-01-31",
    "昨天，英国首相贝尔在伦敦会见法国总统马克龙。, meeting | 贝尔、马克龙 | 伦敦 | 2026-01-30",
    "国家统计局1月30日在北京发布《统计公报》。, publication | 国家统计局 | 北京 | 2026-01-30",
    "2025年12月，南湖大桥在江苏南京建成通车。, launch | 南湖大桥 | 江苏南京 | 2025-12",
    "巴西29日发生山体滑坡，造成5人死亡。, disaster | - | 巴西 | 2026-01-29",
    "30日，美军空袭伊朗军事设施。, military | 美军 | 伊朗 | 2026-01-30",
    "30日，浙江大学同东山集团签约。, signing | 浙江大学、东山集团 | - | 2026-01-30",
    "30日，国家主席李明签署第九号主席令。, signing | 李明 | - | 2026-01-30",
    "30日，全国人大常委会免去王海的商务部部长职务。, appointment | 王海 | - | 2026-01-30",
    "30日，联合国安理会通过决议。, other | 联合国安理会 | - | 2026-01-30",
    "北京居庸关栈道近日对外开放。, launch | 北京居庸关栈道 | - | -"
  })
  void eventHasTypeActorsPlaceAndTime(String text, String expected) {
    assertThat(ReportedEvents.shown(text)).containsExactly(expected);
  }

  @Test
  void stopsOfAnInspectionArePlacesOfTheirOwn() {
    assertThat(ReportedEvents.shown("29日，国务院总理李明在山东济南考察，来到东山集团，了解企业生产情况。"))
        .containsExactly(
            "inspection | 李明 | 山东济南 | 2026-01-29", "inspection | 李明 | 东山集团 | 2026-01-29");
  }

  @Test
  void whoHoldsAnOccasionTakesPartInIt() {
    assertThat(ReportedEvents.shown("湖区艺术论坛1月26日在江苏无锡开幕。论坛由中国作家协会主办，江苏省文联承办。"))
        .containsExactly("conference | 湖区艺术论坛、中国作家协会、江苏省文联 | 江苏无锡 | 2026-01-26");
    assertThat(ReportedEvents.shown("湖区艺术论坛1月26日在江苏无锡开幕。\n另一展览由中国作家协会主办。"))
        .containsExactly("conference | 湖区艺术论坛 | 江苏无锡 | 2026-01-26");
  }

  @Test
  void whoIsVisitedAtAnOccasionDoesNotMakeItAnEventOfTheVisitor() {
    assertThat(ReportedEvents.shown("国家主席李明30日看望了参加全国政协会议的委员，并参加联组会。"))
        .containsExactly("visit | 李明 | - | 2026-01-30", "conference | 李明 | - | 2026-01-30");
  }

  /** The name of the group holds that of the law. */
  @Test
  void nameInsideTheNameOfABodyIsReadOnce() {
    assertThat(ReportedEvents.shown("全国人大常委会社会保险法执法检查组第一次全体会议29日在广州举行。"))
        .containsExactly("conference | 全国人大常委会社会保险法执法检查组 | 广州 | 2026-01-29");
  }

  @Test
  void whoIsReceivedApartMakesAnEventOfItsOwn() {
    assertThat(ReportedEvents.shown("30日，国家主席李明在北京分别会见英国首相贝尔、法国总统马克龙。"))
        .containsExactly("meeting | 李明、贝尔 | 北京 | 2026-01-30", "meeting | 李明、马克龙 | 北京 | 2026-01-30");
    assertThat(ReportedEvents.shown("30日，国家主席李明在北京会见英国首相贝尔、法国总统马克龙。"))
        .containsExactly("meeting | 李明、贝尔、马克龙 | 北京 | 2026-01-30");
  }

  @Test
  void wordsAroundTheNameOfAnOccasionAreNoneOfIt() {
    assertThat(ReportedEvents.shown("湖区艺术论坛29日以线上和线下相结合的方式在广州开幕。"))
        .containsExactly("conference | 湖区艺术论坛 | 广州 | 2026-01-29");
    assertThat(ReportedEvents.shown("湖区生活方式论坛29日在广州开幕。"))
        .containsExactly("conference | 湖区生活方式论坛 | 广州 | 2026-01-29");
  }

  @Test
  void whatIsSaidOfAThingIsNoNameOfIt() {
    assertThat(ReportedEvents.shown("湖区电影节是时隔7年后再度举办。")).isEmpty();
    assertThat(ReportedEvents.shown("湖区实事求是论坛29日在广州开幕。"))
        .containsExactly("conference | 湖区实事求是论坛 | 广州 | 2026-01-29");
  }

  @Test
  void eachNamedSiteIsAStop() {
    assertThat(ReportedEvents.shown("29日，国务院总理李明在山东考察。李明先后来到济南、青岛。李明来到东山集团、湖城机床集团有限公司，了解生产情况。"))
        .containsExactly(
            "inspection | 李明 | 山东 | 2026-01-29",
            "inspection | 李明 | 东山集团 | 2026-01-29",
            "inspection | 李明 | 湖城机床集团有限公司 | 2026-01-29");
  }

  @Test
  void hereIsTheSiteNamedBefore() {
    assertThat(ReportedEvents.shown("29日，国务院总理李明在河南考察。\n东山集团位于洛阳。李明在这里了解生产情况。"))
        .contains("inspection | 李明 | 东山集团 | 2026-01-29");
    assertThat(ReportedEvents.shown("29日，国务院总理李明在河南考察。\n洛阳历史悠久。李明在这里了解文物保护情况。"))
        .containsExactly("inspection | 李明 | 河南 | 2026-01-29");
  }

  @Test
  void leadersWitnessWhatTheirStatesSign() {
    assertThat(ReportedEvents.shown("30日，国务院总理李明在北京同英国首相贝尔举行会谈。中英关系良好。会谈后，两国总理共同见证签署多项合作文件。"))
        .contains("signing | 李明、贝尔、中国、英国 | - | 2026-01-30");
  }

  @Test
  void whatBeginsInAWorkReportIsTheActor() {
    assertThat(ReportedEvents.shown("30日，设立湖北科学基金。"))
        .containsExactly("launch | 湖北科学基金 | - | 2026-01-30");
    assertThat(ReportedEvents.shown("30日，设立专项科学基金。")).isEmpty();
  }

  @Test
  void yearInANameIsNoTime() {
    assertThat(ReportedEvents.shown("1月29日，国务院总理李明在北京出席2026年都市论坛开幕式。"))
        .containsExactly("conference | 李明 | 北京 | 2026-01-29");
    assertThat(ReportedEvents.shown("国务院总理李明2025年在北京出席都市论坛开幕式。"))
        .containsExactly("conference | 李明 | 北京 | 2025");
  }

  @Test
  void whoIsSentForAnotherActsAlone() {
    assertThat(ReportedEvents.shown("30日，李明主席特别代表、国家副主席王海在伦敦会见英国首相贝尔。"))
        .containsExactly("meeting | 王海、贝尔 | 伦敦 | 2026-01-30");
  }

  @Test
  void whatIsResumedDoesNotBegin() {
    assertThat(ReportedEvents.shown("30日，湖北公路恢复通车。")).isEmpty();
    assertThat(ReportedEvents.shown("30日，湖北公路通车。"))
        .containsExactly("launch | 湖北公路 | - | 2026-01-30");
  }

  @Test
  void occasionToldTwiceIsOneEvent() {
    assertThat(ReportedEvents.shown("1月29日，2026年都市国际论坛在广州开幕。国务院副总理李明出席2026年都市国际论坛开幕式。"))
        .containsExactly("conference | 都市国际论坛、李明 | 广州 | 2026-01-29");
    assertThat(ReportedEvents.shown("1月29日，都市国际论坛在广州开幕。国务院副总理李明出席民营经济推进会。")).hasSize(2);
  }

  @Test
  void whoSpeaksAtTheOccasionTakesPart() {
    assertThat(ReportedEvents.shown("1月29日，全国节水工作座谈会在北京召开。\n国务院副总理李明在会上作出部署。"))
        .containsExactly("conference | 全国节水工作座谈会、李明 | 北京 | 2026-01-29");
    assertThat(ReportedEvents.shown("1月29日，全国节水工作座谈会在北京召开。\n国务院副总理李明在湖城休息。"))
        .containsExactly("conference | 全国节水工作座谈会 | 北京 | 2026-01-29");
  }

  @Test
  void unnamedProjectsAreBegunByTheirRegion() {
    assertThat(ReportedEvents.shown("30日，在广州，460多个重大项目开工。"))
        .containsExactly("launch | 广州 | 广州 | 2026-01-30");
    assertThat(ReportedEvents.shown("30日，在广州，南湖大桥项目开工。"))
        .containsExactly("launch | 南湖大桥项目 | 广州 | 2026-01-30");
  }

  @Test
  void titleBeforeANameTellsNoElection() {
    assertThat(ReportedEvents.shown("30日，国家副主席王海在伦敦会见当选首相贝尔。"))
        .containsExactly("meeting | 王海、贝尔 | 伦敦 | 2026-01-30");
  }

  @Test
  void whatIsStillToComeIsNotAttended() {
    assertThat(ReportedEvents.shown("30日，国家副主席王海在伦敦出席都市峰会前会见英国首相贝尔。"))
        .containsExactly("meeting | 王海、贝尔 | 伦敦 | 2026-01-30");
  }

  @Test
  void whatHasANameOpensOnce() {
    String far = "湖北风景很美。湖北气候很好。";
    assertThat(ReportedEvents.shown(far + "湖北博物馆正式开馆。")).containsExactly("launch | 湖北博物馆 | - | -");
    assertThat(ReportedEvents.shown(far + "许多博物馆正式开馆。")).isEmpty();
  }

  @Test
  void theLeadersOfTwoStatesTalk() {
    assertThat(ReportedEvents.shown("30日，国家主席李明在北京为英国首相贝尔举行欢迎仪式。\n仪式后，两国领导人举行会谈。"))
        .contains("talks | 李明、贝尔 | - | 2026-01-30");
    assertThat(ReportedEvents.shown("30日，国家主席李明在北京为英国首相贝尔举行欢迎仪式。\n仪式后，两国领导人合影。"))
        .containsExactly("other | 李明 | 北京 | 2026-01-30");
  }

  @Test
  void whatIsAttackedDoesNotAct() {
    assertThat(ReportedEvents.shown("30日，大马士革遭空袭。"))
        .containsExactly("military | - | 大马士革 | 2026-01-30");
    assertThat(ReportedEvents.shown("30日，大马士革遭以色列军队空袭。"))
        .containsExactly("military | 以色列军队 | 大马士革 | 2026-01-30");
  }

  @Test
  void howManyIsNoName() {
    assertThat(ReportedEvents.shown("30日，200多项系列服务活动举行。")).isEmpty();
    assertThat(ReportedEvents.shown("30日，湖北服务活动举行。")).hasSize(1);
  }

  @Test
  void inspectionOfNoPlaceIsToldByItsStops() {
    assertThat(ReportedEvents.shown("湖北风景很美。湖北气候很好。国务院总理李明在各地考察时强调要种好树。在山东烟台苹果种植园，他指出要做好产业。"))
        .extracting(e -> e.split(" \\| ")[2])
        .containsExactly("山东烟台苹果种植园");
  }

  @Test
  void theSameDayIsTheOneToldLast() {
    assertThat(ReportedEvents.shown("1月29日，都市论坛在广州开幕。当天，英国首相贝尔会见法国总统马克龙。"))
        .contains("meeting | 贝尔、马克龙 | - | 2026-01-29");
  }

  @ParameterizedTest
  @CsvSource({
    "国家主席李明30日向安东尼奥·若泽·贝尔致贺电。, other | 李明、安东尼奥·若泽·贝尔 | - | 2026-01-30",
    "30日，全国首个零碳变电站投入运营。, launch | 全国首个零碳变电站 | - | 2026-01-30",
    "30日，中国作家协会“湖城”签约仪式暨品牌发布活动举行。, signing | 中国作家协会“湖城”签约仪式暨品牌发布活动 | - | 2026-01-30",
    "《节水条例》自2026年7月1日起施行。, other | 《节水条例》 | - | 2026-07-01",
    "伊朗驻沙特使馆定于30日重新开放。, launch | 伊朗驻沙特使馆 | - | 2026-01-30",
    "30日，标志着南湖大桥正式通车。, launch | 南湖大桥 | - | 2026-01-30",
    "外交部30日召见英国驻华大使贝尔。, other | 外交部、贝尔 | - | 2026-01-30",
    "2026年1月，英国首相贝尔率英国工党代表团访问中国。, visit | 贝尔 | 中国 | 2026-01"
  })
  void eventIsToldAmongOthers(String text, String expected) {
    assertThat(ReportedEvents.shown(text)).contains(expected);
  }

  @Test
  void whatStandsNowOrSinceLongIsNoNews() {
    String lead = "30日，湖城下雪。市民出行顺利。";
    assertThat(ReportedEvents.shown(lead + "目前，南湖大桥全面通车。")).isEmpty();
    assertThat(ReportedEvents.shown(lead + "东山电站自首台机组投产发电以来运行平稳。")).isEmpty();
    assertThat(ReportedEvents.shown(lead + "近日，湖城万亩小麦开播。")).isEmpty();
    assertThat(ReportedEvents.shown("今年3月，水利部整合职能，为企业开展活动提供便利。")).isEmpty();
  }

  @Test
  void somebodyWhoTellsOfHimselfActs() {
    assertThat(ReportedEvents.shown("国家主席李明指出，2025年4月，我对埃及进行国事访问。"))
        .containsExactly("visit | 李明 | 埃及 | 2025-04");
  }

  @Test
  void leadersSignForTheirStates() {
    assertThat(ReportedEvents.shown("30日，国家主席李明同埃及总统贝尔会谈。会谈后，双方共同见证签署合作文件。"))
        .anyMatch(e -> e.startsWith("signing | 李明、贝尔、中国、埃及"));
  }

  @Test
  void manySitesInOneBreathAreNoStopsOfTheirOwn() {
    assertThat(ReportedEvents.shown("29日，国务院总理李明在山东济南考察，走进东山集团、浙江大学、财政部，了解情况。"))
        .containsExactly("inspection | 李明 | 山东济南 | 2026-01-29");
  }

  @Test
  void whoIsAtAnOccasionTakesNoPartInWhatWasOnlyDone() {
    assertThat(ReportedEvents.shown("30日，国家主席李明对治水工作作出重要指示。王海在会上讲话。"))
        .containsExactly("other | 李明 | - | 2026-01-30");
  }

  @Test
  void whoInvitesDoesNotTravel() {
    assertThat(ReportedEvents.shown("国家主席李明30日离开北京，应埃及总统贝尔邀请，对埃及进行国事访问。"))
        .containsExactly("visit | 李明 | 埃及 | 2026-01-30");
  }

  @Test
  void lawInForceFromItsOwnDayBeginsNothing() {
    assertThat(ReportedEvents.shown("国务院30日公布《节水条例》，自公布之日起施行。"))
        .containsExactly("publication | 国务院 | - | 2026-01-30");
  }

  @Test
  void pressConferenceIsNoPartOfAnOccasionToldBefore() {
    assertThat(ReportedEvents.shown("湖区艺术论坛4日在江苏无锡开幕。29日，财政部召开发布会。"))
        .contains("press-conference | 财政部 | - | 2026-01-29");
  }

  @Test
  void bothSidesNamedAreNotThoseOfTheNews() {
    assertThat(ReportedEvents.shown("李明30日会见王海。昨天，俄乌双方代表举行谈判。"))
        .noneMatch(e -> e.startsWith("talks | 李明"));
  }
}
