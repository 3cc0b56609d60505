package org.wenpu.meaning.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Says who acts, and what is told of without happening. */
class EventSubjectsTest {
  @Test
  void whoIsSpokenOfActsNotWhoTells() {
    assertThat(ReportedEvents.shown("英国首相贝尔29日证实伊朗对美军基地发动导弹袭击。"))
        .containsExactly("military | 伊朗 | - | 2026-01-29");
    assertThat(ReportedEvents.shown("国家主席李明29日欢迎英国首相贝尔访华。"))
        .containsExactly("visit | 贝尔 | 中国 | 2026-01-29");
  }

  @Test
  void whatIsFoughtDoesNotFight() {
    assertThat(ReportedEvents.shown("29日，俄军在多地打击乌军人员。"))
        .containsExactly("military | 俄军 | - | 2026-01-29");
  }

  @Test
  void thoseOfAPlaceActNotThePlace() {
    assertThat(ReportedEvents.shown("29日，日本多个和平团体在东京举行集会。"))
        .containsExactly("other | 日本多个和平团体 | 东京 | 2026-01-29");
    assertThat(ReportedEvents.shown("29日，日本在东京举行招待会。"))
        .containsExactly("other | 日本 | 东京 | 2026-01-29");
  }

  @Test
  void whereItHappensDoesNotAct() {
    assertThat(ReportedEvents.shown("29日，武装人员在加沙地带附近和北部拉法袭击了以军基地。"))
        .containsExactly("military | - | 加沙地带 | 2026-01-29");
  }

  @Test
  void whatArmiesAreOnlySaidToDoIsNone() {
    assertThat(ReportedEvents.of("29日，多国反对美军轰炸伊朗的基地。")).isEmpty();
    assertThat(ReportedEvents.of("29日，村民回到以军占领的村庄。")).isEmpty();
    assertThat(ReportedEvents.of("29日，美军轰炸伊朗的基地。")).hasSize(1);
  }

  @Test
  void unnamedSideReportsItsWarAsWell() {
    assertThat(ReportedEvents.of("乌方称，乌军在红利曼击退了俄军装备的进攻。")).hasSize(1);
  }

  @Test
  void sumIsNoEvent() {
    assertThat(ReportedEvents.of("30日，广东省举办300多场招聘会。")).isEmpty();
    assertThat(ReportedEvents.of("30日，广东省举办一场招聘会。")).hasSize(1);
  }

  @Test
  void whatIsStillToOpenIsNotOpened() {
    assertThat(ReportedEvents.of("30日，南湖隧道完工，为南湖高铁通车奠定基础。")).isEmpty();
  }

  @Test
  void reportOfAJourneyIsNoJourney() {
    assertThat(ReportedEvents.of("30日，会议审议李明委员长出席湖区论坛情况的报告。")).isEmpty();
  }

  @Test
  void whatIsBuiltIsTheActorOfItsBeginning() {
    assertThat(ReportedEvents.shown("30日，江苏南湖灌区二期工程正式开工建设。"))
        .containsExactly("launch | 江苏南湖灌区二期工程 | - | 2026-01-30");
  }

  @Test
  void whatIsBroadcastOrComesOutIsTheActor() {
    assertThat(ReportedEvents.shown("30日，总台《湖城访谈》栏目将播出对英国首相贝尔的专访。"))
        .containsExactly("other | 湖城访谈 | - | 2026-01-30");
    assertThat(ReportedEvents.shown("气象模型“南湖”30日在上海发布。"))
        .containsExactly("publication | 气象模型“南湖” | 上海 | 2026-01-30");
    assertThat(ReportedEvents.shown("国家统计局30日发布，物价平稳。"))
        .containsExactly("publication | 国家统计局 | - | 2026-01-30");
    assertThat(ReportedEvents.shown("国家统计局30日对外发布，物价平稳。"))
        .containsExactly("publication | 国家统计局 | - | 2026-01-30");
  }

