package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;

/**
 * Tells falls that are not told by the word before the figure: {@code 下调|贷款利率|0.1个百分点}, {@code
 * 平均|降价|50%}. Near misses: {@code 压缩空气的储能效率72%}, {@code 节约集约用地达标率95%}.
 */
final class Falls {
  /** How many characters before a figure may tell of its fall. */
  private static final int LONGEST = 24;

  private static final String TO = "(?!到|至|为|幅度)";

  /** What is lowered stands between; what it is lowered to is no fall. */
  private static final Pattern LOWERED =
      Pattern.compile(MeasureWord.any(MeasureWord.LOWERING) + TO + "[^，。；：]{2,18}$");

  /** What there is less of is no rate, and {@code 减少|污染的企业} are themselves none. */
  private static final Pattern LESSENED =
      Pattern.compile(
          MeasureWord.any(MeasureWord.LESSENING, MeasureWord.SAVING)
              + TO
              + "(?!空气|天然气|型|集约|机)[^，。；：的]{2,18}$(?<!率|比例|占比|比重|份额)");

  private static final Pattern CHEAPER =
      Pattern.compile(MeasureWord.any(MeasureWord.CHEAPER, MeasureWord.SAVING) + "$");

  private Falls() {}

  /** Says whether a figure without a change of its own tells how much something fell. */
  static boolean isOne(Scene scene, Quantity quantity, Bridge bridge) {
    boolean share = quantity.is(Unit.Kind.SHARE) || quantity.is(Unit.Kind.POINTS);
    if (!share || bridge.change() != null) {
      return false;
    }
    int end = bridge.begin();
    int begin = Math.max(scene.clauseBegin(end), end - LONGEST);
    return CHEAPER.matcher(scene.chars()).region(begin, end).find()
        || !bridge.reaches()
            && (tells(LOWERED, scene, begin, end) || tells(LESSENED, scene, begin, end));
  }

  /** Says whether a verb tells it that is a word of its own: near miss {@code 压缩空气}. */
  private static boolean tells(Pattern pattern, Scene scene, int begin, int end) {
    Matcher told = pattern.matcher(scene.chars()).region(begin, end);
    Token verb = told.find() ? scene.tokenAt(told.start()) : null;
    return verb != null
        && verb.tag().startsWith("v")
        && scene.chars().startsWith(verb.text(), told.start())
        && verb.text().length() <= 3;
  }
}
