package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;

class SegmenterTest {
  private static List<Token> tokens(Segmenter segmenter, String text, int begin) {
    return segmenter.tokens(text, new Span(begin, text.length()));
  }

  @Test
  void spansCountFromTheTextsBeginAndBlanksAreLeftOut() {
    assertThat(tokens(new Segmenter(), "前言　海风 渔村", 2))
        .containsExactly(
            new Token(new Span(3, 5), "海风", "n"), new Token(new Span(6, 8), "渔村", "n"));
  }

  @Test
  void hanlpGivesTheSame() {
    String text = "  村村民居　各有12.5米高的门楼 ";
    assertThat(tokens(new Segmenter(), text, 1)).isEqualTo(tokens(Segmenter.byHanlp(), text, 1));
  }

  @Test
  void settlementsAndFirmsEndBeforeTheirPeople() {
    assertThat(words("帮辛乡乡长白玛")).contains("乡", "乡长");
    assertThat(words("姜寨村村医")).contains("村", "村医");
    assertThat(words("华为泰国公司员工")).contains("公司", "员工");
    assertThat(words("实现村村通")).contains("村村通");
    assertThat(words("共计103支队伍")).contains("支", "队伍");
    assertThat(words("公安机关交警支队")).contains("交警支队");
  }

  private static List<String> words(String text) {
    return tokens(new Segmenter(), text, 0).stream().map(Token::text).toList();
  }
}
