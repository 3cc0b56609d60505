package org.wenpu.meaning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {
  private static final Pattern PATTERN =
      Pattern.compile("(?:目前)?已(?=有)|\\d{1,2}月|（[^）]{1,4}）|，|第[一二](?!批)");

  private final Openings openings = new Openings(PATTERN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "目前已有 | 3",
        "已有 | 1",
        "已经 | 0",
        "12月起 | 3",
        "（周五）开 | 4",
        "，有 | 1",
        "第一批 | 0",
        "第一次 | 2",
        "春天 | 0"
      })
  void matchEndsWhereThePatternAloneEndsIt(String text, int end) {
    assertThat(openings.end(text, 0, text.length())).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"起12月, 1, 4", "起12月, 4, 4"})
  void positionsCountFromTheTextsBegin(String text, int at, int end) {
    assertThat(openings.end(text, at, text.length())).isEqualTo(end);
  }
}
