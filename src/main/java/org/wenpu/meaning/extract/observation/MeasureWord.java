package org.wenpu.meaning.extract.observation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wenpu.language.Lexicon;

/** The kinds of {@code lexicon/measure-words.tsv}. */
enum MeasureWord {
  /** Ends what is measured: {@code 开工|率}. */
  MEASURE,
  /** Ends what has been so for a time: {@code 制造业|指数|连续5月回升}. */
  LASTING,
  /** What was kept is a rank: {@code 产量连续5年|居|首位}. */
  RANK,
  /** What is lowered stands behind: {@code 下调|贷款利率|0.1个百分点}. */
  LOWERING,
  /** What is lowered stands behind and is itself no rate: {@code 减少|用电量|30%}. */
  LESSENING,
  /** What is measured of each of those counted: {@code 11个省份|开工率}. */
  ATTRIBUTE,
  /** Tells of a fall itself: {@code 平均|降价|50%}. */
  CHEAPER,
  /** Lowers what stands before or behind it: {@code 电费|节省|30%}, {@code |节省|电费30%}. */
  SAVING;

  /** Gives all words of some kinds as the alternatives of a pattern. */
  static String any(MeasureWord... kinds) {
    Lexicon<MeasureWord> words = Lexicon.bundled("measure-words", MeasureWord.class);
    return Arrays.stream(kinds)
        .flatMap(kind -> words.forms(kind).stream())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
