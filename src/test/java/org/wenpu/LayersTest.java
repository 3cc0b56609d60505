package org.wenpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayersTest {
  @Test
  void one() {
    assertThat(1).isEqualTo(1);
  }
}
