package org.wenpu.meaning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePhrasesTest {
  @ParameterizedTest
  @CsvSource({
    "今年湖北提出, 湖北提出",
    "2026年1月3日，湖北提出, 湖北提出",
    "“十四五”时期湖北提出, 湖北提出",
    "“十五五”规划建议提出, “十五五”规划建议提出",
    "此外湖北提出, 湖北提出",
    "12月召开的中央经济工作会议提出, 中央经济工作会议提出",
    "年轻人提出, 年轻人提出",
  })
  void skipsTimesAndLinks(String clause, String rest) {
    assertThat(clause.substring(TimePhrases.skip(clause, 0, clause.length()))).isEqualTo(rest);
  }
}
