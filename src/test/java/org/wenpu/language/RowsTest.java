package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void rowKnowsItsLine() {
    List<Rows.Row> rows = Rows.read("t.tsv", List.of("a\tb", "# comment", "1\t2"));
    assertThat(rows).containsExactly(new Rows.Row("t.tsv:3", List.of("1", "2")));
  }

  @Test
  void rowWithAColumnMissingIsRefused() {
    assertThatThrownBy(() -> Rows.read("t.tsv", List.of("a\tb", "1")))
        .hasMessageContaining("t.tsv:2: needs 2 columns");
  }
}
