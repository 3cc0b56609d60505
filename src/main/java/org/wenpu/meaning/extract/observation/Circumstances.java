package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;

/** Passes under what something is measured and which of several it is: {@code 按年率计算|下降}. */
public final class Circumstances {
  private static final Pattern NOMINAL = Pattern.compile("n.*|vn?|a|b");

  private static final Pattern CONDITION =
      Pattern.compile(
          "[按以从据][^，的]{1,8}?(?:计算|测算|核算|来看|看)|\\d+小时(?:内|累计)|[^，的、]{2,8}?(?:[下内]|中(?![老越欧亚蒙哈吉巴尼韩日美俄英法德印缅泰柬]))(?=[^，的、]{2})|[^，的、]{2,6}?期间(?=[^，的、]{2})|经[^，的]{2,14}?(?:口岸|关区)(?=[^，的]{2,12}$)");

  /** {@code 该电站|装机容量}: the thing pointed to, when a quantity of it follows. */
  private static final Openings THAT = new Openings("[该此]");

  /** {@code 光这两项|收入}, {@code 该套|读本}. */
  private static final Openings POINTED =
      new Openings("[光仅]?[这那][两二三四五六七八九]?[项个种类家条件座位名套]|[该此][项套批座]");

  private static final Openings WITHOUT = new Openings("(?:扣除|剔除|排除|不含|不包括)[^，]{1,16}?的");

  private Circumstances() {}

  /** Gives the end of such words at a position; the position where there are none. */
  static int end(Scene scene, int begin, int end) {
    int pointed = POINTED.end(scene.chars(), begin, end);
    boolean points = pointed > begin && pointed < end;
    return points ? pointed : Math.max(that(scene, begin, end), condition(scene, begin, end));
  }

  private static int that(Scene scene, int begin, int end) {
    boolean that = THAT.opens(scene.chars(), begin, end);
    Token noun = that ? scene.tokenAt(begin + 1) : null;
    if (noun == null || !noun.tag().startsWith("n") || noun.span().end() + 1 >= end) {
      return begin;
    }
    Token next = scene.tokenAt(noun.span().end());
    return next != null && NOMINAL.matcher(next.tag()).matches() ? noun.span().end() : begin;
  }

  /** {@code 正常年景下|产量}, {@code 按年率计算|下降}: under what it is measured. */
  private static int condition(Scene scene, int begin, int end) {
    int without = WITHOUT.end(scene.chars(), begin, end);
    if (without > begin) {
      return without;
    }
    Matcher words = CONDITION.matcher(scene.chars()).region(begin, end);
    Token last = words.lookingAt() ? scene.tokenBefore(words.end()) : null;
    boolean whole = last != null && (last.text().length() > 1 || last.tag().equals("f"));
    return whole ? words.end() : begin;
  }
}
