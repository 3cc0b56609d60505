package org.wenpu.meaning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Place;
import org.wenpu.language.Reference;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.TopicReference;
import org.wenpu.meaning.extract.post.PostExtractor;
import org.wenpu.meaning.extract.statement.StatementExtractor;

class CompletionTest {
  private static final Reference REFERENCE = Reference.bundled();

  private static List<Statement> statements(AnnotatedArticle article) {
    List<PostHolding> posts = new PostExtractor().extract(article);
    Completion completion = new Completion(REFERENCE, article, posts);
    return new StatementExtractor().extract(article).stream().map(completion::complete).toList();
  }

  private static Statement only(String text, String... names) {
    return statements(Texts.annotated(text, names)).get(0);
  }

  private static String capacity(Statement statement) {
    PostHolding post = statement.capacity();
    return post == null ? "none" : post.title();
  }

  private static String region(Statement statement) {
    Place region = statement.region();
    return region == null ? "none" : region.label();
  }

  @Test
  void statementIsMadeInThePostNamedNearest() {
    List<Statement> found =
        statements(
            Texts.annotated(
                "安徽省副省长林海表示，水渠已修好。\n海蓝大学校长周宁说，课程已改好。",
                "安徽省/PLACE",
                "林海/PER",
                "海蓝大学/ORG",
                "周宁/PER"));
    assertThat(found).extracting(CompletionTest::capacity).containsExactly("副省长", "校长");
    assertThat(found).extracting(CompletionTest::region).containsExactly("安徽省", "none");
  }

  @Test
  void postIsCarriedToAPronounsStatement() {
    List<Statement> found =
        statements(Texts.annotated("安徽省副省长林海来到青山镇。他强调，要修好水渠。", "安徽省/PLACE", "林海/PER", "青山镇/PLACE"));
    assertThat(found).extracting(CompletionTest::capacity).containsExactly("副省长");
  }

  @Test
  void nobodyWithoutAPostSpeaksInOne() {
    assertThat(capacity(only("村民林海说，水渠修好了。", "林海/PER"))).isEqualTo("none");
  }

  @Test
  void bodySpeaksForItsRegionAndAStateForItself() {
    assertThat(region(only("安徽省水利厅表示，水渠已修好。", "安徽省水利厅/ORG"))).isEqualTo("安徽省");
    assertThat(region(only("法国外交部表示，会谈即将举行。", "法国外交部/ORG"))).isEqualTo("法国");
  }

  @Test
  void delegationSpeaksForItsProvinceAndMediaForNobodyElse() {
    assertThat(region(only("江西代表团表示，水渠已修好。", "江西代表团/ORG"))).isEqualTo("江西省");
    assertThat(region(only("中国代表团表示，会谈即将举行。", "中国代表团/ORG"))).isEqualTo("none");
    assertThat(region(only("据法国媒体报道，会谈即将举行。", "法国/PLACE"))).isEqualTo("none");
  }

  @Test
  void oneCharacterIsAStateOnlyBeforeAnOrganOfOne() {
    assertThat(region(only("法外长表示，会谈即将举行。"))).isEqualTo("法国");
    assertThat(region(only("法院表示，案件即将开庭。"))).isEqualTo("none");
    assertThat(region(only("委员们表示，水渠已修好。"))).isEqualTo("none");
  }

  @Test
  void topicOfTheSpeakersPostIsNoTopicOfTheStatement() {
    Statement statement = only("海蓝人工智能研究院院长林海表示，要扩大就业。海蓝人工智能研究院很大。", "海蓝人工智能研究院/ORG", "林海/PER");
    assertThat(statement.topics())
        .extracting(TopicReference::topic)
        .extracting(topic -> topic.label())
        .contains("就业")
        .doesNotContain("人工智能");
  }

  @Test
  void topicOfTheWordsIsOneWhoeverSpeaks() {
    Statement statement = only("海蓝大学校长林海表示，人工智能改变课堂。", "海蓝大学/ORG", "林海/PER");
    assertThat(statement.topics())
        .filteredOn(reference -> !reference.context())
        .extracting(reference -> reference.topic().label())
        .containsExactly("人工智能");
  }

  @Test
  void bodyCalledByAShortFormSpeaksUnderTheFullNameUsedBefore() {
    List<Statement> found =
        statements(Texts.annotated("世界卫生组织称，疫情在扩散。世卫组织表示，疫苗已经运到。", "世界卫生组织/ORG", "世卫组织/ORG"));
    assertThat(found).extracting(s -> s.speaker().name()).containsExactly("世界卫生组织", "世界卫生组织");
  }

  @Test
  void shortFormThatComesFirstStays() {
    assertThat(only("世卫组织表示，疫苗已经运到。", "世卫组织/ORG").speaker().name()).isEqualTo("世卫组织");
  }
}
