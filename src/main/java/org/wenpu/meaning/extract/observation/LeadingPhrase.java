package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.time.TimeExpression;

/**
 * Reads the nouns with which a clause begins, its subject or its place: {@code 目前，|平川大桥|已…}, {@code
 * 在|临江经开区|，}.
 */
final class LeadingPhrase {
  private static final Set<String> PARTS_OF_WORDS = Set.of("ag", "ng", "vg", "tg", "dg", "bg");

  /** Words before them that name nothing; other prepositions lead to what a clause is not about. */
  private static final Set<String> PASSED =
      Set.of(
          "在", "其中", "其", "此外", "另外", "同时", "而", "但", "目前", "当前", "现在", "如今", "截至", "到", "自", "预计",
          "据悉", "据统计", "据介绍", "据了解", "据测算", "初步统计", "另据", "随后", "连日来", "近年来", "这里", "当地", "我们",
          "我们的", "上述");

  private static final Set<String> DETERMINERS =
      Set.of("各", "该", "本", "这", "此", "每", "全", "首", "某");

  /** Before a verb they point to what it is done to. */
  private static final Set<String> SHOWN = Set.of("本次", "此次", "这次");

  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及", "的", "暨");

  /** {@code 甲城|至|乙城铁路}: between places. */
  private static final Set<String> REACHES = Set.of("至", "到");

  private static final Openings COUNTRY = new Openings("我国|全国");

  /** Verbs of one character; others stand in names that no dictionary has: {@code 平|川大桥}. */
  private static final String VERBS = "是有为达使让做用占超含要会能可被把将令给向设建共遭受获到来去经由等收据";

  /** From how many characters on what is tagged a verb is a phrase: {@code 社会发展}. */
  private static final int LONG = 4;

  private static final Set<String> ACTIONS = Set.of("v", "vi", "vf");
  private static final Set<String> BOUNDS =
      Set.of("以上", "以下", "东部", "西部", "南部", "北部", "中部", "东北", "西北", "西南", "华北");

  /** Behind a name they are verbs: {@code 甲省|计划|完成…}. */
  private static final Set<String> PLANS = Set.of("计划", "预计", "安排", "力争", "建议");

  private static final String OPEN = "“《";
  private static final String CLOSE = "”》";
  private static final int LONGEST_QUOTE = 30;

  /** Farther no phrase goes, only a clause of nothing but figures. */
  private static final int LONGEST = 200;

  private static final String DASH = "——";

  private LeadingPhrase() {}

  /** Gives the nouns from a position on, not past {@code limit}; null when none stand there. */
  static @Nullable Span read(Scene scene, int clause, int limit) {
    return scene.leading(clause, limit);
  }

  /** Looks for them anew. */
  static @Nullable Span find(Scene scene, int clause, int limit) {
    int dash = scene.chars().lastIndexOf(DASH, limit - 1);
    int begin = skip(scene, dash >= clause ? dash + DASH.length() : clause, limit);
    int at = attribute(scene, begin, limit);
    int end = at;
    if (at < limit
        && (JOINTS.contains(scene.chars().substring(at, at + 1))
            || scene.chars().charAt(at) == '距')) {
      return null;
    }
    int bound = Math.min(limit, at + LONGEST);
    for (int next = next(scene, at, bound); next > end; next = next(scene, end, bound)) {
      end = next;
    }
    while (end > at && JOINTS.contains(scene.chars().substring(end - 1, end))) {
      end--;
    }
    return end > at && !isObject(scene, at) ? new Span(at, end) : null;
  }

  /** {@code |改造5万个小区}, {@code |建设1万亩农田}: a verb, and what is counted is its object. */
  private static boolean isObject(Scene scene, int begin) {
    Token first = scene.nameAt(begin) == null ? scene.tokenAt(begin) : null;
    return first != null && first.tag().startsWith("v") && scene.isFigure(first.span().end());
  }

