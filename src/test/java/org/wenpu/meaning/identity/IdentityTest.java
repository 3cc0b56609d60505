package org.wenpu.meaning.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.language.BundledGazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Mention;
import org.wenpu.language.PublicFigures;
import org.wenpu.meaning.ArticleSketch;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Entity.Institution;
import org.wenpu.meaning.Knowledge;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;

class IdentityTest {
  private static final Identity IDENTITY =
      new Identity(
          BundledGazetteer.bundled(), KnownInstitutions.bundled(), PublicFigures.bundled());

  private static Institution institution(String name) {
    ArticleSketch sketch = ArticleSketch.of("在" + name + "里。");
    Mention mention = sketch.body(name);
    return (Institution) Objects.requireNonNull(IDENTITY.identify(sketch.facts()).entity(mention));
  }

  private static Entity participant(String name) {
    ArticleSketch sketch = ArticleSketch.of(name + "表示，支持。");
    Participant actor = sketch.unnamed(name);
    sketch.measure(actor, "支持");
    return Objects.requireNonNull(IDENTITY.identify(sketch.facts()).entity(actor));
  }

  private static Entity of(ArticleSketch sketch, Mention mention) {
    return Objects.requireNonNull(IDENTITY.identify(sketch.facts()).entity(mention));
  }

  @ParameterizedTest
  @CsvSource({
    "国家发改委, 国家发展和改革委员会",
    "国家发展改革委, 国家发展和改革委员会",
    "广东政协, 广东省政协",
    "中共广东省委, 广东省委",
    "中共广东省委员会, 广东省委",
    "广东省人大, 广东省人民代表大会",
    "江苏省第十四届人民代表大会, 江苏省人民代表大会",
    "江苏省人大常委会, 江苏省人民代表大会常务委员会",
    "内蒙古自治区党委, 内蒙古自治区党委",
    "无锡市梁溪区委, 无锡市梁溪区委",
    "俄外交部, 俄罗斯外交部",
    "芝加哥市政府, 芝加哥政府",
  })
  void namesOfOneInstitutionHaveOneKey(String name, String key) {
    assertThat(institution(name).key()).isEqualTo(key);
  }

  @Test
  void bodiesOfOneRegionStayApart() {
    assertThat(institution("广东省委").key()).isNotEqualTo(institution("广东省人大常委会").key());
    assertThat(institution("广东省人大").key()).isNotEqualTo(institution("广东省人大常委会").key());
    assertThat(institution("广东省发改委").key()).isNotEqualTo(institution("国家发改委").key());
  }

  @ParameterizedTest
  @CsvSource({
    "明日科技大学, UNIVERSITY",
    "云上市第一人民医院, HOSPITAL",
    "星海集团, COMPANY",
    "北京市第二中级人民法院, COURT",
    "山西省人大常委会, LEGISLATURE",
    "山西省政协, CONSULTATIVE_BODY",
    "山西省委, PARTY_BODY",
    "山西省教育厅, GOVERNMENT_BODY",
    "星海实验室, RESEARCH_INSTITUTE",
    "星海日报, MEDIA",
    "中国广告协会, ASSOCIATION",
    "法国国防军, ARMED_FORCE",
    "星海博物馆, OTHER",
    "山西代表团, OTHER",
  })
  void endingOfANameSaysItsKind(String name, Institution.Kind kind) {
    assertThat(institution(name).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "华南理工大学软件学院, 华南理工大学",
    "财政部社会保障司, 财政部",
    "中国医学科学院肿瘤医院, 中国医学科学院",
    "南京大学商学院, 南京大学",
  })
  void nestedNameIsPartOfTheInstitutionItBeginsWith(String name, String parent) {
    assertThat(Objects.requireNonNull(institution(name).parent()).label()).isEqualTo(parent);
  }

  @ParameterizedTest
  @CsvSource({"中国银行业协会", "深圳市联创科技集团有限公司", "星海大学生创业联盟", "香港医院管理局"})
  void nameThatOnlyBeginsLikeAnInstitutionIsNoPart(String name) {
    assertThat(institution(name).parent()).isNull();
  }

  @Test
  void leadingPlaceIsTheLocation() {
    assertThat(Objects.requireNonNull(institution("深圳市联创科技集团").location()).key())
        .isEqualTo("440300");
    assertThat(institution("华南理工大学软件学院").location()).isNull();
  }

