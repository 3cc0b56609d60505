package org.wenpu.language.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;

/**
 * Puts the forms in which times are told together: of all that fit a position the longest counts.
 */
final class Grammar implements Form {
  private final Lexicon<TimeWord> words = Lexicon.bundled("time-words", TimeWord.class);
  private final List<Form> forms;

  Grammar() {
    LunarCalendar lunar = new LunarCalendar();
    MonthReader months = new MonthReader(new LunarReader(lunar), new Festivals(lunar));
    Form point =
        longest(
            List.of(
                new PointReader(new YearReader(words), new PartReader(months)),
                new WordForm(words),
                new NumericForm(),
                new WeekForm(),
                new DecadeForm()));
    forms =
        List.of(new SinceForm(new RangeForm(point)), new RollingForm(), new EraForm(new Eras()));
  }

  /** Gives the end of a word that looks like a time and is none, or -1. */
  int lookalike(String chars, int begin, int limit) {
    var word = words.longest(chars, begin, limit);
    return word != null && word.value() == TimeWord.NONE ? word.end() : -1;
  }

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    return longest(forms).at(chars, begin, limit, context);
  }

  private static Form longest(List<Form> forms) {
    return (chars, begin, limit, context) -> {
      Told best = null;
      for (Form form : forms) {
        Told told = form.at(chars, begin, limit, context);
        best = told != null && (best == null || told.end() > best.end()) ? told : best;
      }
      return best;
    };
  }
}