  @Test
  void ourCountryIsTheActorWhereNobodyElseIs() {
    assertThat(ReportedEvents.shown("30日，我国在酒泉成功发射试验卫星。"))
        .containsExactly("launch | 中国 | 酒泉 | 2026-01-30");
    assertThat(ReportedEvents.shown("30日，我国启动“南湖”工程。"))
        .containsExactly("launch | “南湖”工程 | - | 2026-01-30");
  }

  @Test
  void occasionIsNamedBeforeThoseWhoHoldIt() {
    assertThat(ReportedEvents.shown("湖区艺术论坛由中国作家协会主办，30日在江苏无锡开幕。"))
        .containsExactly("conference | 湖区艺术论坛 | 江苏无锡 | 2026-01-30");
  }

  @Test
  void whoStruckIsNamedBehindTheSufferer() {
    assertThat(ReportedEvents.shown("30日，黎巴嫩南部多个村镇遭以军袭击，造成多人死亡。"))
        .containsExactly("military | 以军 | 黎巴嫩 | 2026-01-30");
    assertThat(ReportedEvents.shown("30日，法国东南部遭遇风暴袭击。"))
        .containsExactly("disaster | - | 法国 | 2026-01-30");
  }

  @Test
  void whoAnswersLaterTakesPartInThePressConference() {
    String lead = "国务院新闻办公室30日举行新闻发布会，有关负责人回答了记者提问。\n";
    String answers = "商务部部长李明介绍，消费平稳。\n财政部部长王海介绍，收入增加。\n";
    assertThat(ReportedEvents.shown(lead + answers + "会后大家参观。"))
        .containsExactly("press-conference | 国务院新闻办公室、李明、王海 | - | 2026-01-30");
    assertThat(ReportedEvents.shown("国务院新闻办公室30日举行新闻发布会。\n" + answers))
        .containsExactly("press-conference | 国务院新闻办公室 | - | 2026-01-30");
  }

  @Test
  void whatIsOnlyExplainedThreatenedOrPlannedIsNone() {
    assertThat(ReportedEvents.of("这是该队29日第三次获得金牌。")).isEmpty();
    assertThat(ReportedEvents.of("29日，美军威胁要对伊朗发动打击。")).isEmpty();
    assertThat(ReportedEvents.of("如果谈判失败，美军30日将对伊朗发动打击。")).isEmpty();
    assertThat(ReportedEvents.of("今年，湖北将抓好治水，推出一批制度成果。")).isEmpty();
    assertThat(ReportedEvents.of("今年，湖北推出一批制度成果。")).hasSize(1);
  }

  @Test
  void lastingDisasterIsToldEachDay() {
    assertThat(ReportedEvents.shown("29日，湖口火山持续喷发。")).hasSize(1);
    assertThat(ReportedEvents.of("29日，广东发生的最大规模火灾仍在调查。")).isEmpty();
  }

  @Test
  void whoeverLeavesActsNotWhomItIsToldTo() {
    assertThat(ReportedEvents.shown("英国首相贝尔29日向国王马丁递交辞呈。"))
        .containsExactly("appointment | 贝尔 | - | 2026-01-29");
    assertThat(ReportedEvents.shown("29日，英国政治家贝尔在大选中击败马丁当选英国首相。"))
        .contains("appointment | 贝尔 | - | 2026-01-29");
  }

  @Test
  void whoeverAttendsAndSpeaksTakesPart() {
    assertThat(ReportedEvents.shown("南湖论坛29日在江苏无锡举行，国务院总理李明出席并致辞。"))
        .containsExactly("conference | 南湖论坛、李明 | 江苏无锡 | 2026-01-29");
  }

  @Test
  void whereNewsComesFromIsNotWhereItHappens() {
    assertThat(ReportedEvents.shown("据美国媒体29日报道，加拿大的林火迅速蔓延。"))
        .containsExactly("disaster | - | 加拿大 | 2026-01-29");
    assertThat(ReportedEvents.shown("据湖城协和医院介绍，29日发生一起车祸，造成3人死亡。"))
        .noneMatch(e -> e.contains("医院"));
    assertThat(ReportedEvents.shown("29日，湖城协和医院发生火灾，造成3人死亡。"))
        .containsExactly("disaster | - | 湖城协和医院 | 2026-01-29");
  }