  @Test
  void shortCompanyNameIsTheFullOneOfTheArticle() {
    ArticleSketch sketch = ArticleSketch.of("星海新能源股份有限公司成立。星海新能源说。星海说。");
    Mention full = sketch.body("星海新能源股份有限公司");
    Mention shorter = sketch.body("星海新能源");
    assertThat(of(sketch, shorter).key()).isEqualTo(of(sketch, full).key());
  }

  @Test
  void institutionWithoutItsRegionIsTheArticlesOwn() {
    assertThat(institution("省文旅集团").key()).isEqualTo("省文旅集团@a-1");
  }

  @Test
  void deputySitsInTheCongressOfTheRegion() {
    ArticleSketch sketch = ArticleSketch.of("广东省人大代表、深圳市联创科技集团党委书记王海说。");
    Mention region = sketch.place("广东省");
    Mention company = sketch.body("深圳市联创科技集团");
    Mention person = sketch.person("王海");
    PostHolding deputy = sketch.post(person, region, "人大代表");
    PostHolding secretary = sketch.post(person, company, "党委书记");
    Knowledge known = IDENTITY.identify(sketch.facts());
    Institution congress = Objects.requireNonNull(known.seat(deputy).organization());
    assertThat(congress.key()).isEqualTo("广东省人民代表大会");
    assertThat(congress.kind()).isEqualTo(Institution.Kind.LEGISLATURE);
    assertThat(Objects.requireNonNull(known.seat(deputy).region()).key()).isEqualTo("440000");
    assertThat(Objects.requireNonNull(known.seat(secretary).organization()).key())
        .isEqualTo("深圳市联创科技集团");
    assertThat(known.seat(secretary).region()).isNull();
    assertThat(Objects.requireNonNull(known.entity(person)).key()).isEqualTo("王海@深圳市联创科技集团");
  }

  @Test
  void memberOfAConferenceSitsForItsRegion() {
    ArticleSketch sketch = ArticleSketch.of("广东省政协委员蔡毅建议。");
    PostHolding post = sketch.post(sketch.person("蔡毅"), sketch.body("广东省政协"), "委员");
    Knowledge known = IDENTITY.identify(sketch.facts());
    assertThat(Objects.requireNonNull(known.seat(post).organization()).key()).isEqualTo("广东省政协");
    assertThat(Objects.requireNonNull(known.seat(post).region()).key()).isEqualTo("440000");
  }

  @Test
  void memberOfADelegationSpeaksForItsRegion() {
    ArticleSketch sketch = ArticleSketch.of("福建代表团代表林远说。");
    PostHolding post = sketch.post(sketch.person("林远"), sketch.body("福建代表团"), "代表");
    Knowledge known = IDENTITY.identify(sketch.facts());
    assertThat(Objects.requireNonNull(known.seat(post).region()).key()).isEqualTo("350000");
  }

  @Test
  void deputyForTheWholeCountrySitsInTheNationalCongress() {
    ArticleSketch sketch = ArticleSketch.of("全国人大代表马新说。");
    PostHolding post = sketch.post(sketch.person("马新"), sketch.unnamed("全国"), "人大代表");
    Knowledge known = IDENTITY.identify(sketch.facts());
    assertThat(Objects.requireNonNull(known.seat(post).organization()).label())
        .isEqualTo("全国人民代表大会");
    assertThat(known.seat(post).region()).isNull();
  }

  @Test
  void headOfAStateHoldsHisPostForTheState() {
    ArticleSketch sketch = ArticleSketch.of("英国首相斯塔默访华。国家主席习近平会见。");
    PostHolding minister = sketch.post(sketch.person("斯塔默"), sketch.place("英国"), "首相");
    PostHolding head = sketch.post(sketch.person("习近平"), sketch.unnamed("国家"), "主席");
    Knowledge known = IDENTITY.identify(sketch.facts());
    assertThat(Objects.requireNonNull(known.seat(minister).region()).key()).isEqualTo("GB");
    assertThat(known.seat(minister).organization()).isNull();
    assertThat(Objects.requireNonNull(known.seat(head).region()).key()).isEqualTo("CN");
  }

  @Test
  void nameAloneIsNoIdentity() {
    ArticleSketch here = ArticleSketch.of("村民李明说。");
    Mention mention = here.person("李明");
    assertThat(of(here, mention).key()).isEqualTo("李明@a-1");
  }

