package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;

/**
 * Finds what is done or happens in the measure told: {@code 致5人|受伤}, {@code 带动千人|就近就业}, {@code
 * 一度|中断|90秒}.
 */
final class Deeds {
  private static final Set<String> VERBS = Set.of("v", "vi", "vg");

  private static final int LONGEST = 16;
  private static final String MARKS = "“”‘’（）()《》、 …—和并及";

  private static final String DONE = "了";

  /** Adverbs and 是 before what is done: {@code 387人|是|首次参赛}, {@code 3人|已|获救}. */
  private static final Set<String> PASSED =
      Set.of("是", "均", "都", "全部", "已", "已经", "目前", "现已", "也", "正", "正在", "将", "不幸", "先后", "陆续");

  /** Verbs that only join a measure to something. */
  private static final Set<String> JOINING =
      Set.of("是", "有", "为", "约", "达", "在", "用", "只", "到", "让", "来", "以来");

  private static final Set<String> HARMS = Set.of("死亡", "遇难", "丧生", "受伤", "失踪", "伤亡");

  private Deeds() {}

  /** Gives the predicate that begins behind a figure, or null when no verb stands there. */
  static @Nullable Span after(Scene scene, int figureEnd) {
    int from = figureEnd;
    Token token = scene.tokenAt(from);
    while (token != null && PASSED.contains(token.text())) {
      from = token.span().end();
      token = scene.tokenAt(from);
    }
    Span deed = token != null && isPredicate(scene, token) ? to(scene, from) : null;
    return deed == null || NounsAfter.isChange(scene, deed) ? null : deed;
  }

  /** {@code 就近|就业}: an adverb leads to its verb. */
  private static boolean isPredicate(Scene scene, Token token) {
    Token next = scene.tokenAt(token.span().end());
    boolean adverb = token.tag().startsWith("d") || token.tag().equals("ad");
    return isVerb(token) || adverb && next != null && isVerb(next);
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("v") && !JOINING.contains(token.text());
  }

  private static @Nullable Span to(Scene scene, int from) {
    int limit = Math.min(scene.clauseEnd(from), from + LONGEST);
    int end = from;
    Token token = scene.tokenAt(end);
    while (token != null
        && token.span().end() <= limit
        && !isStop(scene, token)
        && !isHarmOf(scene, from, token)) {
      end = token.span().end();
      int close = close(scene, end, limit);
      end = Math.max(end, close);
      token = scene.tokenAt(end);
    }
    while (end > from && (MARKS + DONE).indexOf(scene.chars().charAt(end - 1)) >= 0) {
      end--;
    }
    return end > from ? new Span(from, end) : null;
  }

  /** {@code 造成4人|死亡|的事故}: what did the harm stands behind. */
  private static boolean isHarmOf(Scene scene, int from, Token token) {
    int end = token.span().begin();
    return token.text().equals("的") && HARMS.contains(scene.text(new Span(from, end)));
  }

  /** {@code 实现|“家门口”|就业}: words in quotation marks go on. */
  private static int close(Scene scene, int at, int limit) {
    int close = Scene.isAt(scene.chars(), at, "“") ? scene.chars().indexOf('”', at) + 1 : 0;
    return close > 0 && close <= limit ? close : at;
  }

  private static boolean isStop(Scene scene, Token token) {
    return scene.isFigure(token.span().begin()) || MARKS.indexOf(token.text().charAt(0)) >= 0;
  }

  /** {@code 公司刚刚|成立}: the predicate begins behind its last adverb. */
  private static int behindAdverb(Scene scene, Span words) {
    int from = words.begin();
    for (int at = words.begin(); at < words.end(); at++) {
      Token token = scene.tokenAt(at);
      if (token != null && token.text().length() > 1 && isVerb(token)) {
        return from;
      }
      boolean adverb = token != null && token.tag().equals("d") && token.span().end() < words.end();
      from = adverb && token != null ? token.span().end() : from;
    }
    return from;
  }

  /**
   * Narrows the words before a duration to what lasts: {@code 极寒中|鏖战}, {@code 公司|深耕零部件}.
   *
   * @return the words as they are when there is no verb among them
   */
  static Span lasting(Scene scene, Span words) {
    for (int at = behindAdverb(scene, words); at < words.end(); at++) {
      Token token = scene.tokenAt(at);
      boolean verb = token != null && VERBS.contains(token.tag()) && isVerb(token);
      if (verb) {
        boolean attribute = scene.text(new Span(at, words.end())).contains("的");
        return attribute ? words : new Span(at, words.end());
      }
    }
    return words;
  }
}
