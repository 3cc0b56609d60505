package org.wenpu.meaning.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.Texts;

class DocumentExtractorTest {
  private static List<DocumentReference> documents(String text) {
    return new DocumentExtractor()
        .extract(Texts.annotated(text, "中国/PLACE", "塞尔维亚/PLACE", "财政部/ORG", "商务部/ORG"));
  }

  private static List<String> names(String text) {
    return documents(text).stream().map(d -> d.document().text()).toList();
  }

  private static List<String> parties(String text) {
    return documents(text).get(0).parties().stream().map(Participant::name).toList();
  }

  @Test
  void eachNameIsListedOnce() {
    assertThat(names("先学《节水条例》，再用《节水条例》。")).containsExactly("节水条例");
  }

  @Test
  void shortFormIsNoDocumentOfItsOwn() {
    assertThat(names("印发《关于节水的实施方案》（以下简称《实施方案》）。《实施方案》提出目标。")).containsExactly("关于节水的实施方案");
  }

  @Test
  void suffixOfLongerNameIsTheSameDocument() {
    assertThat(names("听取江苏省政府工作报告。政府工作报告提出目标。")).containsExactly("江苏省政府工作报告");
  }

  @Test
  void kindComesFromLastWord() {
    assertThat(documents("修订《节水条例》，签署《跨境河流协定》，发表《湖城宣言》，发布《2025年节水公报》白皮书。"))
        .extracting(DocumentReference::kind)
        .containsExactly(
            DocumentReference.Kind.REGULATION,
            DocumentReference.Kind.AGREEMENT,
            DocumentReference.Kind.STATEMENT,
            DocumentReference.Kind.STATEMENT);
  }

  @Test
  void speechIsStatementWhateverItsTitle() {
    assertThat(documents("发表题为《同饮一江水》的讲话。").get(0).kind())
        .isEqualTo(DocumentReference.Kind.STATEMENT);
  }

  @Test
  void pairOfCharactersGivesParties() {
    assertThat(parties("中英签署多份文件。随后公布《关于治水的谅解备忘录》。")).containsExactly("中国", "英国");
    assertThat(parties("公布《中俄睦邻友好合作条约》。")).containsExactly("中国", "俄罗斯");
  }

  @Test
  void otherWordsOfTheSameCharactersGiveNone() {
    assertThat(parties("集中日常力量签署《关于治水的谅解备忘录》。")).isEmpty();
  }

  @Test
  void namesBeforeSigningArePartiesOnlyTogether() {
    assertThat(parties("中国与塞尔维亚签署《关于治水的协定》。")).containsExactly("中国", "塞尔维亚");
    assertThat(parties("中国代表在塞尔维亚签署《关于治水的协定》。")).isEmpty();
  }

  @Test
  void numberStandsBehindTheName() {
    assertThat(documents("印发《关于节水的通知》（湖发〔2025〕12号）。").get(0).number()).isEqualTo("湖发〔2025〕12号");
    assertThat(documents("印发《关于节水的通知》，共12号文件。").get(0).number()).isNull();
  }

  @Test
  void issuerIsWhoPublishesIt() {
    assertThat(documents("中国发布《节水白皮书》。").get(0).issuers())
        .extracting(Participant::name)
        .containsExactly("中国");
    assertThat(documents("学习《节水白皮书》。").get(0).issuers()).isEmpty();
  }

  private static List<String> stages(String text) {
    return documents(text).get(0).stages().stream()
        .map(s -> s.stage() + " " + s.period().iso())
        .toList();
  }

  @Test
  void stagesTakeTheTimeBeforeTheirVerb() {
    assertThat(stages("1月5日，湖城公布《节水条例》，自2026年3月1日起施行。"))
        .containsExactly("PUBLISHED 2026-01-05", "IN_FORCE 2026-03-01");
    assertThat(stages("《节水办法》于2025年12月修订。")).containsExactly("AMENDED 2025-12");
    assertThat(stages("《节水办法》自2026年1月1日起废止。")).containsExactly("REPEALED 2026-01-01");
  }

  @Test
  void whatIsPlannedIsNoStage() {
    assertThat(stages("《节水办法》2025年12月起草，计划修订。")).isEmpty();
  }

  @Test
  void tableDescribesTheTextsOwnDocument() {
    Article.DocumentMetadata table =
        new Article.DocumentMetadata(
            "0001",
            List.of(),
            List.of("湖城市人民政府"),
            "湖城市人民政府关于节水的通知",
            "湖政发〔2025〕7号",
            LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 5, 9),
            List.of());
    DocumentReference text =
        new DocumentExtractor().extract(Texts.described("各区人民政府：现就节水通知如下。", table)).get(0);
    assertThat(text.isText()).isTrue();
    assertThat(text.kind()).isEqualTo(DocumentReference.Kind.NOTICE);
    assertThat(text.number()).isEqualTo("湖政发〔2025〕7号");
    assertThat(text.issuers()).extracting(Participant::name).containsExactly("湖城市人民政府");
    assertThat(text.stages())
        .extracting(s -> s.stage() + " " + s.period().iso())
        .containsExactly("ISSUED 2025-05-01", "PUBLISHED 2025-05-09");
  }

  private static List<String> issuers(String text) {
    return documents(text).get(0).issuers().stream().map(Participant::name).toList();
  }

  @Test
  void allWhoIssueTogetherAreNamed() {
    assertThat(issuers("财政部、商务部近日印发《节水办法》。")).containsExactly("财政部", "商务部");
    assertThat(issuers("财政部近日印发《节水办法》，商务部负责解读。")).containsExactly("财政部");
  }

  @Test
  void partiesInTheNameAreNotThoseOfTheSentence() {
    assertThat(parties("批准《中华人民共和国和湖国联邦共和国引渡条约》。")).containsExactly("中华人民共和国", "湖国联邦共和国");
    assertThat(parties("中英两国推动《巴黎协定》有效实施。")).isEmpty();
  }

  @Test
  void lettersBehindTheNameAreTheSameAgreement() {
    assertThat(names("落实《区域全面经济伙伴关系协定》（RCEP），推动RCEP生效。")).containsExactly("区域全面经济伙伴关系协定");
    assertThat(names("推动RCEP生效。")).containsExactly("RCEP");
  }

  @Test
  void stageOfWhatIsListedBehindIsItsOwn() {
    assertThat(stages("会议审议节水法草案、2025年以来节约用水法实施情况。")).isEmpty();
  }
}
