package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;

class HanziTest {
  @Test
  void traditionalTextIsSimplifiedOneForOne() {
    assertThat(Hanzi.simplified("廣東省省長說：「把水弄乾淨，讓乾隆年間的橋留下來。」"))
        .isEqualTo("广东省省长说：“把水弄干净，让乾隆年间的桥留下来。”");
  }

  @Test
  void simplifiedTextWithAnOldNameStays() {
    String text = "於小昇说，山里的泉水很好，他在那里住了下来，一住就是三年。";
    assertThat(Hanzi.simplified(text)).isEqualTo(text);
  }

  @Test
  void positionsStayWhereAFormLiesOutsideTheBasicPlane() {
    String text = "㑮家、聯合國、中國與𠮷林隊討論經濟發展問題";
    String simplified = Hanzi.simplified(text);
    assertThat(simplified).endsWith("联合国、中国与𠮷林队讨论经济发展问题");
    assertThat(simplified.codePointCount(0, simplified.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void textKeepsItsOwnCharactersAndGivesTheSimplifiedOnes() {
    ArticleText text = new ArticleText("㑮，聯合國秘書長說");
    Span union = new Span(2, 5);
    assertThat(text.original(union)).isEqualTo("聯合國");
    assertThat(text.simplified(union)).isEqualTo("联合国");
    assertThat(text.normalized()).endsWith("，联合国秘书长说").hasSize(9);
  }
}
