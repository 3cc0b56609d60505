package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * Reads how long a measure has been so: {@code 原油产量|连续6年|回升} is of 原油产量, not of what it does;
 * {@code 为期|5天|的训练} of 训练.
 */
final class Spells {
  private static final String ON = "连续";
  private static final int LASTING = 2;
  private static final int LONGEST = 8;
  private static final Set<String> LASTS = Set.of("为期", "历时", "耗时", "经过", "历经");

  /** How words end that name what is measured. */
  private static final Pattern MEASURED =
      Pattern.compile(".*" + MeasureWord.any(MeasureWord.MEASURE, MeasureWord.LASTING));

  private static final Pattern RANK =
      Pattern.compile("第[一二三]|" + MeasureWord.any(MeasureWord.RANK));

  private Spells() {}

  /** Gives the figure; null where no such measure stands before. */
  static @Nullable Figure of(Candidate told, NounsBefore before) {
    Span words = told.isDuration() ? words(told, before) : null;
    return words == null
        ? null
        : new Figure(
            told.quantity(), words, List.of(), List.of(), null, told.clause(), Rule.NOUN_BEFORE);
  }

  private static @Nullable Span words(Candidate told, NounsBefore before) {
    Scene scene = told.scene();
    int begin = told.quantity().span().begin();
    if (Scene.isAt(scene.chars(), begin - ON.length(), ON)) {
      return measure(told, before, begin - ON.length());
    }
    boolean lasts =
        begin >= LASTING && LASTS.contains(scene.chars().substring(begin - LASTING, begin));
    return lasts ? lasting(told) : null;
  }

  private static @Nullable Span measure(Candidate told, NounsBefore before, int end) {
    Token verb = told.scene().tokenAt(told.quantity().span().end());
    boolean does = verb != null && verb.tag().startsWith("v") && !isRank(told, verb);
    Span words = does ? before.read(told.scene(), end, told.clause(), true, false) : null;
    return words != null && MEASURED.matcher(told.scene().text(words)).matches() ? words : null;
  }

  /** {@code 产量连续5年|居全国首位}: what was kept is a rank. */
  private static boolean isRank(Candidate told, Token verb) {
    int begin = verb.span().begin();
    String words = told.scene().text(new Span(begin, told.scene().clauseEnd(begin)));
    return RANK.matcher(words).find();
  }

  /** {@code 经过|5年|的|艰苦奋斗|，}: what was done, without a noun. */
  private static @Nullable Span brief(Scene scene, int begin) {
    int end = begin < scene.span().end() ? scene.clauseEnd(begin) : begin;
    return end > begin + 1 && end - begin <= LONGEST && scene.tokenAt(begin) != null
        ? new Span(begin, end)
        : null;
  }

  /** {@code 为期|5天|的“甲论坛”}, {@code 为期|5天|的时间里}: what lasts is not told behind. */
  private static @Nullable Span lasting(Candidate told) {
    Scene scene = told.scene();
    int of = told.end();
    boolean held = scene.timeAt(of + 1) != null;
    Span done = told.counted() == null ? brief(scene, of + 1) : told.counted();
    boolean noun = scene.chars().startsWith("的", of) && (done != null || held);
    boolean name =
        held
            || scene.nameAt(of + 1) != null
            || "“《第".indexOf(scene.chars().charAt(Math.min(of + 1, scene.chars().length() - 1)))
                >= 0;
    int begin = told.quantity().span().begin();
    Span counted = done;
    boolean time = counted != null && scene.text(counted).equals("时间");
    return !noun ? null : name || time ? new Span(begin - LASTING, begin) : counted;
  }
}
