package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measures;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measuresWithStatements;
import static org.wenpu.meaning.extract.measure.MeasureTexts.under;

import org.junit.jupiter.api.Test;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.Texts;

/** Who is told to act, and what of it is policy; each rule with a near miss. */
class ToldMeasuresTest {
  @Test
  void subjectOfTheHeadlineActsWhereNoneIsNamed() {
    assertThat(measures(under("湖北：补齐农村供水短板", "今年，将新建一批水厂，改造老旧管网。湖北多丘陵。")))
        .containsExactly("湖北：新建一批水厂", "湖北：改造老旧管网");
    assertThat(measures(under("补齐农村供水短板", "今年，将新建一批水厂，改造老旧管网。"))).isEmpty();
  }

  @Test
  void placeMeantIsOfTheNearestClauseThatNamesOne() {
    assertThat(measures("湖北多丘陵；湖南秋粮泛黄，当地推广滴灌技术。")).containsExactly("湖南：推广滴灌技术");
    assertThat(measures("湖北、湖南相邻。两地推广滴灌技术。")).containsExactly("湖北、湖南：推广滴灌技术");
    assertThat(measures("清江村地处湖北。村里改造老旧泵站。县里推广滴灌技术。")).containsExactly("清江村：改造老旧泵站", "湖北：推广滴灌技术");
  }

  @Test
  void whatSomebodyAsksForIsNoPolicyOfTheHeadline() {
    assertThat(measures(under("湖北：补齐农村供水短板", "要新建一批水厂，改造老旧管网。湖北多丘陵。"))).isEmpty();
    assertThat(measures(under("湖北：补齐农村供水短板", "周明作出批示，要求新建一批水厂。湖北多丘陵。"))).isEmpty();
  }

  @Test
  void officialTellsOfHisRegionAPersonOfHisOwnMind() {
    assertThat(measures("民政部有关负责人介绍，湖北持续改造老旧泵站。")).containsExactly("湖北：持续改造老旧泵站");
    assertThat(measures("周明介绍，湖北持续改造老旧泵站。")).isEmpty();
  }

  @Test
  void eventsFightingAndCountsAreNone() {
    assertThat(measures("湖北举办龙舟邀请赛。湖北持续举办用工招聘会。")).containsExactly("湖北：持续举办用工招聘会");
    assertThat(measures("英国对港口实施空袭。英国对港口实施封闭管理。")).containsExactly("英国：对港口实施封闭管理");
    assertThat(measures("湖北已有8家水厂参与改造。湖北有序改造老旧泵站。")).containsExactly("湖北：有序改造老旧泵站");
    assertThat(measures("湖北实施的多项工程改善水质。")).isEmpty();
  }

  @Test
  void reportAmongLawsIsItself() {
    AnnotatedArticle article = Texts.annotated("会议审议《节水法》执法检查报告。报告提出，推广滴灌技术。", "节水法/DOC");
    assertThat(measures(article)).containsExactly("报告：推广滴灌技术");
  }

