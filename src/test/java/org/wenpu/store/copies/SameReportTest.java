package org.wenpu.store.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class SameReportTest {
  private static Report report(String words, String... figures) {
    return new Report(
        NodeFactory.createURI("https://example.org/a"), "2026-01-01", words, List.of(figures));
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, '一', '一' + 2000).forEach(c -> text.append((char) c));
    return text.toString();
  }

  /** Puts other characters in so many places. */
  private static String edited(String text, Random random, int places) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 0; i < places; i++) {
      edited.setCharAt(random.nextInt(text.length()), '〇');
    }
    return edited.toString();
  }

  @Test
  void smallEditsAreTheSameReportAndLargeOnesAreNot() {
    Random random = new Random(7);
    String text = text(random, 300);
    assertThat(SameReport.test(report(text), report(edited(text, random, 4)))).isTrue();
    assertThat(SameReport.test(report(text), report(edited(text, random, 40)))).isFalse();
    assertThat(SameReport.test(report(text), report(text(random, 300)))).isFalse();
  }

  @Test
  void figuresMayBeLeftOutButNotExchanged() {
    String text = text(new Random(8), 100);
    assertThat(SameReport.test(report(text, "1", "2"), report(text, "1"))).isTrue();
    assertThat(SameReport.test(report(text, "1", "2"), report(text, "1", "3"))).isFalse();
    assertThat(SameReport.test(report(text, "1", "1"), report(text, "1", "2"))).isFalse();
  }

  @Test
  void signatureFindsNearlyAllCopiesAndHardlyAnythingElse() {
    Random random = new Random(9);
    int found = 0;
    int strangers = 0;
    for (int i = 0; i < 200; i++) {
      String text = text(random, 200);
      found += shared(text, edited(text, random, 3));
      strangers += shared(text, text(random, 200));
    }
    assertThat(found).isGreaterThanOrEqualTo(198);
    assertThat(strangers).isZero();
  }

  private static int shared(String one, String other) {
    List<Long> numbers = new ArrayList<>(Signature.of(report(one)));
    numbers.retainAll(Signature.of(report(other)));
    return numbers.isEmpty() ? 0 : 1;
  }

  @Test
  void signatureIsTheSameAlways() {
    assertThat(Signature.of(report("一二三四五六七八九十".repeat(3))))
        .isEqualTo(Signature.of(report("一二三四五六七八九十".repeat(3))));
    assertThat(Signature.of(report("一二三四五六七八九十"))).isEmpty();
  }
}
