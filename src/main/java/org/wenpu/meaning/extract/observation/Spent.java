package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;

/**
 * Finds what takes a time that is told without a noun: {@code 用|5年|时间，|普及课程|}, {@code 半个月|，就|收到来信},
 * {@code 药物的|发现|，过去要花|两年}.
 */
final class Spent {
  /** {@code |3年|左右的时间}. */
  private static final Pattern TIME = Pattern.compile("(?:左右|以上|以内)?的?时间(?!表|节点|[里内上])");

  private static final Pattern USING =
      Pattern.compile("(?:用|花费?|耗费?|经过|历经|利用|争取|力争|计划|预计|只需|仅需|需要?)了?(?:近|约|大约|不到|超过)?$");

  /** Words that only lead to how long it takes. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:过去|现在|原来|以前|原本|如今|目前|最快|最多|最长|至少|至多|平均|一般|通常|往往|大约|大概|不到|只|仅|还|即|就|便|可|能|需|要|花|用|费|享|多|等|耗时|历经)+了?");

  /** Leads to what is done in the clause behind. */
  private static final Pattern THEN = Pattern.compile("(?:就能|就可|就会|便能|便可|即可|就|便|即|才)");

  private static final int LONGEST = 20;

  /** How many characters before a figure may lead to it. */
  private static final int NEAR = 8;

  private Spent() {}

  /** Gives what takes the time; null where something else names it. */
  static @Nullable Span of(Candidate told, Topics topics) {
    if (!told.isDuration() || told.changes()) {
      return null;
    }
    Span used = used(told);
    return used == null ? led(told, topics) : used;
  }

  private static @Nullable Span used(Candidate told) {
    Scene scene = told.scene();
    int begin = told.quantity().span().begin();
    Matcher time = TIME.matcher(scene.chars()).region(told.end(), scene.span().end());
    boolean using =
        USING.matcher(scene.chars()).region(Math.max(told.clause(), begin - NEAR), begin).find();
    boolean alone = told.clause() == begin;
    if ((using || alone) && time.lookingAt()) {
      Span here = Deeds.after(scene, time.end());
      return here == null ? behind(scene, time.end()) : here;
    }
    return isAlone(told) ? behind(scene, told.end()) : null;
  }

  /** {@code |半个月|，}: nothing else stands in the clause. */
  private static boolean isAlone(Candidate told) {
    Scene scene = told.scene();
    String before = scene.chars().substring(told.clause(), told.quantity().span().begin()).strip();
    return scene.isClauseEnd(told.end())
        && (before.isEmpty() || before.equals("仅仅") || before.equals("短短"));
  }

  /** Gives what is told in the clause behind a comma. */
  private static @Nullable Span behind(Scene scene, int end) {
    if (!Scene.isAt(scene.chars(), end, "，")) {
      return null;
    }
    int limit = scene.clauseEnd(end + 1);
    int then = then(scene, end + 1, limit);
    if (then < 0 && isBrief(scene, end + 1, limit)) {
      return new Span(end + 1, limit);
    }
    Span deed = then < 0 ? null : Deeds.after(scene, then);
    return deed == null ? Deeds.after(scene, end + 1) : deed;
  }

  /** {@code 3年，他|就|建成}: near miss {@code 就业}, in which it is no word of its own. */
  private static int then(Scene scene, int begin, int end) {
    Matcher then = THEN.matcher(scene.chars()).region(begin, end);
    while (then.find()) {
      Token word = scene.tokenAt(then.start());
      if (word != null && word.span().end() <= then.end()) {
        return then.end();
      }
    }
    return -1;
  }

  private static boolean isBrief(Scene scene, int begin, int end) {
    return end - begin <= LONGEST && scene.quantityWithin(begin, end) == null;
  }

  /** {@code 药物的|发现|，过去要花两年}, {@code |建房|只需一个月}. */
  private static @Nullable Span led(Candidate told, Topics topics) {
    Span subject = told.subject();
    if (subject == null
        || told.counted() != null && !told.scene().text(told.counted()).equals("时间")) {
      return null;
    }
    Scene scene = told.scene();
    if (LEADING.matcher(scene.text(subject)).matches()) {
      return topics.before(told);
    }
    int end = subject.end();
    Token last = scene.tokenBefore(end);
    while (last != null
        && last.span().begin() > subject.begin()
        && LEADING.matcher(last.text()).matches()) {
      end = last.span().begin();
      last = scene.tokenBefore(end);
    }
    return end < subject.end() && end - subject.begin() > 1 ? new Span(subject.begin(), end) : null;
  }
}