  @Test
  void celebrationIsTheNameOfWhatIsHeld() {
    assertThat(ReportedEvents.shown("29日，庆祝湖城解放70周年音乐会在江苏无锡举行。"))
        .containsExactly("other | 庆祝湖城解放70周年音乐会 | 江苏无锡 | 2026-01-29");
    assertThat(ReportedEvents.of("29日，村民们庆祝南湖大桥通车。")).isEmpty();
  }

  @Test
  void whoActsByAPhraseIsTakenWhole() {
    assertThat(ReportedEvents.shown("记者从财政部了解到，29日，来自多国的近40家电力企业在香港发布《电网倡议》。"))
        .containsExactly("publication | 近40家电力企业 | 香港 | 2026-01-29");
    assertThat(ReportedEvents.of("29日，有关部门发布《电网倡议》。"))
        .noneMatch(e -> e.actors().stream().anyMatch(a -> a.name().contains("部门")));
  }

  @Test
  void whatIsAimedAtDoesNotAct() {
    assertThat(ReportedEvents.shown("29日，对以色列北部一处情报中心发动无人机袭击。")).noneMatch(e -> e.contains("中心"));
  }

  @Test
  void whoCompetesIsNamedWithTheCountry() {
    assertThat(ReportedEvents.shown("29日，中国选手粟小满以10环的成绩夺得金牌。"))
        .containsExactly("other | 中国选手粟小满 | 中国 | 2026-01-29");
    assertThat(ReportedEvents.shown("29日，中国在湖区运动会夺得金牌。"))
        .containsExactly("other | 中国 | 中国 | 2026-01-29");
  }

  @Test
  void sideNamedByOneWordStrikes() {
    assertThat(ReportedEvents.shown("29日，黎巴嫩南部遭到来自以方的导弹袭击。"))
        .containsExactly("military | 以方 | 黎巴嫩 | 2026-01-29");
    assertThat(ReportedEvents.shown("29日，黎巴嫩南部遭到导弹袭击。"))
        .containsExactly("military | - | 黎巴嫩 | 2026-01-29");
  }

  @Test
  void placeThatSaysMoreCloselyWhereDoesNotAct() {
    assertThat(ReportedEvents.shown("以色列国防军29日说，在加沙地带北部城市贾巴利亚，打死多名武装人员。"))
        .containsExactly("military | 以色列国防军 | 加沙地带 | 2026-01-29");
  }

  @Test
  void nextNewsTellsAnotherEvent() {
    String war = "29日，美军轰炸伊朗军事设施。\n";
    assertThat(ReportedEvents.of(war + "美伊局势持续紧张 多方关切\n29日，美军轰炸伊朗军事设施。")).hasSize(2);
    assertThat(ReportedEvents.of(war + "29日，美军轰炸伊朗军事设施。")).hasSize(1);
  }

  @Test
  void whoGivesTheFiguresTakesPartInThePressConference() {
    assertThat(ReportedEvents.shown("国务院新闻办公室29日举行新闻发布会，国家统计局发布的数据显示，物价平稳。"))
        .containsExactly("press-conference | 国务院新闻办公室、国家统计局 | - | 2026-01-29");
    assertThat(ReportedEvents.shown("国家统计局29日发布的数据显示，物价平稳。"))
        .containsExactly("publication | 国家统计局 | - | 2026-01-29");
  }

  @Test
  void makersTakePartInWhatComesOut() {
    assertThat(ReportedEvents.shown("由东山集团研制的“湖城”号无人机29日成功首飞。"))
        .containsExactly("launch | “湖城”号无人机、东山集团 | - | 2026-01-29");
    assertThat(ReportedEvents.shown("由中国作家协会制作的《湖城访谈》29日首播。"))
        .containsExactly("other | 湖城访谈、中国作家协会 | - | 2026-01-29");
    assertThat(ReportedEvents.shown("《湖城访谈》29日首播。"))
        .containsExactly("other | 湖城访谈 | - | 2026-01-29");
  }