  private static int skip(Scene scene, int begin, int limit) {
    int at = begin;
    while (at < limit) {
      boolean of = at > begin && scene.chars().charAt(at) == '的';
      int next = of ? at + 1 : passed(scene, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int passed(Scene scene, int at) {
    TimeExpression time = scene.timeAt(at);
    if (time != null) {
      return time.span().end();
    }
    Token token = scene.nameAt(at) == null ? scene.tokenAt(at) : null;
    boolean adverb = token != null && (token.tag().equals("d") || token.tag().equals("c"));
    boolean since = token != null && (token.text().equals("以来") || token.tag().equals("t"));
    boolean mark =
        " \t　（".indexOf(scene.chars().charAt(at)) >= 0
            || scene.chars().charAt(at) == '“' && quote(scene, at) == at;
    boolean zone = token != null && scene.chars().startsWith("自贸", at);
    boolean passed = !zone && token != null && (adverb || since || PASSED.contains(token.text()));
    return passed && token != null ? token.span().end() : mark ? at + 1 : at;
  }

  /** {@code 位于甲市的|乙装置}, {@code 本次开通的|乙路段}: a verb with its object only tells which. */
  private static int attribute(Scene scene, int begin, int limit) {
    Token shown = scene.nameAt(begin) == null ? scene.tokenAt(begin) : null;
    boolean shows = shown != null && SHOWN.contains(shown.text());
    int from = shows && shown != null ? shown.span().end() : begin;
    Token first = scene.nameAt(from) == null ? scene.tokenAt(from) : null;
    if (first == null || !ACTIONS.contains(first.tag()) || isUnknown(first)) {
      return begin;
    }
    int of = scene.chars().indexOf('的', from);
    boolean near = !shows || of < scene.clauseEnd(from);
    return of > from && near && of + 1 < limit ? of + 1 : begin;
  }

  /** Gives the end of the name, quotation, count or noun at a position; the position for none. */
  private static int next(Scene scene, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    Mention name = scene.nameAt(at);
    int country = COUNTRY.end(scene.chars(), at, scene.chars().length());
    int end = name != null ? name.span().end() : Math.max(country, quote(scene, at));
    Quantity figure = end == at ? scene.quantityAt(at) : null;
    end = figure == null ? end : figure.span().end();
    Token token = end == at && scene.timeAt(at) == null ? scene.tokenAt(at) : null;
    boolean acts =
        token != null
            && (token.tag().equals("vi") || PLANS.contains(token.text()))
            && scene.isName(at);
    int next = token != null && !acts && isPart(scene, token, limit) ? token.span().end() : end;
    return next <= limit ? next : at;
  }

  private static int quote(Scene scene, int at) {
    int kind = OPEN.indexOf(scene.chars().charAt(at));
    int close = kind < 0 ? -1 : scene.chars().indexOf(CLOSE.charAt(kind), at);
    return close > at && close - at <= LONGEST_QUOTE ? close + 1 : at;
  }

  private static boolean isPart(Scene scene, Token token, int limit) {
    boolean reaches = REACHES.contains(token.text()) && isPlaceBefore(scene, token.span().begin());
    if (reaches || JOINTS.contains(token.text())) {
      int end = token.span().end();
      Token after = end < limit ? scene.tokenAt(end) : null;
      return scene.nameAt(end) != null
          || after != null && (reaches ? after.tag().startsWith("ns") : isNoun(after));
    }
    return isNoun(token);
  }

  private static boolean isPlaceBefore(Scene scene, int end) {
    Token before = scene.tokenBefore(end);
    return scene.isName(end) || before != null && before.tag().startsWith("ns");
  }

  private static boolean isNoun(Token token) {
    boolean locative =
        token.tag().equals("f") && !BOUNDS.contains(token.text()) || token.text().equals("等");
    return !locative
        && (isUnknown(token)
            || PARTS_OF_WORDS.contains(token.tag())
            || token.tag().equals("v") && token.text().length() >= LONG
            || NounBegin.isNominal(token) && !"，。；：、".contains(token.text())
            || DETERMINERS.contains(token.text())
            || token.tag().startsWith("rz")
            || token.tag().equals("r")
            || token.tag().equals("t")
            || token.tag().equals("mq")
            || token.tag().equals("q")
            || token.tag().equals("m"));
  }

  private static boolean isUnknown(Token token) {
    return token.tag().equals("v")
        && token.text().length() == 1
        && VERBS.indexOf(token.text().charAt(0)) < 0;
  }
}
