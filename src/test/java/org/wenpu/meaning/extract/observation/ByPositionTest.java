package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;

class ByPositionTest {
  private final ByPosition<String> words = new ByPosition<>(new Span(10, 14));

  @Test
  void thingsStandFromTheBeginToTheEnd() {
    words.put(10, "first");
    words.put(14, "end");
    assertThat(words.get(10)).isEqualTo("first");
    assertThat(words.get(14)).isEqualTo("end");
  }

  @Test
  void nothingStandsOutside() {
    assertThat(words.get(9)).isNull();
    assertThat(words.get(15)).isNull();
  }

  @Test
  void firstStaysWhereAnotherIsOnlyPutIfNoneIs() {
    words.putIfAbsent(11, "first");
    words.putIfAbsent(11, "second");
    assertThat(words.get(11)).isEqualTo("first");
  }
}
