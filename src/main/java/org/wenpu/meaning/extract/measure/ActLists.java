package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Openings;

/**
 * Cuts a clause that lists whole acts: {@code 改造老旧泵站水闸、|推广膜下滴灌技术}. Short ones ({@code 改造泵站、疏浚河道})
 * are one line, and so are those that only name what is done ({@code …等任务}).
 */
final class ActLists {
  private static final int SHORTEST = 8;

  private static final Openings OPENING = new Openings("[“《（]");
  private static final Openings CLOSING = new Openings("[”》）]");

  /** What is told of the acts by a verb or a noun behind them. */
  private static final Openings TOLD_BEHIND =
      new Openings(
          "等(?!级|候|待|同|于|号|额|量)|的(?:重大|重要)?(?:决策|任务|目标|方针|要求|措施|举措|行动|工作|体系|机制|政策)$|(?:结合|统一|衔接|贯通|统筹)起来$");

  /** Words whose object is the whole list. */
  private static final Openings LEADING =
      new Openings("围绕|通过|对|把|将|在|以|从|聚焦|按照|针对|包括|采取|作出|为|向|与|同|持续|进一步");

  private final String chars;
  private final PolicyWords words;

  ActLists(String chars, PolicyWords words) {
    this.chars = chars;
    this.words = words;
  }

  /** Gives all acts but the last; none where the clause is one line. */
  List<Span> acts(int begin, int end) {
    if (LEADING.opens(chars, begin, end) || !words.isActAt(chars, begin, end)) {
      return List.of();
    }
    List<Span> acts = new ArrayList<>();
    int from = begin;
    int depth = 0;
    for (int i = begin; i < end; i++) {
      depth += OPENING.opens(chars, i, i + 1) ? 1 : CLOSING.opens(chars, i, i + 1) ? -1 : 0;
      if (depth == 0 && chars.charAt(i) == '、' && words.isActAt(chars, i + 1, end)) {
        acts.add(new Span(from, i));
        from = i + 1;
      }
    }
    boolean all =
        acts.size() > 1
            && end - from >= SHORTEST
            && acts.stream().allMatch(a -> a.length() >= SHORTEST);
    return all && !TOLD_BEHIND.isIn(chars.substring(from, end)) ? acts : List.of();
  }
}