  @Test
  void actBehindItsPlaceStandsAlone() {
    assertThat(measures("湖北将推广滴灌技术，在山区增设节水展馆。")).containsExactly("湖北：推广滴灌技术", "湖北：在山区增设节水展馆");
    assertThat(measures("湖北将推广滴灌技术，在设备更新方面，改造老旧泵站。")).containsExactly("湖北：推广滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void bodiesThatActTogetherAreAllNamed() {
    assertThat(measures("水利部会同民政部改造老旧泵站。")).containsExactly("水利部、民政部：改造老旧泵站");
    assertThat(measures("湖北与湖南推广滴灌技术。")).containsExactly("湖北、湖南：推广滴灌技术");
    AnnotatedArticle article = Texts.annotated("水利部与清江大学推广滴灌技术。", "水利部/ORG", "清江大学/ORG");
    assertThat(measures(article)).containsExactly("水利部：与清江大学推广滴灌技术");
  }

  @Test
  void meetingOfABodyThatWasHeldAnnounces() {
    AnnotatedArticle article = Texts.annotated("日前召开的湖北省人民政府常务会议提出，推广滴灌技术。", "湖北省人民政府/ORG");
    assertThat(measures(article)).containsExactly("湖北省人民政府常务会议：推广滴灌技术");
    assertThat(measures("日前召开的湖北灯会人山人海，推广滴灌技术。")).isEmpty();
  }

  @Test
  void whatIsLaidDownMayHaveItsOwnSubject() {
    assertThat(measures("湖北出台办法，明确水价按分档标准执行，推广滴灌技术。")).contains("湖北：推广滴灌技术");
    assertThat(measures("湖北明确目标任务。")).isEmpty();
  }

  @Test
  void lineBeginsBehindASubjectThatFollowsItsTime() {
    assertThat(measures("到2035年，湖北将建成十座水厂。")).containsExactly("湖北：建成十座水厂");
    assertThat(measures("湖北提出，到2035年，建成十座水厂。")).containsExactly("湖北：到2035年，建成十座水厂");
  }

  @Test
  void whereSomethingIsAndWhatBefellAreNone() {
    assertThat(measures("湖北靠近淮河的地段发生列车脱轨事故。湖北正改造老旧泵站。")).containsExactly("湖北：改造老旧泵站");
    assertThat(measures("湖北提出的节水倡议得到响应。湖北提出节约用水，推广滴灌技术。")).contains("湖北：推广滴灌技术");
  }

  @Test
  void callBeforeAnActIsNoPartOfIt() {
    assertThat(measures("湖北抢抓机遇，改造老旧泵站。")).containsExactly("湖北：改造老旧泵站");
    assertThat(measures("湖北提出，抢抓农时，改造老旧泵站。")).containsExactly("湖北：抢抓农时，改造老旧泵站");
  }

  @Test
  void aimOfADocumentIsNoneOfItsLines() {
    String issued = "水利部印发《节水行动方案》。";
    assertThat(measures(issued + "《方案》旨在提高用水效率，推广节水器具。")).isEmpty();
    assertThat(measures(issued + "《方案》提出，提高用水效率，推广节水器具。")).hasSize(2);
  }

  @Test
  void otherNameEndsWhatIsToldOfAnActor() {
    assertThat(measures("湖北改造老旧泵站；清江村村民推广滴灌技术。")).containsExactly("湖北：改造老旧泵站");
    assertThat(measures("湖北改造老旧泵站。江汉平原占地四万平方公里，将推广滴灌技术。"))
        .containsExactly("湖北：改造老旧泵站", "江汉平原：推广滴灌技术");
    assertThat(measures("湖北全省推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
  }

  @Test
  void eachBodyOfAKindActs() {
    assertThat(measures("各水利部将推广滴灌技术。")).containsExactly("水利部：推广滴灌技术");
  }

  @Test
  void cadreTellsOfHisVillageAVillagerDoesNot() {
    assertThat(measuresWithStatements("清江村党支部书记周明说，村里改造了老旧泵站，新建了小型水厂。"))
        .containsExactly("清江村：改造了老旧泵站", "清江村：新建了小型水厂");
    assertThat(measuresWithStatements("清江村村民周明说，村里改造了老旧泵站，新建了小型水厂。")).isEmpty();
  }

  @Test
  void listBehindIncludingIsCutExamplesAreNot() {
    assertThat(measures("水利部印发《节水方案》，明确5项举措，包括推广节水器具、改造老旧泵站、培训村级管水员。"))
        .containsExactly("水利部：推广节水器具", "水利部：改造老旧泵站", "水利部：培训村级管水员");
    assertThat(measures("水利部提出，推广节水器具，如水表、滴灌带等。")).containsExactly("水利部：推广节水器具，如水表、滴灌带");
  }

  @Test
  void bodyPromisesWhatItSaysItWillDo() {
    assertThat(measures("水利部表示，下一步，将改造老旧泵站。")).containsExactly("水利部：改造老旧泵站");
    assertThat(measures("水利部表示，老旧泵站不少。")).isEmpty();
  }

  @Test
  void whatAnotherDoesIsNoActOfTheHeadline() {
    assertThat(measures(under("湖北：补齐农村供水短板", "节水企业不断改进技术，扩大生产规模。湖北多丘陵。"))).isEmpty();
    assertThat(measures(under("湖北：补齐农村供水短板", "一家企业看好这里，将投资5亿元建设水厂。湖北多丘陵。"))).isEmpty();
  }

  @Test
  void issuerIsNotWhoseWillItDoes() {
    AnnotatedArticle article =
        Texts.annotated(
            "为落实国务院决策部署，水利部印发《节水行动方案》。方案提出，推广节水器具。", "国务院/ORG", "水利部/ORG", "节水行动方案/DOC");
    assertThat(measures(article)).containsExactly("水利部：推广节水器具");
  }

  @Test
  void lineTooShortToTellAnythingIsNone() {
    assertThat(measures("湖北提出，科学统筹，推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
  }

  @Test
  void whatCameOfAToldActIsNoPartOfIt() {
    assertThat(measures("湖北推广滴灌技术，带动3万农户增收。")).containsExactly("湖北：推广滴灌技术");
    assertThat(measures("湖北推广滴灌技术，让农户增收。")).containsExactly("湖北：推广滴灌技术，让农户增收");
  }

  @Test
  void fieldsOpenWhatIsDoneInThem() {
    assertThat(measures("湖北聚焦节水装备等领域，改造老旧泵站。")).containsExactly("湖北：聚焦节水装备等领域，改造老旧泵站");
  }

  @Test
  void judgementsAreNoneAndVerdictsUnlessDecided() {
    assertThat(measures("湖北对此予以谴责。水利部给予周明开除公职处分。")).isEmpty();
    assertThat(measures("水利部决定给予周明开除公职处分；终止其党代表资格。"))
        .containsExactly("水利部：给予周明开除公职处分", "水利部：终止其党代表资格");
    assertThat(measures("水利部决定分别给予周明、林海党内警告处分。")).containsExactly("水利部：分别给予周明、林海党内警告处分");
    assertThat(measures("湖北对老旧泵站予以改造。")).containsExactly("湖北：对老旧泵站予以改造");
  }

  @Test
  void reportSpeaksForItself() {
    assertThat(measures("报告提出，要推广节水器具。")).containsExactly("报告：推广节水器具");
  }

  @Test
  void semicolonPartsLines() {
    assertThat(measures("湖北推广滴灌技术；让农户增收。")).containsExactly("湖北：推广滴灌技术");
  }

  @Test
  void whatIsOnlyJudgedIsNone() {
    assertThat(measures("会议指出，推广滴灌技术，有利于节约用水。")).isEmpty();
    assertThat(measures("会议指出，推广滴灌技术意义重大，要改造老旧泵站。")).containsExactly("会议：改造老旧泵站");
  }

  @Test
  void bodyThatDisposesOfAMatterAnnouncesWhatFollows() {
    assertThat(measures("湖北对抗旱工作作出部署。改造老旧泵站。")).containsExactly("湖北：改造老旧泵站");
  }

  @Test
  void whoIsToldToActIsNoPartOfTheLine() {
    assertThat(measures("会议强调，各级水利单位要改造老旧泵站。")).containsExactly("会议：改造老旧泵站");
    assertThat(measures("会议强调，要推广滴灌技术。各地正改造老旧泵站。"))
        .contains("会议：推广滴灌技术")
        .noneMatch(line -> line.contains("会议：各地"));
  }

  @Test
  void documentWithoutANameSpeaksForWhoeverSpoke() {
    assertThat(measures("水利部提出，推广滴灌技术。指导意见还提出，改造老旧泵站。"))
        .containsExactly("水利部：推广滴灌技术", "水利部：改造老旧泵站");
  }

  @Test
  void verbsJoinedAreOne() {
    assertThat(measures("湖北提出，要前瞻谋划和改造老旧泵站。")).containsExactly("湖北：前瞻谋划和改造老旧泵站");
  }

  @Test
  void regionAmongOthersActsInItsParagraphOnly() {
    assertThat(measures("湖北推广滴灌技术。\n湖南改造老旧泵站。\n扩大灌溉面积。")).containsExactly("湖北：推广滴灌技术", "湖南：改造老旧泵站");
    assertThat(measures("湖北推广滴灌技术。\n建立节水制度。")).contains("湖北：建立节水制度");
  }

  @Test
  void companyThatIsNamedEndsWhatIsToldOfOthers() {
    assertThat(measures("湖北推广滴灌技术。清江机械公司很重视节水。改造老旧泵站。")).containsExactly("湖北：推广滴灌技术");
  }

  @Test
  void planThatSettlesThingsActs() {
    assertThat(measures("湖北提出，要推广滴灌技术，合理确定建设规模。")).containsExactly("湖北：推广滴灌技术", "湖北：合理确定建设规模");
    assertThat(measures("湖北提出，要推广滴灌技术，适时出台节水办法。")).contains("湖北：适时出台节水办法");
    assertThat(measures("湖北确定，推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
  }

  @Test
  void sloganIsNone() {
    assertThat(measures("会议强调，要推广滴灌技术，保持社会和谐稳定。")).containsExactly("会议：推广滴灌技术");
    assertThat(measures("会议强调，要推广滴灌技术，保持灌溉面积稳定。")).hasSize(2);
    assertThat(measures("会议强调，要推广滴灌技术，建设节水社会的目标。")).containsExactly("会议：推广滴灌技术");
    assertThat(measures("会议强调，要推广滴灌技术，实现节水三成的目标。")).containsExactly("会议：推广滴灌技术，实现节水三成的目标");
  }

  @Test
  void tributeBelongsToItsLine() {
    assertThat(measures("湖北提出，推广滴灌技术，为粮食增产奠定坚实基础。")).containsExactly("湖北：推广滴灌技术，为粮食增产奠定坚实基础");
    assertThat(measures("湖北提出，推广滴灌技术，为农户提供技术服务。")).anyMatch(line -> line.endsWith("为农户提供技术服务"));
  }

  @Test
  void streetIsNotThePlaceMeant() {
    assertThat(measures("湖北的江汉路步行街商户很多。当地推广节水水泵。")).containsExactly("湖北：推广节水水泵");
  }

  @Test
  void sentenceOfNothingButMarksHasNone() {
    assertThat(measures("”””")).isEmpty();
  }

  @Test
  void whatWasHeardIsNoPolicyListeningToThePeopleIs() {
    assertThat(measures("湖北听取了旱区灌溉工作情况的汇报。")).isEmpty();
    assertThat(measures("湖北广泛听取农户意见，推广滴灌技术。")).isNotEmpty();
  }

  @Test
  void faultsFoundAreNoPolicyWorkOnThemIs() {
    assertThat(measures("湖北对小型水库安全监管不到位，推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
    assertThat(measures("湖北整治小型水库安全监管不到位。")).containsExactly("湖北：整治小型水库安全监管不到位");
  }

  @Test
  void exclamationsAndCourtesiesAreNoPolicy() {
    assertThat(measures("湖北推广滴灌技术！")).isEmpty();
    assertThat(measures("湖北为您的履职提供支持。湖北为农户提供节水补贴。")).containsExactly("湖北：为农户提供节水补贴");
  }

  @Test
  void sumOfWhatWasRemittedIsNoPolicyRemittingIs() {
    assertThat(measures("湖北推广滴灌技术，减免税费5亿元。")).containsExactly("湖北：推广滴灌技术");
    assertThat(measures("湖北减免旱区农户水费。")).containsExactly("湖北：减免旱区农户水费");
  }

  @Test
  void whatIsLookedAtIsNotLaidDown() {
    assertThat(measures("湖北将重点检查三个方面的内容，包括：推广滴灌技术，改造老旧泵站。"))
        .doesNotContain("湖北：推广滴灌技术", "湖北：改造老旧泵站");
    assertThat(measures("湖北出台三个方面的措施，包括：推广滴灌技术，改造老旧泵站。")).contains("湖北：改造老旧泵站");
  }

  @Test
  void othersThanWhoIsToldOfEndIt() {
    assertThat(measures("湖北及时增开灌溉渠道，各大超市也纷纷推出节水优惠活动，吸引农户。")).containsExactly("湖北：及时增开灌溉渠道");
    assertThat(measures("湖北推广滴灌技术，还推出节水贷款。")).hasSize(2);
  }

  @Test
  void kindOfTheNamedIsNoPartOfWhatTheyDo() {
    String[] banks = {"农业银行/ORG", "邮储银行/ORG"};
    assertThat(measures(Texts.annotated("农业银行、邮储银行等多家银行还优先配置节水信贷资源，保障旱区资金需求。", banks)))
        .containsExactly("农业银行、邮储银行：优先配置节水信贷资源，保障旱区资金需求");
    assertThat(measures(Texts.annotated("农业银行、邮储银行等多家银行的贷款利率下降。", banks))).isEmpty();
  }

  @Test
  void visitPromisesNothingOfThePlace() {
    String told = "周明主持召开座谈会，强调要改造老旧泵站。湖北多丘陵。";
    assertThat(measures(under("周明在湖北调研", told))).isEmpty();
    assertThat(measures(under("湖北：补齐农村供水短板", "今年将新建一批水厂，改造老旧泵站。湖北多丘陵。")))
        .containsExactly("湖北：新建一批水厂", "湖北：改造老旧泵站");
  }

  @Test
  void allBodiesOfAKindThatMustActAreToldByWhoAnnounces() {
    assertThat(measures("水利部强调，改造老旧泵站。各级党组织和广大干部要落实巡堤责任，备足抢险物料。"))
        .containsExactly("水利部：改造老旧泵站", "水利部：落实巡堤责任", "水利部：备足抢险物料");
    assertThat(measures("水利部要求，改造老旧泵站。主管部门要加强隐患排查。")).containsExactly("水利部：改造老旧泵站", "水利部：加强隐患排查");
    assertThat(measures("连日来，各级党组织加固沿江堤坝。")).containsExactly("各级党组织：加固沿江堤坝");
  }

  @Test
  void whatAMeetingMakesClearStaysItsOrder() {
    assertThat(measures("水利部要求，改造老旧泵站，逐项明确责任主体，推广滴灌技术。"))
        .containsExactly("水利部：改造老旧泵站", "水利部：逐项明确责任主体", "水利部：推广滴灌技术");
    assertThat(measures("湖北出台办法，明确水价由市里核定，推广滴灌技术。")).contains("湖北：推广滴灌技术");
  }

  @Test
  void quotationThatDescribesIsNoLineByItself() {
    assertThat(measures("湖北出台“建管并重、城乡一体”的供水举措。")).containsExactly("湖北：出台“建管并重、城乡一体”的供水举措");
    assertThat(measures("湖北提出“改造老旧泵站”。")).containsExactly("湖北：改造老旧泵站");
  }

  @Test
  void whatIsTalkedOfIsNotDone() {
    assertThat(measures("湖北围绕“改造老旧泵站”“推广滴灌技术”等专题进行讨论。")).isEmpty();
    assertThat(measures("湖北就推广滴灌技术、改造老旧泵站等问题提出询问。")).isEmpty();
    assertThat(measures("湖北围绕“天上水”“地下水”改造老旧泵站。")).hasSize(1);
    assertThat(measures("湖北就节水技术进行深入探讨。湖北开展节水技术培训。")).containsExactly("湖北：开展节水技术培训");
  }

  @Test
  void topicsAndWhatMeasuresBringAreNone() {
    assertThat(measures("湖北改造老旧泵站，一系列举措满足了灌溉需求。")).containsExactly("湖北：改造老旧泵站");
    assertThat(measures("湖北推广节水器具，推进灌区建设情况。")).containsExactly("湖北：推广节水器具");
    assertThat(measures("水利部发布数据，全国已改造老旧泵站300座。")).isEmpty();
    assertThat(measures("水利部发布预警，改造老旧泵站。")).contains("水利部：改造老旧泵站");
  }

  @Test
  void whatIsWishedForWithAllIsNotDone() {
    assertThat(measures("湖北将同各方一道，推广滴灌技术。")).isEmpty();
    assertThat(measures("湖北将同湖南一道，推广滴灌技术。")).isNotEmpty();
  }

  @Test
  void beginOfALongerNameDoesNotAct() {
    assertThat(measures("常委会组成人员将推广滴灌技术。")).isEmpty();
    assertThat(measures("湖北推广滴灌技术，并与各级政府签订责任书，改造老旧泵站。")).noneMatch(m -> m.startsWith("与"));
    assertThat(measures("清江村位置偏远。湖北的清江村推广滴灌技术。")).containsExactly("清江村：推广滴灌技术");
    assertThat(measures("湖北和有关部门推广滴灌技术。")).containsExactly("湖北和有关部门：推广滴灌技术");
  }

  @Test
  void departmentsOfAPlaceAreNamedWithIt() {
    assertThat(measures("清江村今天降下暴雨，有关部门加固沿江堤坝。")).containsExactly("清江村有关部门：加固沿江堤坝");
    assertThat(measures("湖北降下暴雨。有关部门加固沿江堤坝。")).containsExactly("有关部门：加固沿江堤坝");
  }

  @Test
  void resolutionIsToldByWhatFollows() {
    assertThat(measures("水利部以绝对多数通过两项决议，取消进口配额，改造老旧泵站。"))
        .containsExactly("水利部：取消进口配额", "水利部：改造老旧泵站");
    assertThat(measures("水利部通过一项决议，对空袭予以谴责。")).isEmpty();
  }

  @Test
  void somebodyElseAsksBehindWhatOnlyTellsOfADocument() {
    AnnotatedArticle article = Texts.annotated("《节水法》内容丰富。要推广滴灌技术。", "节水法/DOC");
    assertThat(measures(article)).isEmpty();
    AnnotatedArticle told = Texts.annotated("《节水法》要求，要推广滴灌技术。", "节水法/DOC");
    assertThat(measures(told)).hasSize(1);
  }

  @Test
  void thoseNamedTogetherActAsBoth() {
    assertThat(measures("水利部与民政部签署备忘录，双方将共同改造老旧泵站。")).containsExactly("水利部、民政部：共同改造老旧泵站");
    assertThat(measures("水利部发布公告，双方将共同改造老旧泵站。")).noneMatch(m -> m.startsWith("水利部、"));
  }

  @Test
  void hourBelongsToTheTimeOfAnAct() {
    assertThat(measures("水利部今天10时针对湖北启动防汛四级应急响应。")).containsExactly("水利部：针对湖北启动防汛四级应急响应");
    assertThat(measures("湖北上个月改造老旧泵站。")).containsExactly("湖北：改造老旧泵站");
  }

  @Test
  void whoMayDoWhatAndWhatOthersOfferIsNoneOfTheRegion() {
    assertThat(measures("湖北推广节水器具，市民可同步领取补贴。")).containsExactly("湖北：推广节水器具");
    assertThat(measures("湖北推广节水器具。电商平台推出节水专项补贴。")).containsExactly("湖北：推广节水器具");
    assertThat(measures("湖北推广节水器具。湖北推出节水专项补贴。")).hasSize(2);
  }

  @Test
  void occasionAndLevelAreNoActs() {
    assertThat(measures("湖北于节水倡议提出五周年之际，推广节水器具。")).containsExactly("湖北：推广节水器具");
    assertThat(measures("湖北达到特大暴雨级别。湖北达到节水标准。")).noneMatch(m -> m.contains("级别"));
  }

  @Test
  void numberOfOpinionsIsNotWhatTheySay() {
    assertThat(measures("水利部依法提出审查修改意见300条。")).noneMatch(m -> m.equals("水利部：审查修改意见300条"));
    assertThat(measures("水利部提出修改节水标准。")).containsExactly("水利部：修改节水标准");
  }

  @Test
  void whatADocumentSaysIsOfItWhoeverCitesIt() {
    AnnotatedArticle plan =
        Texts.annotated("周明说，《节水规划》提出，推广滴灌技术，改造老旧泵站，疏浚河道。", "周明/PER", "节水规划/DOC");
    assertThat(measures(plan)).contains("节水规划：改造老旧泵站");
  }

  @Test
  void featuresAgendasAndEventsToComeAreNone() {
    assertThat(measures("湖北今年启动休渔行动，休渔时间为三个月。")).noneMatch(m -> m.contains("三个月"));
    assertThat(measures("湖北推广滴灌技术，节水范围涵盖80个县。")).containsExactly("湖北：推广滴灌技术");
    assertThat(measures("会议建议，审议节水法草案。")).isEmpty();
    assertThat(measures("湖北将于今年8月举办龙舟邀请赛。")).isEmpty();
    assertThat(measures("湖北有序推广滴灌技术，节水面积已超3000万亩。")).containsExactly("湖北：有序推广滴灌技术");
  }

  @Test
  void whatChangesATimeOrIsDoneInItIsNoFeature() {
    assertThat(measures("湖北将节水补贴期限从15年延长至20年。")).hasSize(1);
    assertThat(measures("湖北将节水补贴范围由120种扩大到200种。")).hasSize(1);
    assertThat(measures("湖北在暑期为困难农户改造老旧泵站。")).containsExactly("湖北：在暑期为困难农户改造老旧泵站");
    assertThat(measures("湖北推广滴灌技术，灌溉期为5月至8月。")).containsExactly("湖北：推广滴灌技术");
  }

  @Test
  void sizeIsAFeatureWhateverItIsCountedIn() {
    assertThat(measures("湖北改造老旧泵站，改造规模为每日30万桶。")).containsExactly("湖北：改造老旧泵站");
    assertThat(measures("湖北改造老旧泵站，在农闲期为村民推广滴灌技术。")).hasSize(2);
  }

  @Test
  void unitedNationsAreNobodyToActWith() {
    assertThat(measures("湖北联合民政部等部门，推广滴灌技术。")).containsExactly("湖北：推广滴灌技术");
    AnnotatedArticle two =
        Texts.annotated("湖北推广滴灌技术。联合国教科文组织等机构改造老旧泵站。", "湖北/PLACE", "联合国教科文组织/ORG");
    assertThat(measures(two)).anyMatch(m -> m.startsWith("联合国") && m.endsWith("：改造老旧泵站"));
  }

  @Test
  void whatIsBroughtIsALineThoughItsNounIsDescribed() {
    assertThat(measures("湖北提出，推广滴灌技术，将党的节水要求落实到村。")).contains("湖北：将党的节水要求落实到村");
  }

  @Test
  void regionsByWhereTheyLieAct() {
    assertThat(measures("眼下，西部地区推广滴灌技术，改造老旧泵站。")).containsExactly("西部地区：推广滴灌技术", "西部地区：改造老旧泵站");
    assertThat(measures("湖北多丘陵。如今，这里正改造老旧泵站。")).containsExactly("湖北：改造老旧泵站");
  }

  @Test
  void whatAllDoIsPolicyOnlyWhereItSaysWhat() {
    assertThat(measures("各地全力做好防汛救灾工作。有关部门妥善安置受灾群众。")).isEmpty();
    assertThat(measures("各地推广滴灌技术，改造老旧泵站。")).contains("各地：改造老旧泵站");
    assertThat(measures("湖北全力做好防汛救灾工作。")).containsExactly("湖北：全力做好防汛救灾工作");
  }

  @Test
  void delegateSpeaksForHimselfTheHeadOfABodyForIt() {
    assertThat(measures("全国人大代表、湖北水利局民警周明介绍，将改造老旧泵站，推广滴灌技术。")).noneMatch(m -> m.startsWith("湖北"));
    assertThat(measures("全国人大代表、水利部车间主任周明介绍，将改造老旧泵站，推广滴灌技术。")).isEmpty();
    assertThat(measures("全国人大代表、水利部书记、教师周明介绍，将改造老旧泵站，推广滴灌技术。")).isEmpty();
    assertThat(measures("全国人大代表、水利部办公室主任周明介绍，将改造老旧泵站，推广滴灌技术。")).contains("水利部：改造老旧泵站");
    assertThat(measures("全国人大代表、水利部主任医师周明介绍，将改造老旧泵站，推广滴灌技术。")).isEmpty();
    assertThat(measures("全国人大代表、水利部部长周明介绍，将改造老旧泵站，推广滴灌技术。")).contains("水利部：改造老旧泵站");
  }
}
