package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "记者,role | list:3: needs form, kind and source",
        "记者,rolle,own | list:3: unknown kind: rolle",
        "编辑,role,own | list:3: twice in the list: 编辑",
      })
  void badRowStopsTheProgramWithItsLine(String row, String message) {
    List<String> lines = List.of("form\tkind\tsource", "编辑\trole\town", row.replace(',', '\t'));
    assertThatThrownBy(() -> WordList.read("list", lines, Set.of("role")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void bundledSurnamesAreRead() {
    WordList surnames =
        WordList.bundled("surnames", Set.of("common", "single", "rare", "compound"));
    assertThat(surnames.forms("common")).hasSizeGreaterThan(90).startsWith("王", "李", "张");
    assertThat(surnames.forms("compound")).contains("欧阳").allMatch(form -> form.length() > 1);
  }
}
