package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * Finds the words of figures told by fixed turns: {@code 距离甲城28公里}, {@code 大会为期3天}, {@code
 * 连续24个月保持增长}, {@code 1000亿元用于发放补贴}.
 */
final class Turns {
  private static final int LONGEST_CLAUSE = 16;
  private static final Set<String> DISTANCES = Set.of("距", "距离");
  private static final Set<String> LASTING = Set.of("历时", "为期", "用时", "耗时");
  private static final Set<String> INVESTED = Set.of("投入", "投资", "贷款");

  /** {@code 距离开幕|还有|5天}. */
  private static final Pattern LEFT = Pattern.compile("(?:还|尚|只|仅)?(?:有|剩)$");

  private Turns() {}

  /** Says whether words are a verb for how long something goes on. */
  static boolean isLasting(String words) {
    return LASTING.contains(words);
  }

  /** Gives the figure, or null when it is told by no such turn. */
  static @Nullable Figure of(Candidate told) {
    Span distance = distance(told);
    Span words = distance == null ? lasting(told) : distance;
    Span use = words == null ? use(told) : null;
    return words != null
        ? told.as(words, Rule.NOUN_BEFORE)
        : use == null ? null : told.as(use, Rule.CLAUSE);
  }

  /** {@code 大会|为期|3天}, {@code |从事讲解|4年的讲解员}: how long is told of these words. */
  private static @Nullable Span lasting(Candidate told) {
    if (!told.isDuration()) {
      return null;
    }
    Scene scene = told.scene();
    int begin = told.quantity().span().begin();
    Token verb = scene.tokenBefore(begin);
    boolean since = Scene.isAt(scene.chars(), told.quantity().span().end(), "来");
    if (verb != null && (since || LASTING.contains(verb.text()) && !told.isOf())) {
      return verb.span();
    }
    Span counted = told.counted();
    Token head = counted == null ? null : scene.tokenBefore(counted.end());
    boolean doer = head != null && !head.tag().startsWith("v");
    return told.isOf() && doer && !told.isBridged() ? done(told) : null;
  }

  /** {@code 一名|深耕基层教育|38年的教师}: from its last verb on, if that has an object. */
  private static @Nullable Span done(Candidate told) {
    Scene scene = told.scene();
    int end = told.quantity().span().begin();
    for (int at = end - 1; at >= told.clause() && scene.timeAt(at) == null; at--) {
      Token token = scene.tokenAt(at);
      boolean particle = token != null && token.tag().startsWith("u");
      boolean verb = token != null && token.tag().equals("v") && token.text().length() > 1;
      if (verb || particle) {
        return verb && token != null && token.span().end() < end ? new Span(at, end) : null;
      }
    }
    return null;
  }

  /** {@code |距离甲城|28公里的乙村}: from where it is measured. */
  private static @Nullable Span distance(Candidate told) {
    Scene scene = told.scene();
    int end = told.bridge().begin();
    int floor = told.isAmount() || told.isDuration() ? told.clause() : end;
    for (int at = end - 1; at >= floor && !scene.isFigure(at); at--) {
      Token from = scene.tokenAt(at);
      if (from != null && DISTANCES.contains(from.text())) {
        Matcher left = LEFT.matcher(scene.chars()).region(from.span().end(), end);
        int to = left.find() ? left.start() : end;
        return from.span().end() < to ? new Span(at, to) : null;
      }
    }
    return null;
  }

  /** {@code 连续24个月|保持两位数增长}, {@code 1000亿元|用于发放补贴}: what follows says what is told. */
  private static @Nullable Span use(Candidate told) {
    int from = told.quantity().span().end();
    int to = Math.min(told.scene().clauseEnd(from), from + LONGEST_CLAUSE);
    boolean on =
        told.isDuration()
            && told.scene().chars().startsWith("连续", told.quantity().span().begin() - 2);
    Token verb = told.scene().tokenBefore(told.bridge().begin());
    boolean invested = verb != null && INVESTED.contains(verb.text());
    boolean use =
        !invested && told.scene().chars().startsWith("用于", from)
            || told.isMoney() && told.scene().chars().startsWith("支持", from);
    return (on || use) && to > from ? new Span(from, to) : null;
  }
}