  @Test
  void eachTouredRegionIsAPlace() {
    assertThat(ReportedEvents.shown("29日，国务院总理李明在江苏、安徽调研。"))
        .containsExactly("inspection | 李明 | 江苏 | 2026-01-29", "inspection | 李明 | 安徽 | 2026-01-29");
  }

  @Test
  void invitationIsNoWish() {
    assertThat(ReportedEvents.shown("29日，国家主席李明应英国首相贝尔邀请对英国进行国事访问。"))
        .containsExactly("visit | 李明 | 英国 | 2026-01-29");
    assertThat(ReportedEvents.of("国家主席李明应当对英国进行国事访问。")).isEmpty();
  }

  @Test
  void deputiesOfAMeetingOnlySayWhoTheyAre() {
    assertThat(ReportedEvents.of("参加十四届全国人大四次会议的代表依法履职。")).isEmpty();
    assertThat(ReportedEvents.of("参加十四届全国人大四次会议的代表，今天开始审议报告。")).hasSize(1);
  }

  @Test
  void pointedFighterIsTheOneWhoSaysSo() {
    assertThat(ReportedEvents.shown("黎巴嫩真主党29日说，为回应以军袭击，该武装向以色列发射了火箭弹。"))
        .containsExactly("military | 黎巴嫩真主党 | 以色列 | 2026-01-29");
  }

  @Test
  void warningGoesOnToBePublishedEachDay() {
    assertThat(ReportedEvents.shown("中央气象台29日继续发布暴雨蓝色预警。"))
        .containsExactly("publication | 中央气象台 | - | 2026-01-29");
    assertThat(ReportedEvents.of("中央气象台29日一度发布暴雨蓝色预警。")).isEmpty();
  }

  @Test
  void eachVisitedStateIsAPlace() {
    assertThat(ReportedEvents.shown("29日，国家主席李明对越南、柬埔寨进行国事访问。"))
        .containsExactly("visit | 李明 | 越南 | 2026-01-29", "visit | 李明 | 柬埔寨 | 2026-01-29");
  }

  @Test
  void whatSomebodyFollowsDoesNotAct() {
    assertThat(ReportedEvents.shown("29日，江苏贯彻落实李明总理的讲话，出台《节水办法》。"))
        .containsExactly("publication | 江苏 | 江苏 | 2026-01-29");
  }

  @Test
  void meansIsNoOccasion() {
    assertThat(ReportedEvents.of("29日，江苏通过举办培训班和座谈会推动工作。")).isEmpty();
    assertThat(ReportedEvents.of("29日，江苏举办座谈会推动工作。")).hasSize(1);
  }

  @Test
  void talksSpokenOfAreNotThoseOfTheSpeaker() {
    assertThat(ReportedEvents.shown("针对美国和英国近日在伦敦举行会谈，俄罗斯外交部部长贝尔29日说，俄方尚不清楚。"))
        .containsExactly("talks | 美国、英国 | 伦敦 | -");
  }

  @Test
  void whatComesOutAtAnOccasionIsPublishedByIt() {
    assertThat(ReportedEvents.shown("湖区艺术论坛29日在江苏无锡召开，会上发布了《湖区艺术报告》。"))
        .containsExactly(
            "conference | 湖区艺术论坛 | 江苏无锡 | 2026-01-29", "publication | 湖区艺术论坛 | 江苏无锡 | 2026-01-29");
    assertThat(ReportedEvents.shown("湖区艺术论坛29日在江苏无锡召开，中国作家协会发布了《湖区艺术报告》。"))
        .contains("publication | 中国作家协会 | 江苏无锡 | 2026-01-29");
  }

