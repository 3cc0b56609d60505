package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Statement;

/**
 * Tells what is reported to happen from what is wished, planned in general, denied or usual. What
 * somebody says or a policy line holds counts only with a day or month.
 */
final class Reported {
  private static final Pattern DENIED = Pattern.compile("(?:未|没有|没|不|尚未|无法|未能|取消|推迟|暂停|拒绝|不再)$");

  private static final Pattern WISHED =
      Pattern.compile(
          "(?<![重主需想首纪摘])要(?![闻求点素员])|应当|(?<![反响相适供对回])应(?![急用邀约对])|必须|需要|可以|能够|希望|愿|推动|支持|鼓励|引导|力争|建议|呼吁|敦促|如果|若|一旦"
              + "|每年|每月|每周|每逢|每次|经常|定期|准备|争取|继续|进一步|加快|加强|积极|不断|持续|促进|着力|坚持|多次|历次|曾|拟|计划|有望|可能|或将|是否|为了|以便|用于|旨在|一直|长期");

  private static final Pattern PLANNED = Pattern.compile("将");

  private final EventScene scene;
  private final List<Span> said;
  private final List<Span> announced;

  Reported(EventScene scene, List<Statement> statements, List<Measure> measures) {
    this.scene = scene;
    said = statements.stream().flatMap(s -> s.content().stream()).toList();
    announced = measures.stream().map(Measure::content).toList();
  }

  /** Says whether a cue tells of something that happens at the time told, null when none is. */
  boolean isFact(EventCue cue, @Nullable TimeExpression told) {
    String before = scene.masked().substring(cue.clause().begin(), cue.begin());
    boolean sharp = told != null && told.kind() != TimeExpression.Kind.VAGUE;
    if (DENIED.matcher(before).find() || WISHED.matcher(before).find()) {
      return false;
    }
    if (PLANNED.matcher(before).find() && told == null) {
      return false;
    }
    return sharp || !isSaid(cue) && (told != null || isHere(cue));
  }

  private boolean isSaid(EventCue cue) {
    Stream<Span> spans =
        cue.type() == Event.Type.PUBLICATION
            ? said.stream()
            : Stream.concat(said.stream(), announced.stream());
    return spans.anyMatch(s -> s.overlaps(cue.span()));
  }

  /** Says whether the news itself is told: in the first sentences. */
  private static boolean isHere(EventCue cue) {
    return cue.clause().sentence() <= 1;
  }
}