  @Test
  void publicFigureIsKnownByNameAlone() {
    ArticleSketch sketch = ArticleSketch.of("基尔·斯塔默抵达。斯塔默说。");
    Mention full = sketch.person("基尔·斯塔默");
    Mention shorter = sketch.person("斯塔默");
    assertThat(of(sketch, full).key()).isEqualTo("斯塔默");
    assertThat(of(sketch, shorter).key()).isEqualTo("斯塔默");
  }

  @Test
  void namesakeOfAPublicFigureWithACompanyIsAnotherPerson() {
    ArticleSketch sketch = ArticleSketch.of("星海集团工程师李强说。");
    Mention person = sketch.person("李强");
    sketch.post(person, sketch.body("星海集团"), "工程师");
    assertThat(of(sketch, person).key()).isEqualTo("李强@星海集团");
  }

  @Test
  void figureOfManyNamesakesIsKnownByABodyNamedToo() {
    ArticleSketch sketch = ArticleSketch.of("全国政协开会。王勇主持。");
    sketch.body("全国政协");
    assertThat(of(sketch, sketch.person("王勇")).key()).isEqualTo("王勇");
    ArticleSketch village = ArticleSketch.of("村民王勇说。");
    assertThat(of(village, village.person("王勇")).key()).isEqualTo("王勇@a-1");
  }

  @Test
  void figureOfManyNamesakesIsKnownByItsCompanyInAList() {
    ArticleSketch sketch = ArticleSketch.of("丁仲礼、王勇出席。");
    sketch.person("丁仲礼");
    assertThat(of(sketch, sketch.person("王勇")).key()).isEqualTo("王勇");
    ArticleSketch others = ArticleSketch.of("林远、王勇出席。");
    others.person("林远");
    assertThat(of(others, others.person("王勇")).key()).isEqualTo("王勇@a-1");
  }

  @Test
  void figureIsNotKnownByAPostElsewhere() {
    ArticleSketch sketch = ArticleSketch.of("全国政协开会。财政部副司长王勇说。");
    sketch.body("全国政协");
    Mention person = sketch.person("王勇");
    sketch.post(person, sketch.body("财政部"), "副司长");
    assertThat(of(sketch, person).key()).isEqualTo("王勇@财政部");
  }

  @ParameterizedTest
  @CsvSource({
    "伊朗外长阿拉格齐抵达。, 伊朗, 外长",
    "伊朗外交部发言人阿拉格齐抵达。, 伊朗外交部, 发言人",
  })
  void officialAbroadIsKnownByTheState(String text, String body, String title) {
    ArticleSketch sketch = ArticleSketch.of(text);
    Mention person = sketch.person("阿拉格齐");
    Mention state =
        sketch.mark(body.length() > 2 ? Mention.Kind.ORGANIZATION : Mention.Kind.PLACE, body);
    sketch.post(person, state, title);
    assertThat(of(sketch, person).key()).isEqualTo("阿拉格齐@IR");
    ArticleSketch bare = ArticleSketch.of("阿拉格齐谈伊朗局势。");
    bare.place("伊朗");
    assertThat(of(bare, bare.person("阿拉格齐")).key()).isEqualTo("阿拉格齐@IR");
    ArticleSketch unknown = ArticleSketch.of("阿拉格齐抵达。");
    assertThat(of(unknown, unknown.person("阿拉格齐")).key()).isEqualTo("阿拉格齐@a-1");
  }

  @ParameterizedTest
  @CsvSource({
    "江南省委书记, 广东省委, ORGANIZATION, 书记, 440000",
    "省长, 广东省, PLACE, 省长, 440000",
    "主任, 广东省人大常委会, ORGANIZATION, 主任, 440000",
    "厅长, 广东省教育厅, ORGANIZATION, 厅长, 广东省教育厅",
    "副司长, 财政部社会保障司, ORGANIZATION, 副司长, 财政部",
    "委员, 广东省政协, ORGANIZATION, 委员, 广东省政协",
  })
  void leadersOfARegionAreToldApartByItOthersByTheirBody(
      String note, String body, Mention.Kind kind, String title, String anchor) {
    ArticleSketch sketch = ArticleSketch.of(body + title + "林远说。");
    Mention person = sketch.person("林远");
    sketch.post(person, sketch.mark(kind, body), title);
    assertThat(of(sketch, person).key()).as(note).isEqualTo("林远@" + anchor);
  }

