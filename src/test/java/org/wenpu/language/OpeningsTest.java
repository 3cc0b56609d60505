package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
  private final Openings openings =
      new Openings("(?:目前)?已(?=有)|\\d{1,2}月|（[^）]{1,4}）|，|第[一二](?!批)");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "目前已有 | 3",
        "已有 | 1",
        "已经 | 0",
        "12月起 | 3",
        "（周五）开 | 4",
        "，有 | 1",
        "第一批 | 0",
        "第一次 | 2",
        "春天 | 0"
      })
  void matchEndsWhereThePatternAloneEndsIt(String text, int end) {
    assertThat(openings.end(text, 0, text.length())).isEqualTo(end);
    assertThat(openings.opens(text)).isEqualTo(end > 0);
  }

  @ParameterizedTest
  @CsvSource({"起12月, 1, 4", "起12月, 4, 4"})
  void positionsCountFromTheTextsBegin(String text, int at, int end) {
    assertThat(openings.end(text, at, text.length())).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有望|(?<![即行])将(?![领士军])",
        "[宽长](?:[达约]|超过)?$",
        "^代表|就(?!业|地)",
        "(?![把将]).{2}是[^否]",
        "[^，]{2}年内|\\d岁",
        "[一-龥]+省|\\p{IsHan}岁",
        "(?!力争$)力争|(?<!不)可(?!能)[^，]{0,3}$"
      })
  void findsWhatThePatternAloneFinds(String regex) {
    Openings openings = new Openings(regex);
    Pattern alone = Pattern.compile(regex);
    for (String text :
        List.of("力争", "即将建成宽约", "行将有望", "大将代表", "代表就业", "8岁是她", "他两年内可𠮷", "甲省可能，可", "")) {
      assertThat(openings.isIn(text)).as(text).isEqualTo(alone.matcher(text).find());
      assertThat(openings.isIn("将" + text, 1, 1 + text.length()))
          .as(text)
          .isEqualTo(alone.matcher(text).find());
      assertThat(openings.opens(text)).as(text).isEqualTo(alone.matcher(text).lookingAt());
    }
  }

  @Test
  void findLooksBackFartherThanItBegins() {
    Openings planned = new Openings("(?<!即)将");
    assertThat(planned.find("即将与将", 1)).isEqualTo(3);
    assertThat(planned.find("即将", 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?:目前)?", "(?<=新)闻", "$|等"})
  void patternThatAnyCharacterCouldOpenIsRefused(String regex) {
    assertThatThrownBy(() -> new Openings(regex)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void patternIsTriedWhereTheNamedCharactersStand() {
    Openings line = new Openings("一二", "\\p{IsHan}号线");
    assertThat(line.opens("二号线")).isTrue();
    assertThat(line.opens("三号线")).isFalse();
    assertThat(line.find("三号线、一号线", 0)).isEqualTo(4);
  }
}
