package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;

/**
 * Finds in one sentence the words that stand apart from those for what is measured and tell which
 * quantity is meant: {@code |新建|30所学校}, {@code |平均每天|有20辆汽车}.
 */
final class Modifiers {
  private static final Pattern EACH = Pattern.compile("每(?:[年月周日天]|小时|分钟)|[日月年]均");

  /** {@code 每年|的固碳量相当于|30辆汽车}: what is told of another quantity. */
  private static final Pattern APART = Pattern.compile("[的占]|相当于|等于");

  /** What is told in so much a day by itself. */
  private static final Pattern RATE = Pattern.compile("(?:速度|频率|频次)$");

  private static final int SHORTEST = 2;
  private static final String JOINTS = "、和及";

  private final Scene scene;
  private final Map<Span, List<Span>> known = new HashMap<>();
  private final RateSubjects rates;
  private @Nullable Figure last;
  private @Nullable Span lastWords;

  Modifiers(Scene scene) {
    this.scene = scene;
    this.rates = new RateSubjects(scene);
  }

  /**
   * Gives those of a figure; figures are asked for in text order.
   *
   * @param words its words, with all that belongs to them beside them
   */
  List<Span> of(Figure figure, Span words) {
    List<Span> own = own(figure, words);
    List<Span> all = own.isEmpty() ? known.getOrDefault(figure.indicator(), joined(figure)) : own;
    known.put(figure.indicator(), all);
    last = figure;
    lastWords = all.isEmpty() || !RateSubjects.isRate(scene, words) ? words : all.get(0);
    return all;
  }

  /** {@code 发射20架无人机|和|3枚导弹}: what is told of those counted before. */
  private List<Span> joined(Figure figure) {
    int begin = figure.quantity().span().begin();
    boolean joined =
        last != null
            && last.indicator().end() == begin - 1
            && last.end() <= last.indicator().begin()
            && JOINTS.indexOf(scene.chars().charAt(begin - 1)) >= 0;
    return joined && last != null ? known.getOrDefault(last.indicator(), List.of()) : List.of();
  }

  private List<Span> own(Figure figure, Span words) {
    Span subject = rates.of(figure, words, last, lastWords);
    if (subject != null) {
      return List.of(subject);
    }
    List<Span> own = new ArrayList<>();
    int begin = figure.quantity().span().begin();
    int end = last == null ? 0 : last.end();
    int floor = Math.max(scene.clauseBegin(begin), Math.min(begin, end));
    boolean behind = words.begin() >= figure.end();
    Span acts = behind ? Acts.beforeFigure(scene, begin, floor, isOfThings(figure, words)) : null;
    int before = acts == null ? Math.min(begin, behind ? begin : words.begin()) : acts.begin();
    Span each = before > floor ? each(floor, before, words) : null;
    boolean brief = isBrief(figure.indicator(), words, acts);
    if (each != null && brief) {
      own.add(each);
    }
    if (acts != null) {
      own.add(acts);
    }
    return own;
  }

  /** {@code 安排5亿元|用于设备更新}: what is done with it is told already. */
  private boolean isOfThings(Figure figure, Span words) {
    Token first = scene.tokenAt(words.begin());
    boolean spent =
        first != null && first.tag().equals("v") && figure.quantity().is(Unit.Kind.MONEY);
    return figure.rule() != Figure.Rule.DEED && !spent;
  }

  /** What is taken to the words does not grow longer than they are themselves. */
  private static boolean isBrief(Span indicator, Span words, @Nullable Span acts) {
    int beside = Math.max(0, words.length() - indicator.length());
    int more = acts == null ? beside : beside + acts.length();
    return more + SHORTEST <= indicator.length();
  }

  private @Nullable Span each(int floor, int before, Span words) {
    Matcher each = EACH.matcher(scene.chars()).region(floor, before);
    boolean found =
        each.find()
            && scene.tokenAt(each.start()) != null
            && !APART.matcher(scene.chars()).region(each.end(), before).find();
    boolean speed = RATE.matcher(scene.text(words)).find();
    return found && !speed && !words.contains(new Span(each.start(), each.end()))
        ? new Span(each.start(), each.end())
        : null;
  }
}
