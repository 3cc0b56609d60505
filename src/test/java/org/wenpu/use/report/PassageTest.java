package org.wenpu.use.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;

class PassageTest {
  /** Gives the passages as text, what is quoted in square brackets. */
  private static List<String> passages(String text, String... quoted) {
    List<Span> spans =
        Arrays.stream(quoted)
            .map(q -> text.codePointCount(0, text.indexOf(q)))
            .map(begin -> new Span(begin, begin + length(quoted, text, begin)))
            .toList();
    return Passage.of(text.codePoints().toArray(), spans).stream().map(PassageTest::shown).toList();
  }

  private static int length(String[] quoted, String text, int begin) {
    String rest = text.substring(text.offsetByCodePoints(0, begin));
    String found = Arrays.stream(quoted).filter(rest::startsWith).findFirst().orElseThrow();
    return found.codePointCount(0, found.length());
  }

  private static String shown(Passage passage) {
    return passage.parts().stream()
        .map(p -> p.quoted() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }

  @Test
  void sentenceStandsAroundTheQuotedCharacters() {
    assertThat(passages("天冷。王海说，要备好炭。街上有雪。", "要备好炭")).containsExactly("王海说，[要备好炭]。");
  }

  @Test
  void closingMarksBelongToTheSentence() {
    assertThat(passages("王海说：“炭要备好。”街上有雪。", "炭要备好")).containsExactly("王海说：“[炭要备好]。”");
    assertThat(passages("“炭要备好。”王海说。", "王海")).containsExactly("[王海]说。");
  }

  @Test
  void twoQuotationsInASentenceAreOnePassage() {
    assertThat(passages("“炭，”王海说，“要备好。”", "炭，", "要备好")).containsExactly("“[炭，]”王海说，“[要备好]。”");
  }

  @Test
  void sentencesApartAreTwoPassages() {
    assertThat(passages("炭要备好。街上有雪。米要备好。", "炭要备好", "米要备好")).containsExactly("[炭要备好]。", "[米要备好]。");
  }

  @Test
  void headlineAboveAndParagraphBelowStayOutside() {
    assertThat(passages("甲\n王海说，备炭\n乙", "备炭")).containsExactly("王海说，[备炭]");
  }

  @Test
  void longSentenceIsCutAndSaysSo() {
    String long1 = "很".repeat(400);
    assertThat(passages(long1 + "备炭" + long1 + "。", "备炭"))
        .containsExactly("…" + "很".repeat(160) + "[备炭]" + "很".repeat(160) + "…");
  }

  @Test
  void charactersOutsideTheBasicPlaneAreNeverCut() {
    assertThat(passages("𠮷野说，要备𠀋。", "要备𠀋")).containsExactly("𠮷野说，[要备𠀋]。");
  }

  @Test
  void evidenceBeyondTheTextIsCutToIt() {
    assertThat(Passage.of("炭。".codePoints().toArray(), List.of(new Span(0, 9))))
        .containsExactly(new Passage(List.of(new Passage.Part("炭。", true))));
    assertThat(Passage.of(new int[0], List.of(new Span(3, 9))))
        .containsExactly(new Passage(List.of()));
  }
}
