package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/**
 * Leaves out of the words for what is measured the thing that it is measured of, which the figure
 * names by itself: {@code 平川大桥|车流量}, {@code 数字产品制造业|增加值}.
 */
final class Owners {
  private static final int SHORTEST = 2;

  private static final Set<String> DONE = Set.of("完成", "实现");

  /** {@code 规模以上工业|增加值}: the whole is what statistics call it. */
  private static final String INDUSTRY = "工业";

  /** {@code 本届|平川博览会|成交额}: words that only point at the thing. */
  private static final Pattern POINTING = Pattern.compile("[这那该本此三两][\\p{IsHan}]?");

  /** What makes one name with the noun before it and is no quantity of its own. */
  private static final Pattern BOUND =
      Pattern.compile("(?:[（）、]|和|与|及|等|以|之|中|内|上|下|里|间|项目|企业|单位|份额|总数|数量|多地).*");

  private Owners() {}

  /** Gives the words behind the thing measured where it stands at their head, else all. */
  static Span without(Scene scene, Span words, @Nullable Participant measured) {
    Span thing = measured == null ? words : measured.span();
    boolean inside =
        words.contains(thing)
            && thing.end() < words.end()
            && (isHead(scene, words, thing) || isDone(scene, thing.end()));
    int from = inside ? behindMark(scene, thing.end()) : thing.end();
    boolean left = inside && isQuantity(scene, from, words.end());
    return left ? new Span(behindVerb(scene, from, words.end()), words.end()) : words;
  }

  /** {@code 平川大桥的|车流量}, {@code 《平川》|票房}, {@code 服务业企业共|新增}. */
  private static int behindMark(Scene scene, int end) {
    return "的》共".indexOf(scene.chars().charAt(end)) >= 0 ? end + 1 : end;
  }

  /** {@code 国内航线|完成|货邮运输量}: what was done as much. */
  private static int behindVerb(Scene scene, int from, int end) {
    Token verb = isDone(scene, from) ? scene.tokenAt(from) : null;
    return verb != null && verb.span().end() < end ? verb.span().end() : from;
  }

  private static boolean isDone(Scene scene, int at) {
    Token verb = scene.tokenAt(at);
    return verb != null && DONE.contains(verb.text());
  }

  private static boolean isHead(Scene scene, Span words, Span thing) {
    Token first = scene.nameAt(thing.begin()) == null ? scene.tokenAt(thing.begin()) : null;
    boolean acts = first != null && first.tag().equals("v");
    boolean index = scene.chars().startsWith(INDUSTRY, thing.end() - INDUSTRY.length());
    return !acts && !index && words.begin() == thing.begin()
        || POINTING.matcher(scene.chars()).region(words.begin(), thing.begin()).matches();
  }

  /** {@code |车流量}, not {@code 博览会|将于}. */
  private static boolean isQuantity(Scene scene, int from, int end) {
    Token first = end - from < SHORTEST ? null : scene.tokenAt(from);
    return first != null
        && (!first.tag().matches("[dp]") || first.text().equals("对"))
        && !BOUND.matcher(scene.chars()).region(from, end).matches();
  }
}