  @Test
  void whoUnveilsAndWhatIsUnveiledTakePart() {
    assertThat(ReportedEvents.shown("29日，国务院总理李明为湖城博物馆揭牌。"))
        .containsExactly("launch | 李明、湖城博物馆 | - | 2026-01-29");
  }

  @Test
  void whoCongratulatesIsNotElected() {
    assertThat(ReportedEvents.shown("29日，国家主席李明致电祝贺秘鲁新总统当选。"))
        .containsExactly("other | 李明 | - | 2026-01-29");
  }

  @Test
  void nextClauseTellsWhereAStormStrikes() {
    assertThat(ReportedEvents.shown("29日，受冬季风暴影响，美国多地航班取消。"))
        .containsExactly("disaster | - | 美国 | 2026-01-29");
  }

  @Test
  void placeToldBeforeDoesNotFightForWhoSaysSo() {
    assertThat(ReportedEvents.shown("胡塞武装29日说，袭击了三艘沙特油轮，并对相关船只实施海上禁运。"))
        .noneMatch(e -> e.startsWith("military | 沙特"));
    assertThat(ReportedEvents.shown("29日，沙特对相关船只实施海上禁运。"))
        .containsExactly("military | 沙特 | - | 2026-01-29");
  }

  @Test
  void whatIsPassedIsNoPartOfTheName() {
    assertThat(ReportedEvents.shown("29日，湖城超导磁体通过技术验收。"))
        .containsExactly("other | 湖城超导磁体 | - | 2026-01-29");
  }

  @Test
  void placeJoinedToABodyActsAsWell() {
    assertThat(ReportedEvents.shown("29日，江苏省与东山集团在南京签署合作协议。"))
        .containsExactly("signing | 江苏省、东山集团 | 南京 | 2026-01-29");
    assertThat(ReportedEvents.shown("29日，东山集团在江苏与西山集团签署合作协议。"))
        .containsExactly("signing | 东山集团、西山集团 | 江苏 | 2026-01-29");
  }

  @Test
  void whatIsDockedWithIsNotDocking() {
    assertThat(ReportedEvents.shown("“湖城一号”货运飞船29日与空间站完成自主交会对接。"))
        .containsExactly("other | “湖城一号”货运飞船 | - | 2026-01-29");
  }

  @Test
  void conductOfForcesIsOnlySpokenOf() {
    assertThat(ReportedEvents.of("29日，多国谴责美军的空袭行为。")).isEmpty();
    assertThat(ReportedEvents.of("29日，美军空袭伊朗的基地。")).hasSize(1);
  }

  @Test
  void whatRunsOnTrialHasJustBegun() {
    assertThat(ReportedEvents.shown("29日，湖城地铁五号线刚刚开通试运营。"))
        .containsExactly("launch | 湖城地铁五号线 | - | 2026-01-29");
  }

  @Test
  void moneyIsPaidByTheStateNotByWhoTellsOfIt() {
    assertThat(ReportedEvents.shown("记者29日从财政部了解到，下拨专项资金3亿元。"))
        .anyMatch(e -> e.startsWith("investment | 财政部 |"));
    assertThat(ReportedEvents.shown("据中国汽车工业协会介绍，29日下拨专项资金3亿元。")).noneMatch(e -> e.contains("协会"));
    assertThat(ReportedEvents.shown("路透社29日报道称，划拨专项资金3亿元。")).noneMatch(e -> e.contains("路透社"));
    assertThat(ReportedEvents.shown("水利部29日表示，划拨专项资金3亿元。"))
        .anyMatch(e -> e.startsWith("investment | 水利部 |"));
  }

  @Test
  void thoseAtAMeetingAreNotWhoArrivedBefore() {
    assertThat(ReportedEvents.shown("英国首相贝尔29日抵达北京，与会代表会见了法国总统马丁。"))
        .noneMatch(e -> e.startsWith("meeting | 贝尔"));
    assertThat(ReportedEvents.shown("英国首相贝尔29日抵达北京，与法国总统马丁会见。"))
        .anyMatch(e -> e.startsWith("meeting | 贝尔、马丁"));
  }
}
