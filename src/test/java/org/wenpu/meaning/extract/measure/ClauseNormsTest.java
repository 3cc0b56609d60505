package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a clause lays down, whoever is its subject. */
class ClauseNormsTest {
  @Test
  void moneyOrAShareThatIsGivenIsAGrant() {
    assertThat(ClauseNorms.of("对改造水闸的农户给予500元补贴")).isEqualTo("grant");
    assertThat(ClauseNorms.of("对节水设备给予15%的价格优惠")).isEqualTo("grant");
    assertThat(ClauseNorms.of("补贴性培训30万人次")).isEmpty();
  }

  @Test
  void limitOfAGrantIsALimit() {
    assertThat(ClauseNorms.of("每台补贴不超过500元")).isEqualTo("limit");
  }
}
