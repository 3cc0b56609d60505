package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterPairsTest {
  @Test
  void addedPairsAreNeverRuledOutAndMostOthersAre() {
    CharacterPairs pairs = new CharacterPairs();
    for (char c = '一'; c < '一' + 1000; c++) {
      pairs.add(c, '省');
    }
    int others = 0;
    for (char c = '一'; c < '一' + 1000; c++) {
      assertThat(pairs.mayContain(c, '省')).isTrue();
      others += pairs.mayContain('省', c) ? 1 : 0;
      others += pairs.mayContain(c, '市') ? 1 : 0;
    }
    assertThat(others).isLessThan(100);
  }
}
