package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.ClauseLabel.BEGIN;
import static org.wenpu.meaning.extract.measure.ClauseLabel.INSIDE;
import static org.wenpu.meaning.extract.measure.ClauseLabel.OUTSIDE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.measure.PolicyClause.Carry;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/** Lines of clauses that were judged, whatever the judgement. */
class MeasureLinesTest {
  private static List<String> lines(String text, ClauseLabel... labels) {
    MeasureLines lines = new MeasureLines(text, new PolicyWords());
    lines.add(clauses(text), List.of(labels));
    return lines.all().stream()
        .map(line -> text.substring(line.span().begin(), line.span().end()))
        .toList();
  }

  private static List<PolicyClause> clauses(String text) {
    PolicyScope scope =
        new PolicyScope(new Participant("湖北", new Span(0, 2), null), null, Mode.NARRATED);
    List<PolicyClause> clauses = new ArrayList<>();
    int begin = 0;
    for (String words : text.split("[，。]")) {
      Span span = new Span(begin, begin + words.length());
      clauses.add(new PolicyClause(span, scope, null, "", "", Carry.OWN, false));
      begin = span.end() + 1;
    }
    return clauses;
  }

  @Test
  void timeOpensTheLineBehindIt() {
    assertThat(lines("到2028年，建成十条公路。", INSIDE, BEGIN)).containsExactly("到2028年，建成十条公路");
  }

  @Test
  void sinceWhenIsPartOfTheLine() {
    assertThat(lines("自3月1日起，推广滴灌技术。", OUTSIDE, BEGIN)).containsExactly("自3月1日起，推广滴灌技术");
    assertThat(lines("今天（3月1日）起，推广滴灌技术。", OUTSIDE, BEGIN)).containsExactly("今天（3月1日）起，推广滴灌技术");
    assertThat(lines("今天（3月1日）起，推广滴灌技术。", BEGIN, BEGIN)).containsExactly("今天（3月1日）起，推广滴灌技术");
    assertThat(lines("把补贴发放延长至2028年末，推广滴灌技术。", BEGIN, BEGIN))
        .containsExactly("把补贴发放延长至2028年末", "推广滴灌技术");
    assertThat(lines("发起，推广滴灌技术。", OUTSIDE, BEGIN)).containsExactly("推广滴灌技术");
  }

  @Test
  void wholeActsInAListAreLinesOfTheirOwn() {
    assertThat(lines("完善农村供水管网体系、推广膜下节水滴灌技术、建设智慧灌区管理平台。", BEGIN))
        .containsExactly("完善农村供水管网体系", "推广膜下节水滴灌技术", "建设智慧灌区管理平台");
    assertThat(lines("完善供水管网、推广滴灌技术、建设智慧灌区。", BEGIN)).hasSize(1);
    assertThat(lines("完善农村供水管网体系、推广膜下节水滴灌技术、建设智慧灌区平台等任务。", BEGIN)).hasSize(1);
  }

  @Test
  void whatClosesAListIsNoPartOfTheLine() {
    assertThat(lines("推广膜下滴灌技术等3项举措。", BEGIN)).containsExactly("推广膜下滴灌技术");
    assertThat(lines("持续推广膜下滴灌技术是今年的首要工作。", BEGIN)).containsExactly("持续推广膜下滴灌技术");
    assertThat(lines("推广滴灌技术是今年的首要工作。", BEGIN)).hasSize(1);
    assertThat(lines("推广膜下滴灌技术（以下简称“滴灌”）。", BEGIN)).containsExactly("推广膜下滴灌技术");
    assertThat(lines("推广膜下滴灌技术（含棉田）。", BEGIN)).containsExactly("推广膜下滴灌技术（含棉田）");
    assertThat(lines("推广教育、居住和灌溉服务。", BEGIN)).containsExactly("推广教育、居住和灌溉服务");
  }

  @Test
  void linesLieApartWhereATimeWasJudgedToEndOne() {
    assertThat(lines("推广滴灌技术，到2028年，建成十条公路。", BEGIN, INSIDE, BEGIN))
        .containsExactly("推广滴灌技术", "到2028年，建成十条公路");
    assertThat(lines("推广滴灌技术，降低用水，建成十条公路。", BEGIN, INSIDE, BEGIN))
        .containsExactly("推广滴灌技术，降低用水", "建成十条公路");
  }
}
