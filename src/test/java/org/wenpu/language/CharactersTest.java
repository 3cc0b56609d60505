package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
  @Test
  void onlyTheCharactersAddedAreThere() {
    Characters marks = Characters.of("，。\uffff");
    assertThat(marks.contains('，')).isTrue();
    assertThat(marks.contains('\uffff')).isTrue();
    assertThat(marks.contains('\u0000')).isFalse();
    assertThat(marks.contains((char) ('，' + 64))).isFalse();
  }

  @Test
  void aStretchHoldsThemOrNot() {
    Characters marks = Characters.of("，。");
    assertThat(marks.areIn("会上，他说", 0, 3)).isTrue();
    assertThat(marks.areIn("会上，他说", 0, 2)).isFalse();
    assertThat(marks.areIn("会上，他说", 3, 5)).isFalse();
  }
}
