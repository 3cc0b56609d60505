package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;

/**
 * Finds what a clause without a subject tells of in the clause before: its own subject ({@code
 * 单日票房创下新纪录，|达到18亿元}) or, without a verb, all of it ({@code 土地面积，|扩大到3000亩}).
 */
public final class Topics {
  private static final Pattern VALUE = Pattern.compile("(?:为|达到?|是|[升降涨跌]至)\\d+(?:\\.\\d+)?$");

  /** {@code 初步统计|显示|，}, {@code |记者|从某部了解到，}: whoever only tells is not measured. */
  private static final Pattern TELLING = Pattern.compile("记者.*|.*(?:显示|表明|获悉)");

  private static final int LONGEST_VALUE = 10;
  private final NounsBefore before;

  public Topics(NounsBefore before) {
    this.before = before;
  }

  /** Gives the words, or null when the clause before has figures of its own or none stands. */
  @Nullable Span before(Candidate told) {
    Scene scene = told.scene();
    int mark = told.clause() - 1;
    if (mark <= scene.span().begin() || scene.chars().charAt(mark) != '，') {
      return null;
    }
    int begin = scene.clauseBegin(mark);
    Span clause = new Span(begin, mark);
    boolean tells = TELLING.matcher(scene.text(clause)).matches();
    return tells || hasFigure(told, clause) ? null : subject(scene, begin, mark);
  }

  /** Gives what a clause without a figure tells of, or null. */
  @Nullable Span subject(Scene scene, int begin, int mark) {
    int end = withoutValue(scene, mark);
    int verb = verb(scene, begin, end);
    return verb < 0
        ? before.read(scene, end, begin, false, false)
        : verb == begin ? null : before.read(scene, verb, begin, true, false);
  }

  private static boolean hasFigure(Candidate told, Span clause) {
    Figure last = told.last();
    return last != null && last.end() > clause.begin()
        || told.scene().quantities().stream().anyMatch(q -> clause.contains(q.span()));
  }

  /** {@code 景气指数|为113.2，|同比上升1%}: a number without a unit is no figure. */
  private static int withoutValue(Scene scene, int end) {
    Matcher value = VALUE.matcher(scene.chars()).region(Math.max(0, end - LONGEST_VALUE), end);
    return value.find() ? value.start() : end;
  }

  /**
   * Gives where the predicate of a clause begins, its adverbs included; below zero for none. Near
   * miss: {@code 手术的|准备}.
   */
  private static int verb(Scene scene, int begin, int end) {
    int from = -1;
    for (int at = begin; at < end; at++) {
      Token token = scene.tokenAt(at);
      boolean adverb = token != null && token.tag().equals("d");
      boolean noun = at > begin && scene.chars().charAt(at - 1) == '的';
      boolean verb =
          token != null && !noun && (token.tag().equals("v") || token.tag().equals("vi"));
      if (verb) {
        boolean attribute = scene.text(new Span(at, end)).contains("的");
        return attribute ? -1 : from < 0 ? at : from;
      }
      from = adverb && from < 0 ? at : adverb ? from : token == null ? from : -1;
    }
    return -1;
  }
}
