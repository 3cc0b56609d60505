package org.wenpu.use.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelLinesTest {
  @Test
  void shortNameIsOneLine() {
    assertThat(LabelLines.of("广东省人民代表大会")).containsExactly("广东省人民代表大会");
  }

  @Test
  void longNameIsBrokenAndCut() {
    assertThat(LabelLines.of("关于建立双边服务伙伴关系的谅解备忘录")).hasSize(2);
    assertThat(LabelLines.of("名".repeat(60))).hasSize(4).last().asString().endsWith("…");
  }

  @Test
  void linesAreEven() {
    assertThat(LabelLines.of("国家市场监督管理总局")).containsExactly("国家市场监", "督管理总局");
  }

  @Test
  void latinWordsStayWhole() {
    assertThat(LabelLines.of("International Telecommunication Union"))
        .containsExactly("International", "Telecommunication", "Union");
  }
}
