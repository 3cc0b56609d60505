package org.wenpu.use.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.SampleStore;
import org.wenpu.use.query.Catalogue;

/** Asks the store of the bundled samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

  private ArticleStore store;
  private Questions questions;

  @BeforeAll
  void build(@TempDir Path folder) {
    store = SampleStore.build(folder.resolve("store"));
    questions = store.read(dataset -> new Questions(dataset, TODAY));
  }

  @AfterAll
  void close() {
    store.close();
  }

  /** A row of {@code ask/questions.tsv}. */
  record Asked(String question, String family, List<String> told, String count) {
    @Override
    public String toString() {
      return question;
    }
  }

  static List<Asked> questions() throws IOException {
    try (InputStream in = QuestionsTest.class.getResourceAsStream("/ask/questions.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .map(c -> new Asked(c[0], c[1], List.of(c[2].split("\\|")), c[3]))
          .toList();
    }
  }

  private <T> T reading(Function<Questions, T> use) {
    return store.read(dataset -> use.apply(questions));
  }

  private Answer ask(String question) {
    return reading(q -> q.ask(question, 0, 100));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionIsAnsweredWithTheFactsThatAreThere(Asked asked) {
    Answer answer = ask(asked.question());
    assertThat(answer.family()).as(answer.note()).isEqualTo(asked.family());
    String told = answer.lines().stream().map(Answer.Line::text).collect(Collectors.joining("\n"));
    assertThat(told).contains(asked.told());
    if (!asked.count().isEmpty()) {
      assertThat(answer.found()).as(told).isEqualTo(Integer.parseInt(asked.count()));
    }
  }

  static Stream<String> examples() {
    return Arrays.stream(Language.values()).flatMap(l -> Questions.examples(l).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleHasAnAnswer(String question) {
    Answer answer = ask(question);
    assertThat(answer.answered()).as(answer.note()).isTrue();
    assertThat(answer.found()).as(answer.note()).isPositive();
  }

  @Test
  void everySlotIsAParameterOfItsQuery() {
    Catalogue catalogue = Catalogue.bundled();
    for (QuestionFamily family : QuestionFamilies.bundled(new CueWords())) {
      Set<String> known = new HashSet<>(Set.of("days"));
      catalogue.get(family.query()).parameters().forEach(p -> known.add(p.name()));
      assertThat(known).as(family.name()).containsAll(family.fixed().keySet());
      family.patterns().forEach(p -> assertThat(known).containsAll(p.slots().keySet()));
    }
  }

  @Test
  void answerQuotesTheSentenceAndItsArticle() {
    Evidence evidence = ask("王海是谁").lines().get(0).evidence().get(0);
    assertThat(evidence.headline()).isEqualTo("人工智能走进会场");
    assertThat(evidence.date()).isEqualTo("2026-01-31");
    assertThat(evidence.quoted()).endsWith("党委书记王海");
    assertThat(evidence.before()).isEqualTo("谈到养老，");
    assertThat(evidence.after()).startsWith("说，老人在家摔倒").endsWith("。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wang hai",
        "Wanghai",
        "Wáng Hǎi",
        "ＷＡＮＧ ＨＡＩ",
        "王海",
        "王 海",
        "\u202e王海\u2066",
        "王海\u200b"
      })
  void personIsFoundHoweverTheNameIsTyped(String name) {
    assertThat(ask("who is " + name).found()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Guangdong", "guang dong", "Guangdong Province", "广东", "广东省", "廣東", "GUANGDONG"})
  void placeIsFoundHoweverTheNameIsTyped(String name) {
    assertThat(ask("who commented on ＡＩ in " + name).found()).isEqualTo(3);
  }

  @Test
  void unknownNameIsSaidWithTheNearest() {
    Answer answer = ask("who commented on artificial intelligense");
    assertThat(answer.answered()).isFalse();
    assertThat(answer.note())
        .contains("I know no topic \"artificial intelligense\"", "Artificial intelligence");
    assertThat(ask("谁谈到了月球旅馆").note()).contains("不知道叫“月球旅馆”的议题");
  }

  @ParameterizedTest
  @CsvSource({
    "who runs Chery Holding Group, Chery Automobile",
    "苗伟和中兴是什么关系, 中兴通讯",
    "统计局现在谁当局长, 国家统计局",
    "who leads the Zhejiang Lba, Zhejiang Lab",
    "what is new in Guangdnog, Guangdong",
    "who is Wnag Hai, 王海",
    "王骇说了什么, 王海",
    "what did Stramer say, Keir Starmer"
  })
  void nearlyRightNameIsAnsweredWithTheRightOne(String question, String nearest) {
    Answer answer = ask(question);
    assertThat(answer.answered()).isFalse();
    assertThat(answer.note()).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({"王海是誰, who-is", "廣東誰談到了人工智能, commented", "誰會見了斯塔默, met", "關於葉世陽知道什麼, known"})
  void questionInTraditionalCharactersIsUnderstood(String question, String family) {
    Answer answer = ask(question);
    assertThat(answer.family()).isEqualTo(family);
    assertThat(answer.found()).isPositive();
  }

  @Test
  void surnameIsEnoughForAForeignerOnly() {
    assertThat(ask("who is Starmer").lines().get(0).text()).contains("首相");
    assertThat(ask("who is Hai").answered()).isFalse();
  }

  @Test
  void onlyThingOfANameThatHasAnAnswerIsMeantAndTheOthersAreSaid() {
    Answer answer = ask("who is the mayor of Fuzhou");
    assertThat(answer.lines().get(0).text()).contains("吴贤德");
    assertThat(answer.note()).contains("Not meant", "抚州市");
  }

  @Test
  void dayWithoutYearIsTheLastOne() {
    assertThat(ask("what is new since 9 March").found())
        .isEqualTo(ask("2026年3月9日以来有什么新消息").found());
    assertThat(ask("12月以来有什么新消息").found()).isEqualTo(ask("what is new since 2025-12-01").found());
  }

  @Test
  void yearOfAFigureIsThatOfItsPeriod() {
    assertThat(ask("2025年全社会研发经费是多少").found()).isEqualTo(1);
    assertThat(ask("2024年全社会研发经费是多少").found()).isZero();
  }

  @Test
  void whatFitsNoPatternIsAnsweredWithQuestionsThatWould() {
    assertThat(ask("tell a joke, please").note()).contains("did not understand", "who ");
    assertThat(ask("今天天气好吗").note()).contains("没有听懂");
  }

  @Test
  void storeThatKnowsNothingSaysWhatWasLookedFor() {
    Answer answer = ask("who commented on AI in Qinghai");
    assertThat(answer.answered()).isTrue();
    assertThat(answer.note()).contains("who-commented", "人工智能", "青海省", "knows nothing");
  }

  @Test
  void nameOfSeveralThingsAsksBackUntilOneIsChosen() {
    Answer answer = ask("what is known about 鼓楼区");
    assertThat(answer.answered()).isFalse();
    assertThat(answer.note()).contains("--choose", "南京市", "福州市");
    assertThat(reading(q -> q.ask("what is known about 鼓楼区", 2, 10)).answered()).isTrue();
    assertThat(reading(q -> q.ask("what is known about 鼓楼区", -1, 10)).answered()).isTrue();
  }

  @Test
  void provinceIsMeantBeforeItsNamesakes() {
    Answer answer = ask("who talked about AI in Hainan");
    assertThat(answer.found()).isPositive();
    assertThat(answer.note()).contains("Not meant", "海南藏族自治州");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who is \"} UNION { ?s ?p ?o } #",
        "who commented on AI in Guangdong\n} DROP ALL {",
        "who is <https://w3id.org/wenpu/id/person/x> ?",
        "谁是'; LOAD <file:///etc/passwd>",
        "who is {person}",
        "",
        "？？？"
      })
  void hostileQuestionsAreOnlyWords(String question) {
    Answer answer = ask(question);
    assertThat(answer.found()).isZero();
  }

  @Test
  void limitSaysHowManyThereAre() {
    Answer answer = reading(q -> q.ask("who commented on AI in Guangdong", 0, 1));
    assertThat(answer.lines()).hasSize(1);
    assertThat(AnswerText.of(answer, true)).contains("3 found, 1 shown", "SELECT");
  }
}
