package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.language.Titles.Kind;

class TitlesTest {
  private final Titles titles = Titles.bundled();

  @ParameterizedTest
  @CsvSource({
    "某局党组副书记, 党组副书记, POST",
    "某委常务副主任, 常务副主任, POST",
    "青岛代市长, 代市长, REGION_HEAD",
    "某中院法官, 法官, JOB",
    "全国人大代表, 人大代表, SEAT",
    "当地村民, 村民, OCCUPATION",
  })
  void longestTitleBeforeANameIsFound(String text, String title, Kind kind) {
    Titles.Title found = titles.endingAt(text, text.length(), 0);
    assertThat(word(text, found)).isEqualTo(title);
    assertThat(found).extracting(Titles.Title::kind).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"王某同志", "工作会议", "常务副"})
  void addressEventAndBarePrefixAreNoTitle(String text) {
    assertThat(titles.endingAt(text, text.length(), 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"总书记强调, 总书记", "副主任、局长, 副主任", "代表说, 代表"})
  void longestTitleAfterANameIsFound(String text, String title) {
    assertThat(word(text, titles.startingAt(text, 0, text.length()))).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"同志强调", "原局长", "副", "在北京"})
  void markersAndOtherWordsStartNoTitle(String text) {
    assertThat(titles.startingAt(text, 0, text.length())).isNull();
  }

  private static @Nullable String word(String text, Titles.@Nullable Title title) {
    return title == null ? null : text.substring(title.span().begin(), title.span().end());
  }
}
