package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenLinesTest {
  private static List<String> joined(String... lines) {
    return BrokenLines.joined(List.of(lines));
  }

  @Test
  void sentenceBrokenInTheMiddleIsJoined() {
    assertThat(joined("稳步推进，以PM", "2.5", "浓度为准。")).containsExactly("稳步推进，以PM2.5浓度为准。");
    assertThat(joined("（", "三）改革持续深化。")).containsExactly("（三）改革持续深化。");
  }

  @Test
  void headingStandsAlone() {
    assertThat(joined("一、乘势而上，重点工作", "今年开局良好。")).containsExactly("一、乘势而上，重点工作", "今年开局良好。");
    assertThat(joined("2026年重点工作", "今年开局良好。")).containsExactly("2026年重点工作", "今年开局良好。");
  }

  @Test
  void lineThatBeginsNoSentenceGoesOnWithTheLast() {
    assertThat(joined("发展的主要目标", "是：稳中求进。")).containsExactly("发展的主要目标是：稳中求进。");
    assertThat(joined("发展的主要目标", "是非分明。")).containsExactly("发展的主要目标", "是非分明。");
  }

  @Test
  void finishedSentencesAreParagraphs() {
    assertThat(joined("开局良好。", "", "形势不错。")).containsExactly("开局良好。", "形势不错。");
  }
}
