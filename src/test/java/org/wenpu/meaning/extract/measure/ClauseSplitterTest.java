package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;

class ClauseSplitterTest {
  private static List<String> clauses(String text) {
    return ClauseSplitter.clauses(text, new Span(0, text.length())).stream()
        .map(s -> text.substring(s.begin(), s.end()))
        .toList();
  }

  @Test
  void commasSemicolonsAndDashesCut() {
    assertThat(clauses("先修渠，再通水；最后收费——完工。")).containsExactly("先修渠", "再通水", "最后收费", "完工");
  }

  @Test
  void shortQuotationsBracketsAndTitlesStayWhole() {
    assertThat(clauses("推行“一户一表”（试点，两年），修订《节水，用水办法》。"))
        .containsExactly("推行“一户一表”（试点，两年）", "修订《节水，用水办法》");
  }

  @Test
  void quotationOfSeveralClausesIsCut() {
    assertThat(clauses("提出“修渠，通水”。")).containsExactly("提出“修渠", "通水”");
    assertThat(clauses("提出“修渠，通水”“收费，完工”。")).containsExactly("提出“修渠", "通水”", "“收费", "完工”");
  }

  @Test
  void longQuotationsBehindOneAnotherAreCut() {
    assertThat(clauses("提出“实施国家节水重大工程”“完善水价”。")).containsExactly("提出“实施国家节水重大工程”", "“完善水价”");
    assertThat(clauses("实现“只跑一次”“一网通办”。")).containsExactly("实现“只跑一次”“一网通办”");
  }

  @Test
  void unclosedQuotationDoesNotSwallowTheRest() {
    assertThat(clauses("他说“先修渠，再通水。")).containsExactly("他说“先修渠", "再通水");
  }

  @Test
  void mottoOfAnActionStaysWhole() {
    assertThat(clauses("湖北开展以“多种一棵树，多护一河水”为主题的活动，改造泵站"))
        .containsExactly("湖北开展以“多种一棵树，多护一河水”为主题的活动", "改造泵站");
    assertThat(clauses("湖北提出“多种一棵树，多护一河水”")).hasSize(2);
  }
}