  @Test
  void provinceLeftOutIsTheArticles() {
    ArticleSketch sketch = ArticleSketch.of("广东佛山开会。省委书记林远、副省长王海出席。");
    sketch.place("广东佛山");
    Mention secretary = sketch.person("林远");
    Mention governor = sketch.person("王海");
    PostHolding first = sketch.post(secretary, sketch.unnamed("省委"), "书记");
    PostHolding second = sketch.post(governor, (Participant) null, "副省长");
    Knowledge known = IDENTITY.identify(sketch.facts());
    assertThat(Objects.requireNonNull(known.seat(first).organization()).key()).isEqualTo("广东省委");
    assertThat(Objects.requireNonNull(known.seat(second).region()).key()).isEqualTo("440000");
    assertThat(of(sketch, secretary).key()).isEqualTo("林远@440000");
  }

  @Test
  void provinceLeftOutStaysOpenWhereTheArticleNamesTwo() {
    ArticleSketch sketch = ArticleSketch.of("广东和湖南开会。省委书记林远出席。");
    sketch.place("广东");
    sketch.place("湖南");
    Mention secretary = sketch.person("林远");
    sketch.post(secretary, sketch.unnamed("省委"), "书记");
    assertThat(of(sketch, secretary).key()).isEqualTo("林远@省委@a-1");
  }

  @Test
  void shortFormOfACommonBodyIsTheOneNamedInFull() {
    ArticleSketch sketch = ArticleSketch.of("中英经贸联委会开会。联委会表示，合作良好。");
    Mention full = sketch.body("中英经贸联委会");
    Participant form = sketch.unnamed("联委会");
    sketch.measure(form, "合作");
    Knowledge known = IDENTITY.identify(sketch.facts());
    assertThat(known.entity(form)).extracting("key").isEqualTo("中英经贸联委会");
    assertThat(Objects.requireNonNull(known.entity(full)).key()).isEqualTo("中英经贸联委会");
  }

  @Test
  void postOfAloneRanksBeforeOneOfMany() {
    ArticleSketch sketch = ArticleSketch.of("中共中央政治局委员、广东省委书记林远说。");
    Mention person = sketch.person("林远");
    sketch.post(person, sketch.body("中共中央政治局"), "委员");
    sketch.post(person, sketch.body("广东省委"), "书记");
    assertThat(of(sketch, person).key()).isEqualTo("林远@440000");
  }

  @Test
  void stateOfAPresidentAbroadIsHisOwn() {
    ArticleSketch sketch = ArticleSketch.of("老挝人民革命党中央总书记、国家主席林远说。");
    Mention person = sketch.person("林远");
    sketch.post(person, sketch.body("老挝人民革命党中央"), "总书记");
    PostHolding president = sketch.post(person, sketch.unnamed("国家"), "主席");
    Knowledge known = IDENTITY.identify(sketch.facts());
    assertThat(Objects.requireNonNull(known.seat(president).region()).key()).isEqualTo("LA");
    assertThat(of(sketch, person).key()).isEqualTo("林远@LA");
  }

  @ParameterizedTest
  @CsvSource({
    "吕明亮, 小吕",
    "吕明亮, 吕先生",
    "吕明亮, 明亮",
    "麦尔丹·木盖提, 麦尔丹",
  })
  void shortFormIsThePersonOfTheArticle(String full, String form) {
    ArticleSketch sketch = ArticleSketch.of(full + "来了。" + form + "说。");
    Mention first = sketch.person(full);
    Mention second = sketch.person(form);
    assertThat(of(sketch, second)).isEqualTo(of(sketch, first));
  }

  @ParameterizedTest
  @CsvSource({"王明亮, 小吕", "吕明亮, 明明", "张明, 明"})
  void otherFormIsAnotherPerson(String full, String form) {
    ArticleSketch sketch = ArticleSketch.of(full + "来了。/" + form + "说。");
    Mention first = sketch.person(full);
    Mention second = sketch.mark(Mention.Kind.PERSON, form);
    assertThat(of(sketch, second)).isNotEqualTo(of(sketch, first));
  }

  @Test
  void shortFormOfTwoIsNeither() {
    ArticleSketch sketch = ArticleSketch.of("吕明亮和吕大志来了。小吕说。");
    sketch.person("吕明亮");
    sketch.person("吕大志");
    Mention form = sketch.person("小吕");
    assertThat(of(sketch, form).key()).isEqualTo("小吕@a-1");
  }

