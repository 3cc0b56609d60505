package org.wenpu.meaning.extract.observation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/**
 * Finds the words behind a figure that name what is counted: {@code 3.6万个|见习岗位}, {@code
 * 19名通过报名产生的|公民}.
 */
final class NounsAfter {
  private static final int FARTHEST = 24;

  /** {@code 2万人次|增至3万人次}: how it changed stands behind. */
  private static final Pattern CHANGED = Pattern.compile("[增升降减提扩缩跌涨跃上下回压延拓发变][^，。；]{0,2}?[至到为]");

  /** {@code 2枚乙国|制造|的导弹}: what only tells from whom those counted are. */
  private static final Set<CountedWord> MADE =
      EnumSet.of(CountedWord.MADE, CountedWord.COMPOUNDING);

  private static final Lexicon<CountedWord> WORDS =
      Lexicon.bundled("counted-words", CountedWord.class);

  /** {@code 64万名|10岁以下|儿童}. */
  private static final Pattern AGED = Pattern.compile("\\d+周?岁(?:及?以[上下])?的?(?=\\p{IsHan})");

  /**
   * Gives the words, or null when there are none.
   *
   * @param begin behind the figure
   * @param far whether things are counted: then a verb may modify them, a clause stand between:
   *     {@code 8位|来自不同领域的|代表}
   */
  @Nullable Span read(Scene scene, int begin, boolean far) {
    int end = scene.clauseEnd(begin);
    if (CHANGED.matcher(scene.chars()).region(begin, end).lookingAt()) {
      return null;
    }
    Matcher aged = AGED.matcher(scene.chars()).region(begin, end);
    if (far && aged.lookingAt()) {
      return CountedNouns.read(scene, aged.end(), end, true);
    }
    int from = Scene.isAt(scene.chars(), begin, "的") ? begin + 1 : begin;
    Span object = far ? CountedObject.read(scene, begin) : null;
    if (object != null) {
      return object;
    }
    Span near = CountedNouns.read(scene, from, end, far || from > begin);
    Span harmful = far ? SizedThings.harmful(scene, from, end) : null;
    if (near == null || harmful != null) {
      return harmful == null ? behind(scene, from, end, far) : harmful;
    }
    Span sized = far ? SizedThings.read(scene, near, end) : null;
    Span head = sized == null ? CountedHead.read(scene, near, begin, end) : sized;
    if (head != null) {
      return head;
    }
    boolean which = WhichOnes.isClause(scene, near) || isDescribing(scene, near);
    Span behind = which ? behind(scene, from, end, far) : null;
    return behind == null ? near : behind;
  }

  /** {@code 3个|优势突出、带动力强|的产业}: behind an adjective the noun is told. */
  private static boolean isDescribing(Scene scene, Span near) {
    Token last = scene.tokenBefore(near.end());
    return last != null
        && (last.tag().equals("a") || isMade(last))
        && last.span().begin() > near.begin()
        && Scene.isAt(scene.chars(), near.end(), "的");
  }

  private static boolean isMade(Token verb) {
    CountedWord kind = WORDS.kind(verb.text());
    return kind != null && MADE.contains(kind);
  }

  /** {@code 从190项|减少到27项}. */
  static boolean isChange(Scene scene, Span words) {
    return CHANGED.matcher(scene.chars()).region(words.begin(), words.end()).lookingAt();
  }

  /** {@code 18家|削减了5月份的航班}, where the clause ends: those counted have done it to others. */
  private static boolean isDone(Scene scene, int at) {
    Token verb = scene.tokenAt(at);
    boolean acts = verb != null && verb.tag().equals("v");
    Token particle = acts && verb != null ? scene.tokenAt(verb.span().end()) : null;
    return particle != null && particle.tag().equals("ule");
  }

  /** {@code 8位来自不同领域的|代表}: the nouns behind the last 的. */
  private static @Nullable Span behind(Scene scene, int from, int end, boolean far) {
    int limit = Math.min(end, from + FARTHEST);
    int of = scene.chars().lastIndexOf('的', limit - 1);
    boolean figureBetween =
        scene.quantities().stream()
            .anyMatch(q -> q.span().begin() >= from && q.span().begin() <= of);
    Span nouns =
        !far || of < from || figureBetween ? null : CountedNouns.read(scene, of + 1, end, true);
    boolean object = nouns != null && nouns.end() == end && isDone(scene, from);
    return object ? null : nouns;
  }
}
