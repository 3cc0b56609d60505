package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.wenpu.input.Span;

/**
 * Takes to a noun that tells nothing by itself what is told of it before 的: {@code 20起|违反协议的行为}.
 */
final class GenericHeads {
  private static final Set<String> HEADS =
      Set.of(
          "行为", "问题", "情况", "事件", "做法", "工作", "任务", "活动", "措施", "举措", "项目", "现象", "案例", "事项", "人",
          "人员", "机构", "部门");

  private static final int LONGEST = 16;

  private GenericHeads() {}

  /** Gives the words with it; those behind a figure only. */
  static Span whole(Scene scene, Figure figure, Span words) {
    int begin = figure.end();
    boolean of = words.begin() > begin && scene.chars().charAt(words.begin() - 1) == '的';
    boolean near = words.end() - begin <= LONGEST && scene.clauseEnd(begin) >= words.end();
    return of && near && HEADS.contains(scene.text(words)) ? new Span(begin, words.end()) : words;
  }
}
