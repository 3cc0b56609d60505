package org.wenpu.meaning.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.Texts;

/** Runs the cases of {@code statements/cases.txt}, which says how to read them. */
class StatementExtractorTest {
  private static final Pattern NAME = Pattern.compile("\\{([POLD]):([^}]+)}");
  private static final Map<String, Mention.Kind> KINDS =
      Map.of(
          "P", Mention.Kind.PERSON,
          "O", Mention.Kind.ORGANIZATION,
          "L", Mention.Kind.PLACE,
          "D", Mention.Kind.DOCUMENT);
  private static final StatementExtractor EXTRACTOR = new StatementExtractor();

  record Case(String claim, String text, List<String> statements) {
    @Override
    public String toString() {
      return claim;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in =
        StatementExtractorTest.class.getResourceAsStream("/statements/cases.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n\n"))
          .skip(1)
          .map(StatementExtractorTest::read)
          .toList()
          .stream();
    }
  }

  private static Case read(String block) {
    List<String> lines = block.strip().lines().toList();
    return new Case(
        lines.get(0).substring(2),
        lines.get(1),
        lines.stream().skip(2).map(l -> l.substring(3)).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void statementsAreFound(Case c) {
    AnnotatedArticle article = article(c.text());
    assertThat(EXTRACTOR.extract(article).stream().map(s -> line(s, article)))
        .containsExactlyElementsOf(c.statements());
  }

  @Test
  void everyRuleHasAnExample() throws IOException {
    assertThat(
            cases()
                .flatMap(c -> EXTRACTOR.extract(article(c.text())).stream())
                .map(statement -> statement.evidence().extractor())
                .distinct())
        .containsExactlyInAnyOrder(
            Arrays.stream(StatementRule.values()).map(StatementRule::label).toArray(String[]::new));
  }

  @Test
  void evidenceNamesItsRuleAndCoversClauseAndWords() {
    AnnotatedArticle article = article("{P:林海}表示，航道已经畅通。");
    Statement statement = EXTRACTOR.extract(article).get(0);
    assertThat(statement.evidence().extractor()).isEqualTo("statement/clause-then-words");
    assertThat(statement.evidence().spans()).containsExactly(new Span(0, 4), new Span(5, 11));
    assertThat(statement.speaker().mention()).isEqualTo(article.mentions().get(0));
  }

  @Test
  void sentencesOfSomebodyNeverNamedAreReadAtOnce() {
    AnnotatedArticle article = article("他走到田边。".repeat(60) + "“今年的水够用。”");
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(EXTRACTOR.extract(article)).isEmpty());
  }

  private static String line(Statement statement, AnnotatedArticle article) {
    String words =
        statement.content().stream().map(article::quote).collect(Collectors.joining(" + "));
    return String.join(
        " | ",
        statement.speaker().name(),
        String.valueOf(statement.cue()),
        statement.kind().name().toLowerCase(Locale.ROOT),
        words.replace("\n", "\\n"));
  }

  private static AnnotatedArticle article(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher names = NAME.matcher(marked.replace('¶', '\n'));
    while (names.find()) {
      names.appendReplacement(text, "");
      Span span = new Span(text.length(), text.length() + names.group(2).length());
      Mention.Kind kind = KINDS.get(names.group(1));
      mentions.add(new Mention(kind, span, names.group(2), "test", 1));
      text.append(names.group(2));
    }
    names.appendTail(text);
    AnnotatedArticle plain = Texts.annotated(text.toString());
    return plain.withMentions(mentions);
  }
}
