package org.wenpu.meaning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Reference;
import org.wenpu.meaning.TopicReference;
import org.wenpu.meaning.extract.post.PostExtractor;

/** Each way in which words get their topics, with an example and a near miss. */
class TopicFinderTest {
  private static final Reference REFERENCE = Reference.bundled();

  @Test
  void wordNamesItsTopic() {
    assertThat(own("要扩大就业。")).containsExactly("就业");
  }

  @Test
  void wordThatOnlyLooksLikeATopicNamesNone() {
    assertThat(own("全国防汛会开得好。")).doesNotContain("国防");
  }

  @Test
  void phraseNamesItsTopicAndNotThatOfItsWords() {
    assertThat(own("发展新能源汽车。")).containsExactly("新能源汽车");
  }

  @Test
  void shorterPhraseNamesTheTopicOfItsWords() {
    assertThat(own("发展新能源产业。")).containsExactly("新能源");
  }

  @Test
  void paragraphThatNamesATopicTwiceIsContext() {
    assertThat(context("就业是大事。就业稳则人心稳。林海说，我们放心。", "我们放心")).containsExactly("就业");
  }

  @Test
  void topicNamedInPassingIsNoContext() {
    assertThat(context("就业是大事。林海说，我们放心。", "我们放心")).isEmpty();
  }

  @Test
  void anotherParagraphIsNoContext() {
    assertThat(context("今天天晴。\n就业是大事。就业稳则人心稳。\n林海说，我们放心。", "我们放心")).isEmpty();
  }

  @Test
  void headlineIsContext() {
    AnnotatedArticle article = Texts.annotatedUnder("养老服务这样办", "林海说，我们放心。");
    assertThat(labels(topics(article, "我们放心"), true)).containsExactly("养老");
  }

  @Test
  void topicOfTheWordsThemselvesIsNoContextToo() {
    assertThat(context("就业是大事。林海说，就业让我们放心。", "就业让我们放心")).isEmpty();
  }

  @Test
  void topicInABodysNameIsNone() {
    assertThat(own("教育部介绍，报名已经开始。", "教育部/ORG")).isEmpty();
  }

  @Test
  void topicBesideABodysNameIsOne() {
    assertThat(own("教育部介绍，教育经费增加了。", "教育部/ORG")).containsExactly("教育");
  }

  @Test
  void topicInASpeakersPostIsNone() {
    String text = "水利专家人工智能研究院院长林海表示，我们放心。人工智能研究院很大。";
    AnnotatedArticle article = Texts.annotated(text, "人工智能研究院/ORG", "林海/PER");
    assertThat(labels(topics(article, "我们放心"), true)).isEmpty();
    assertThat(labels(topics(article, "水利专家人工智能研究院院长林海表示"), false)).doesNotContain("人工智能");
  }

  @Test
  void topicOfAPostIsOneWhereTheWordsNameIt() {
    String text = "人工智能研究院院长林海表示，人工智能让我们放心。";
    AnnotatedArticle article = Texts.annotated(text, "人工智能研究院/ORG", "林海/PER");
    assertThat(labels(topics(article, "人工智能让我们放心"), false)).containsExactly("人工智能");
  }

  private static List<String> own(String text, String... names) {
    AnnotatedArticle article = Texts.annotated(text, names);
    return labels(topics(article, text), false);
  }

  private static List<String> context(String text, String words) {
    return labels(topics(Texts.annotated(text, "林海/PER"), words), true);
  }

  private static List<TopicReference> topics(AnnotatedArticle article, String words) {
    int begin = article.chars().indexOf(words);
    TopicFinder finder =
        new TopicFinder(REFERENCE.topics(), article, new PostExtractor().extract(article));
    return finder.of(List.of(new Span(begin, begin + words.length())));
  }

  private static List<String> labels(List<TopicReference> topics, boolean context) {
    return topics.stream()
        .filter(topic -> topic.context() == context)
        .map(topic -> topic.topic().label())
        .toList();
  }
}
