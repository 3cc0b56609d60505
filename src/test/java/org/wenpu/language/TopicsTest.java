package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.input.Article;
import org.wenpu.input.Span;

class TopicsTest {
  private static final Topics TOPICS = Topics.bundled();

  @ParameterizedTest
  @CsvSource({
    "推动大模型落地,人工智能",
    "用AI种田,人工智能",
    "用ai种田,人工智能",
    "AI,人工智能",
    "建设算力网,算力",
    "发展新能源汽车,新能源汽车",
    "发展新能源产业,新能源",
    "推进乡村全面振兴,农业农村",
    "开展对外经济文化活动,文化",
    "维护人权,人权",
    "加强国防建设,国防"
  })
  void formNamesItsTopic(String text, String topic) {
    assertThat(labels(text)).containsExactly(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MAIN菜单", "AIR", "5GB内存", "扩大对外交流", "维护工人权益", "全国防汛会", "新动能源源不断", "", "今天"})
  void nearMissNamesNoTopic(String text) {
    assertThat(labels(text)).doesNotContain("人工智能", "通信网络", "外交", "人权", "国防", "能源");
  }

  @Test
  void topicsComeOnceInTextOrderAndOnlyFromTheSpan() {
    String text = "教育之外，以养老服务和AI促就业，人工智能也能养老。消费另说。";
    assertThat(TOPICS.in(text, new Span(5, text.indexOf('。'))))
        .extracting(Topic::label)
        .containsExactly("养老", "人工智能", "就业");
  }

  @Test
  void labelsResolveInBothLanguages() {
    for (String label : List.of("AI", "人工智能", "artificial intelligence", "Machine Learning")) {
      assertThat(TOPICS.named(label)).as(label).isEqualTo(TOPICS.byKey("人工智能"));
    }
    assertThat(TOPICS.named("无此议题")).isNull();
  }

  @Test
  void broaderTopicsEndAtATop() {
    assertThat(TOPICS.broader(topic("人工智能"))).isEqualTo(topic("科技创新"));
    assertThat(TOPICS.broader(topic("科技创新"))).isNull();
    for (Topic topic : TOPICS.all()) {
      List<Topic> chain = new ArrayList<>();
      for (Topic at = topic; at != null; at = TOPICS.broader(at)) {
        assertThat(chain).doesNotContain(at);
        chain.add(at);
      }
      assertThat(chain).as(topic.key()).hasSizeLessThanOrEqualTo(3);
    }
    assertThat(TOPICS.all()).hasSizeBetween(100, 150);
  }

  @Test
  void articleIsPlainlyAboutItsHeadlineAndWhatItNamesOften() {
    AnnotatedArticle article = article("智能时代的教育", "学校谈人工智能。\n人工智能进课堂，住房另谈。\n实验室要提升研发能力。\n住房再谈。");
    assertThat(plainlyAbout(article)).extracting(Topic::label).containsExactly("教育", "人工智能");
  }

  @Test
  void passingMentionsAreNotWhatAnArticleIsAbout() {
    AnnotatedArticle article =
        article("新年话发展", "粮食生产稳。粮食生产好。\n就业、消费、就业。\n粮食生产增。粮食生产足。粮食生产旺。粮食生产优。就业。");
    assertThat(plainlyAbout(article)).extracting(Topic::label).containsExactly("粮食安全", "就业");
    assertThat(TOPICS.plainlyAbout(article.chars(), article.paragraphs().get(1)))
        .extracting(Topic::label)
        .containsExactly("就业");
  }

  @Test
  void whatFewParagraphsNameIsNotWhatAnArticleIsAbout() {
    AnnotatedArticle article = article("各地新气象", "春来到。\n博物馆谈文化遗产，文化遗产，还是文化遗产。\n山乡路通。\n新桥建成。\n老人健身。");
    assertThat(plainlyAbout(article)).isEmpty();
    assertThat(TOPICS.plainlyAbout(article.chars(), article.paragraphs().get(1)))
        .extracting(Topic::label)
        .contains("文化遗产");
  }

  @Test
  void articleWithoutTopicsIsAboutNone() {
    assertThat(plainlyAbout(article("天晴", "今天天晴。"))).isEmpty();
    assertThat(plainlyAbout(article("天晴", ""))).isEmpty();
  }

  @Test
  void formOfTwoTopicsIsRejected() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Topics(List.of(concept("甲", "AI"), concept("乙", "ai")), List.of()))
        .withMessageContainingAll("ai", "甲", "乙");
  }

  @Test
  void unknownBroaderTopicIsRejected() {
    Concept narrow = concept("甲", "丙");
    narrow.values().put("broader", List.of("乙"));
    assertThatIllegalStateException()
        .isThrownBy(() -> new Topics(List.of(narrow), List.of()))
        .withMessageContainingAll("甲", "乙");
  }

  private static Concept concept(String label, String form) {
    return new Concept(
        label, new HashMap<>(Map.of("prefLabel@zh", List.of(label), "altLabel@zh", List.of(form))));
  }

  private static Topic topic(String key) {
    Topic topic = TOPICS.byKey(key);
    assertThat(topic).as(key).isNotNull();
    return topic;
  }

  private static List<String> labels(String text) {
    return TOPICS.in(text, new Span(0, text.length())).stream().map(Topic::label).toList();
  }

  private static AnnotatedArticle article(String headline, String body) {
    Article article =
        new Article(
            "test",
            Article.Headline.of(headline),
            LocalDate.of(2026, 1, 31),
            body,
            null,
            List.of(),
            Article.Metadata.NONE,
            false,
            new Article.Source("test", 1));
    ArticleText text = new ArticleText(body);
    return new AnnotatedArticle(
        article, text, Structure.paragraphs(text.normalized()), List.of(), List.of(), List.of());
  }

  private static List<Topic> plainlyAbout(AnnotatedArticle article) {
    return TOPICS.plainlyAbout(article, article.chars());
  }
}
