package org.wenpu.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.number.Numerals;

/**
 * Gives the unit of the last of several numbers to those before it: {@code 2至3个}, {@code
 * 37.3%、28%}, {@code 6.8个、3.8个百分点}. A number that is left without one is no figure.
 */
final class SharedUnits {
  private static final Set<String> JOINTS =
      Set.of("至", "到", "—", "——", "－", "-", "~", "～", "、", "和", "或", "与", "及", "或者");

  private static final Pattern INDEX =
      Pattern.compile("指数(?:值|得分)?(?:已|仅|均|分别|平均|约)?(?:为|达|达到|达到了|报|升至|降至|回升至|涨至|跌至)$");

  private static final int LONGEST_INDEX = 12;

  private SharedUnits() {}

  static List<Quantity> complete(String chars, List<Quantity> found) {
    List<Quantity> complete = new ArrayList<>();
    Quantity next = null;
    for (int i = found.size() - 1; i >= 0; i--) {
      Quantity one = found.get(i);
      next = next != null && shares(chars, one, next) ? withUnit(one, next) : one;
      if (!QuantityReader.isBare(next) || isIndex(chars, next)) {
        complete.add(0, next);
      }
    }
    return complete;
  }

  /** {@code 景气指数为|107}: an index has no unit. */
  private static boolean isIndex(String chars, Quantity bare) {
    int begin = bare.span().begin();
    return INDEX.matcher(chars).region(Math.max(0, begin - LONGEST_INDEX), begin).find();
  }

  /** Says whether another number follows behind a joint: {@code 两|到三个}. */
  static boolean leadsOn(Passage passage, int at) {
    return JOINTS.stream()
        .filter(joint -> passage.startsWith(joint, at))
        .map(joint -> at + joint.length())
        .anyMatch(next -> next < passage.end() && Numerals.isPart(passage.at(next)));
  }

  private static boolean shares(String chars, Quantity one, Quantity next) {
    String unit = next.unit();
    int end = one.span().end();
    int begin = next.span().begin();
    boolean either = one.span().equals(next.span());
    return unit != null
        && (either || end <= begin && JOINTS.contains(chars.substring(end, begin)))
        && begins(one.unit(), unit);
  }

  private static boolean begins(@Nullable String short1, String unit) {
    return short1 == null || unit.length() > short1.length() && unit.startsWith(short1);
  }

  private static Quantity withUnit(Quantity one, Quantity next) {
    Span span = new Span(one.span().begin(), one.span().end());
    return new Quantity(
        span, one.value(), next.unit(), next.scale(), next.measure(), one.qualifier());
  }
}
