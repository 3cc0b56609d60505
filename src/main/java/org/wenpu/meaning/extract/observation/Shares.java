package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * Reads which part of a whole something is: {@code |民营企业占企业总数|的九成}, {@code |占外贸总值|的54%}. Where the
 * words end with what a share is called, they are read as those of any quantity.
 */
final class Shares {
  private static final String PART = "占";
  private static final int LONGEST = 26;
  private static final int SHORTEST = 2;

  /** {@code 产量增长5%、|占全国|3成}: the words before tell what has so large a part. */
  private static final int BARE = 3;

  private static final Set<String> LEADING =
      Set.of("的", "约", "近", "超", "超过", "达", "达到", "高达", "为", "到", "了", "已");

  /** Between a part and the verb: {@code 流域面积|约|占全省面积}. */
  private static final Set<String> ABOUT = Set.of("", "约", "近", "已", "共", "仅", "只");

  private static final Set<String> GROWN = Set.of("了", "到", "据");
  private static final String DEALT = "分别";
  private static final String APART = "；";

  private static final Pattern TELLING = Pattern.compile("(?<![侵抢独霸强挤攻])占(?![据比用地领线道])");
  private static final Pattern CALLED = Pattern.compile("比重|比例|份额|占比|率$");

  private Shares() {}

  /** Gives the figure; null where no whole is told. */
  static @Nullable Figure of(Candidate told, NounsBefore before) {
    Scene scene = told.scene();
    boolean share = told.quantity().is(Unit.Kind.SHARE) || told.isFraction();
    int part = share ? part(told) : -1;
    Span whole = part < 0 ? null : whole(told, part);
    if (whole == null || scene.text(new Span(told.clause(), part)).endsWith(DEALT)) {
      return null;
    }
    Span words = before.read(scene, part, told.clause(), true, false);
    boolean named = words != null && (scene.isPlace(words) || scene.hasFigure(words));
    boolean brief =
        words != null
            && whole.end() - words.begin() <= LONGEST
            && ABOUT.contains(scene.chars().substring(words.end(), part));
    int begin = words != null && brief && !named ? words.begin() : part;
    boolean bare = begin == part && whole.length() <= BARE;
    return bare ? null : told.as(new Span(begin, whole.end()), Rule.SUBJECT);
  }

  private static @Nullable Span whole(Candidate told, int part) {
    Scene scene = told.scene();
    int end = NounEnd.of(scene, behindNouns(told), part, false);
    Span whole = new Span(part, end);
    boolean called = CALLED.matcher(scene.text(whole)).find();
    return called || whole.length() - PART.length() < SHORTEST ? null : whole;
  }

  /**
   * Says whether a figure tells which part the one before it is: {@code 出口5亿元，|占外贸总值|的54%}.
   *
   * @param before the figure before; null for none
   */
  static boolean goesOn(Scene scene, @Nullable Figure before, Figure figure) {
    int begin = figure.indicator().begin();
    boolean part = before != null && scene.chars().startsWith(PART, begin);
    return before != null
        && part
        && before.end() < begin
        && scene.clauseBegin(begin) >= before.end()
        && !scene.text(new Span(before.end(), begin)).contains(APART);
  }

  /** Says whether words tell a part of a whole. */
  static boolean isOne(String words) {
    return TELLING.matcher(words).find() && !CALLED.matcher(words).find();
  }

  /** {@code 企业总数|的约|九成}. */
  private static int behindNouns(Candidate told) {
    int end = told.quantity().span().begin();
    Token last = told.scene().tokenBefore(end);
    while (last != null && LEADING.contains(last.text())) {
      end = last.span().begin();
      last = told.scene().tokenBefore(end);
    }
    return end;
  }

  /** Gives where the verb stands, -1 for none. */
  private static int part(Candidate told) {
    for (int at = told.quantity().span().begin() - 1; at >= told.clause(); at--) {
      Token token = told.scene().isFigure(at) ? null : told.scene().tokenAt(at);
      Token next = token == null ? null : told.scene().tokenAt(token.span().end());
      if (token != null && token.text().equals(PART)) {
        boolean verb = token.tag().startsWith("v");
        return verb && next != null && !GROWN.contains(next.text()) ? at : -1;
      }
    }
    return -1;
  }
}