  @Test
  void deputiesOfTwoProvincesAreTwoPeople() {
    ArticleSketch sketch = ArticleSketch.of("广东省人大代表王芳说。王芳建议。海南省人大代表王芳说。王芳建议。");
    Mention one = sketch.person("王芳");
    sketch.post(one, sketch.place("广东省"), "人大代表");
    Mention again = sketch.person("王芳");
    Mention other = sketch.person("王芳");
    sketch.post(other, sketch.place("海南省"), "人大代表");
    Mention last = sketch.person("王芳");
    assertThat(of(sketch, one).key()).isEqualTo("王芳@广东省人民代表大会");
    assertThat(of(sketch, again).key()).isEqualTo("王芳@广东省人民代表大会");
    assertThat(of(sketch, other).key()).isEqualTo("王芳@海南省人民代表大会");
    assertThat(of(sketch, last).key()).isEqualTo("王芳@海南省人民代表大会");
  }

  @Test
  void unknownSiteLiesInThePlaceItBeginsWith() {
    ArticleSketch sketch = ArticleSketch.of("在上海星光创意园里。");
    Mention site = sketch.place("上海星光创意园");
    Entity.Location location = (Entity.Location) of(sketch, site);
    assertThat(location.key()).isEqualTo("上海星光创意园");
    assertThat(location.place().parent()).isEqualTo("310000");
  }

  @Test
  void countyOfManyProvincesIsTheArticlesOwnUntilTheTextDecides() {
    ArticleSketch open = ArticleSketch.of("鼓楼区宣布。");
    Mention undecided = open.place("鼓楼区");
    ArticleSketch plain = ArticleSketch.of("南京市和鼓楼区宣布。");
    plain.place("南京市");
    Mention decided = plain.place("鼓楼区");
    assertThat(of(open, undecided).key()).isEqualTo("鼓楼区@a-1");
    assertThat(of(plain, decided).key()).isEqualTo("320106");
  }

  @ParameterizedTest
  @CsvSource({"中方, CN", "英方, GB", "英, GB", "国家, CN", "泉州市, 350500"})
  void sideIsTheStateItSpeaksFor(String name, String key) {
    assertThat(participant(name).key()).isEqualTo(key);
  }

  @Test
  void sourceWithoutANameSpeaksForTheBodyBeforeIt() {
    Entity.Unnamed source = (Entity.Unnamed) participant("商务部新闻发言人");
    assertThat(source.key()).isEqualTo("商务部新闻发言人@a-1");
    assertThat(Objects.requireNonNull(source.affiliation()).key()).isEqualTo("商务部");
  }

  @ParameterizedTest
  @CsvSource({"会议", "有关部门", "某消防公司", "双方"})
  void sourceThatNamesNobodyIsTheArticlesOwn(String name) {
    Entity.Unnamed source = (Entity.Unnamed) participant(name);
    assertThat(source.key()).isEqualTo(name + "@a-1");
    assertThat(source.affiliation()).isNull();
  }

  @Test
  void severalActorsAreAllNamed() {
    Entity.Group group = (Entity.Group) participant("中共中央、国务院");
    assertThat(group.members()).extracting(Entity::key).containsExactly("中共中央", "国务院");
    Entity.Group states = (Entity.Group) participant("中英");
    assertThat(states.members()).extracting(Entity::key).containsExactly("CN", "GB");
  }

  @Test
  void personsWhoSpeakTogetherAreAllNamed() {
    ArticleSketch sketch = ArticleSketch.of("林海来了，周宁来了。林海和周宁表示，支持。");
    sketch.person("林海");
    sketch.person("周宁");
    Participant both = sketch.unnamed("林海和周宁");
    sketch.measure(both, "支持");
    Entity.Group group =
        (Entity.Group) Objects.requireNonNull(IDENTITY.identify(sketch.facts()).entity(both));
    assertThat(group.members()).extracting(Entity::label).containsExactly("林海", "周宁");
  }

  @Test
  void bodiesSummedUpAreAllNamed() {
    Entity.Group group = (Entity.Group) participant("财政部、教育部等部门");
    assertThat(group.members()).extracting(Entity::key).containsExactly("财政部", "教育部");
  }

  @Test
  void oneBodyWithAndInItsNameIsOne() {
    assertThat(participant("工业和信息化部")).isInstanceOf(Institution.class);
  }

  @Test
  void recurringDocumentIsTheArticlesOwn() {
    ArticleSketch sketch = ArticleSketch.of("政府工作报告和民营经济促进法。");
    assertThat(of(sketch, sketch.document("政府工作报告")).key()).isEqualTo("政府工作报告@a-1");
    assertThat(of(sketch, sketch.document("民营经济促进法")).key()).isEqualTo("民营经济促进法");
  }
}
