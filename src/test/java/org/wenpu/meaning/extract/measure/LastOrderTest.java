package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;
import org.wenpu.meaning.Participant;

/** How long what a body asked for is kept in mind. */
class LastOrderTest {
  private static final PolicyScope ASKED =
      new PolicyScope(
          new Participant("水利部", new Span(0, 3), null), "要求", PolicyScope.Mode.ANNOUNCED);

  private final LastOrder order = new LastOrder();

  LastOrderTest() {
    order.asks(ASKED, PolicyActor.Kind.BODY);
  }

  @Test
  void toLookAtItMakesItLastNoLonger() {
    IntStream.range(0, 3)
        .forEach(
            i -> {
              order.paragraph();
              assertThat(order.scope()).isEqualTo(ASKED);
            });
    order.paragraph();
    assertThat(order.scope()).isNull();
  }

  @Test
  void whoTellsMoreOfItMakesItLast() {
    IntStream.range(0, 3).forEach(i -> order.paragraph());
    order.renew();
    order.paragraph();
    assertThat(order.scope()).isEqualTo(ASKED);
  }
}
