package org.wenpu.use.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesCommandTest {
  private static final String ARTICLES =
      """
      {"id": "t1", "headline": "一", "date": "2026-01-30", "text": "广东省省长王　海说，广东将支持佛山。"}
      {"id": "t2", "headline": "二", "date": "2026-01-31", "text": "广东省省长王海、副省长李山昨天在佛山考察。王海说，要抓紧。"}
      """;

  private static Ran names(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "names";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Ran.withInput(ARTICLES, arguments);
  }

  @Test
  void personsAreListedWithTheirFirstArticleAndContext() {
    Ran ran = names("--kind", "person");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            form\tcount\tarticles\texample\tcontext
            王海\t3\t2\tt1\t广东省省长王 海说，广东将支持佛山。
            李山\t1\t1\tt2\t广东省省长王海、副省长李山昨天在佛山考察。王海说，
            """);
  }

  @ParameterizedTest
  @CsvSource({"title,省长", "place,广东省", "person,王海"})
  void eachKindIsCounted(String kind, String form) {
    assertThat(names("--kind", kind, "--top", "3").out()).contains("\n" + form + "\t");
  }

  @Test
  void singletonsOccurOnce() {
    assertThat(names("--kind", "person", "--singletons", "9").out())
        .contains("李山\t1\t1\tt2")
        .doesNotContain("王海\t");
  }

  @ParameterizedTest
  @CsvSource({
    "--kind star, unknown kind",
    "--kind person --top 0, must be 1 or more",
    "--kind person --top 2 --singletons 2, exclude each other",
  })
  void wrongOptionsAreNamed(String options, String reason) {
    Ran ran = names(options.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(reason);
  }
}
