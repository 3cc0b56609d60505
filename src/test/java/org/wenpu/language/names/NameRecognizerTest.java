package org.wenpu.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.input.ArticleOf;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.Mention;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;

class NameRecognizerTest {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());

  static Stream<String> markedSentences() throws IOException {
    try (InputStream in = NameRecognizerTest.class.getResourceAsStream("/names/cases.txt")) {
      String cases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return cases
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    }
  }

  private static AnnotatedArticle annotate(String text) {
    return ANNOTATOR.annotate(ArticleOf.text(text));
  }

  private static List<String> names(String text) {
    return annotate(text).mentions().stream()
        .map(m -> m.kind().tag() + " " + m.span().begin() + " " + m.text())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("markedSentences")
  void sentenceHoldsExactlyTheNamesMarked(String marked) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    assertThat(names(sentence.text())).isEqualTo(sentence.names());
  }

  @Test
  void nameFoundOnceIsFoundWhereItStandsAlone() {
    String text = "[ORG 上海交通大学]教授[PER 周朦]登上甲板。\n夜里风大，[PER 周朦]仍守在仪器旁。";
    MarkedSentence article = MarkedSentence.of(text);
    assertThat(names(article.text())).isEqualTo(article.names());
  }

  @Test
  void offsetsCountCodePointsAndTextIsTheOriginal() {
    MarkedSentence sentence = MarkedSentence.of("𬱖字少见，１２月[PLACE 北京]下雪，院长[PER 蔡毅]说。");
    assertThat(names(sentence.text())).isEqualTo(sentence.names());
  }

  @Test
  void namesStandInOrderAndNeverOverlap() throws IOException {
    String all =
        String.join("\n", markedSentences().map(m -> MarkedSentence.of(m).text()).toList());
    List<Mention> mentions = annotate(all).mentions();
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().begin())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
    }
  }

  @Test
  void sameTextGivesTheSameNames() throws IOException {
    String all =
        String.join("\n", markedSentences().map(m -> MarkedSentence.of(m).text()).toList());
    assertThat(annotate(all).mentions()).isEqualTo(annotate(all).mentions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 中国共产党]和[PLACE 中国]人民团结一致。",
        "党和国家高度重视。",
      })
  void bodyGoesOnIntoAPhraseThatIsNoName(String marked) {
    Recognized.assertNames(marked);
  }

  @Test
  void shipIsNotThePersonItIsNamedAfter() {
    Recognized.assertNames("航母“卡尔·文森”号抵达[PLACE 中东]。");
    Recognized.assertNames("参议员[PER 卡尔·文森]抵达[PLACE 中东]。");
  }

  @Test
  void memberIsNotTheBody() {
    Recognized.assertNames("共青团员和少先队员参加植树。");
    Recognized.assertNames("[ORG 共青团]组织植树。");
  }

  @Test
  void documentInsideTheNameOfABodyIsNoMention() {
    Recognized.assertNames("[ORG 全国人大常委会种子法执法检查组]开会，[DOC 种子法]实施良好。");
  }
}
