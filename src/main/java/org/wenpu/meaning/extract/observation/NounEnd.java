package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Token;
import org.wenpu.language.time.TimeExpression;

/**
 * Finds where the nouns before a figure end: notes, times, modals and the start of a change that
 * stand behind them are no part of them.
 */
final class NounEnd {
  private static final String MARKS = "“”‘’（）()《》、 …—";

  private static final Set<String> DONE = Set.of("已", "已经", "均", "全部", "现已");

  private static final Set<String> MODALS =
      Set.of(
          "应", "应当", "需", "需要", "可", "能", "要", "会", "已", "已经", "仍", "不能", "可以", "历史", "预计", "有望",
          "可能");

  /** A note in brackets, not a short name: {@code 种子（已到农户手中）}, but {@code 指数（CPI）}. */
  private static final Pattern NOTE = Pattern.compile("（[\\p{IsHan}，、]{5,}）");

  private static final Set<String> HOW =
      Set.of(
          "首次", "最高", "最快", "最大", "最多", "最低", "居首", "全部", "同样", "长达", "多达", "原则上", "同比", "环比", "持续",
          "不断");

  /** How a figure is compared or reckoned, or under what. */
  private static final Pattern MANNER =
      Pattern.compile(
          "较[^，的]{1,8}(?:[升贬]值|上涨|下跌)|[按依据][^，的]{1,6}(?:计算|测算|核算|统计)|初步核算|从[^，]{1,6}的?每[周天日月年]|\\d+小时[内里]");

  private static final int LONGEST_MANNER = 14;

  private NounEnd() {}

  /**
   * Gives where they end, not before {@code floor}.
   *
   * @param end where the words between them and the figure begin
   * @param count whether things are counted: then what has been done to them is left out, too
   */
  static int of(Scene scene, int end, int floor, boolean count) {
    int closed = ChangeStart.trim(scene, trimNote(scene, end, floor), floor);
    int timed = trimTime(scene, trimEnd(scene, closed, floor), floor);
    int nouns = trimAdverbs(scene, trimManner(scene, trimModal(scene, timed, floor), floor), floor);
    return trimReach(scene, count ? trimDone(scene, nouns, floor) : nouns);
  }

  /** {@code 签约额|达}: what analysers cut as {@code 签约|额达}. */
  private static int trimReach(Scene scene, int end) {
    boolean reaches = Scene.isAt(scene.chars(), end - 1, "达");
    boolean cut = reaches && scene.tokenAt(end - 1) == null;
    return cut && "额量值率数".indexOf(scene.chars().charAt(end - 2)) >= 0 ? end - 1 : end;
  }

  private static int trimEnd(Scene scene, int end, int floor) {
    int to = end;
    while (to > floor && (MARKS + "的等").indexOf(scene.chars().charAt(to - 1)) >= 0) {
      if (scene.chars().charAt(to - 1) == '）' || scene.chars().charAt(to - 1) == '”') {
        return to;
      }
      to--;
    }
    return to;
  }

  /** {@code 种子|（已到农户手中）|82%}: a note on them is no part of them. */
  private static int trimNote(Scene scene, int end, int floor) {
    int open = end > floor && scene.chars().charAt(end - 1) == '）' ? open(scene, end) : -1;
    boolean note = open > floor && NOTE.matcher(scene.chars()).region(open, end).matches();
    return note ? open : end;
  }

  private static int open(Scene scene, int end) {
    return scene.chars().lastIndexOf('（', end);
  }

  /** {@code 用气需求|应|比…}: a verb of will or duty is no part of them. */
  private static int trimModal(Scene scene, int end, int floor) {
    Token last = scene.tokenBefore(end);
    boolean capacity = end > floor + 1 && scene.chars().startsWith("产能", end - 2);
    boolean modal =
        last != null && !capacity && MODALS.contains(last.text()) && last.span().begin() > floor;
    return modal && last != null ? last.span().begin() : end;
  }

  /** {@code 最高气温|将陆续|回到20℃}: adverbs lead to the verb behind them. */
  private static int trimAdverbs(Scene scene, int end, int floor) {
    int to = end;
    Token last = scene.tokenBefore(to);
    while (last != null && isAdverb(last) && last.span().begin() > floor) {
      to = last.span().begin();
      last = scene.tokenBefore(to);
    }
    return to;
  }

  /** {@code 陆续}, {@code 首次}, {@code 已完成}; not the noun that {@code 高度} may be. */
  private static boolean isAdverb(Token token) {
    boolean done =
        token.tag().equals("v") && token.text().length() > 2 && token.text().startsWith("已");
    return done
        || HOW.contains(token.text())
        || (token.tag().equals("d") || token.tag().equals("ad")) && !token.text().endsWith("度");
  }

  /** {@code 汇率|较上年末升值|3%}, {@code 生产总值|按年率计算|下降}: how it is measured or compared. */
  private static int trimManner(Scene scene, int end, int floor) {
    for (int at = Math.max(floor + 2, end - LONGEST_MANNER); at < end; at++) {
      Token token = scene.tokenAt(at);
      Token before = token == null ? null : scene.tokenBefore(at);
      boolean noun = before != null && (before.tag().startsWith("n") || before.text().equals("）"));
      if (noun && MANNER.matcher(scene.chars()).region(at, end).matches()) {
        return at;
      }
    }
    return end;
  }

  /** {@code 通信设施|已恢复|22处}: what has been done to them is no part of them. */
  private static int trimDone(Scene scene, int end, int floor) {
    Token verb = scene.tokenBefore(end);
    Token adverb = verb == null ? null : scene.tokenBefore(verb.span().begin());
    boolean done =
        verb != null
            && adverb != null
            && verb.tag().startsWith("v")
            && DONE.contains(adverb.text())
            && adverb.span().begin() > floor + 1;
    return done && adverb != null ? adverb.span().begin() : end;
  }

  /** {@code 床位占比|从2020年的48%}: a time that stands behind them is no part of them. */
  private static int trimTime(Scene scene, int end, int floor) {
    TimeExpression time = scene.timeBefore(end);
    int begin = time == null ? end : time.span().begin();
    boolean led = begin > floor && "从由在自".indexOf(scene.chars().charAt(begin - 1)) >= 0;
    int to = led ? begin - 1 : begin;
    return to > floor ? to : end;
  }
}
