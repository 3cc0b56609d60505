package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignedFormsTest {
  private final SignedForms forms =
      new SignedForms.Builder().add("水.", "水|江水").add("江.*河", "江", "河|渠").add("江水.*", "江水").build();

  private List<String> mayBeIn(String text, int begin, int end) {
    return forms.mayBeIn(text, begin, end).stream().map(Pattern::pattern).toList();
  }

  private List<String> mayBeIn(String text) {
    return mayBeIn(text, 0, text.length());
  }

  @Test
  void formMayBeWhereASignOfEachListStands() {
    assertThat(mayBeIn("江与渠")).containsExactly("江.*河");
    assertThat(mayBeIn("江与湖")).isEmpty();
    assertThat(mayBeIn("")).isEmpty();
  }

  @Test
  void signWithinALongerOneIsFound() {
    assertThat(mayBeIn("江水入渠")).containsExactly("水.", "江.*河", "江水.*");
  }

  @Test
  void signsOutsideTheStretchDoNotCount() {
    assertThat(mayBeIn("渠引江水", 1, 3)).isEmpty();
    assertThat(mayBeIn("渠引江水", 1, 4)).containsExactly("水.", "江水.*");
  }
}
