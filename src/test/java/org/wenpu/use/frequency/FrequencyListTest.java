package org.wenpu.use.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrequencyListTest {
  private final FrequencyList list = new FrequencyList();

  private void article(String id, String... forms) {
    list.add(Arrays.stream(forms).map(form -> new Occurrence(form, id, form)).toList());
  }

  private static List<String> forms(List<Frequency> rows) {
    return rows.stream().map(Frequency::form).toList();
  }

  @Test
  void occurrencesAndArticlesAreCountedApart() {
    article("a", "王海", "蔡毅", "王海");
    article("b", "王海");
    assertThat(list.top(1))
        .containsExactly(new Frequency("王海", 3, 2, new Occurrence("王海", "a", "王海")));
  }

  @Test
  void ofEquallyFrequentFormsThatInMoreArticlesLeads() {
    article("a", "丙", "丙", "甲");
    article("b", "乙", "甲");
    article("c", "乙");
    assertThat(forms(list.top(9))).containsExactly("乙", "甲", "丙");
  }

  @Test
  void singletonsAreDrawnFromFormsThatOccurOnce() {
    article("a", "王海", "蔡毅", "王海", "李山");
    article("b", "蔡毅");
    assertThat(forms(list.singletons(5, 1))).containsExactly("李山");
  }

  @Test
  void sameSeedDrawsTheSameFormsInWhateverOrderArticlesCome() {
    FrequencyList backwards = new FrequencyList();
    IntStream.range(0, 100).forEach(i -> article("a" + i, "名" + i));
    IntStream.range(0, 100)
        .map(i -> 99 - i)
        .forEach(i -> backwards.add(List.of(new Occurrence("名" + i, "a" + i, "名" + i))));
    assertThat(list.singletons(10, 7)).isEqualTo(backwards.singletons(10, 7)).hasSize(10);
    assertThat(list.singletons(10, 8)).isNotEqualTo(list.singletons(10, 7));
  }
}
