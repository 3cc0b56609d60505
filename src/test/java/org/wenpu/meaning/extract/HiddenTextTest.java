package org.wenpu.meaning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;

class HiddenTextTest {
  @Test
  void whatStandsBetweenMarksIsBlankedInItsPlace() {
    assertThat(hidden("印发《水利规划》（草案），印发《条例》。")).isEqualTo("印发《〇〇〇〇》（草案），印发《〇〇》。");
  }

  @Test
  void innerMarksAreHiddenWithTheOuterOnes() {
    assertThat(hidden("《关于《条例》的通知》")).isEqualTo("《〇〇〇〇〇》的通知》");
  }

  @Test
  void markThatIsNotClosedInItsLineHidesNothing() {
    assertThat(hidden("《水利\n规划》")).isEqualTo("《水利\n规划》");
  }

  @Test
  void emptyMarksAndWholeStretchesMayBeHidden() {
    assertThat(hidden("《》")).isEqualTo("《》");
    assertThat(new HiddenText("他说要修渠").hide(new Span(2, 5))).hasToString("他说〇〇〇");
  }

  private static String hidden(String text) {
    return new HiddenText(text).hideBetween('《', '》').toString();
  }
}
