package org.wenpu.language.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.number.Numerals;

/**
 * Puts the forms in which times are told together: of all that fit a position the longest counts.
 */
final class Grammar implements Form {
  /** What the forms begin with besides numerals, words and names. */
  private static final String OTHER_BEGINNINGS = "“前上下本这第农阴正腊冬近过最未今此往后年岁周星礼週禮假长整";

  private final Lexicon<TimeWord> words = Lexicon.bundled("time-words", TimeWord.class);
  private final Characters beginnings = new Characters();
  private final Form all;

  Grammar() {
    LunarCalendar lunar = new LunarCalendar();
    Festivals festivals = new Festivals(lunar);
    Eras eras = new Eras();
    MonthReader months = new MonthReader(new LunarReader(lunar), festivals);
    for (TimeWord kind : TimeWord.values()) {
      words.forms(kind).forEach(this::begins);
    }
    festivals.names().forEach(this::begins);
    eras.names().forEach(this::begins);
    OTHER_BEGINNINGS.chars().forEach(c -> beginnings.add((char) c));
    Form point =
        longest(
            List.of(
                new PointReader(new YearReader(words), new PartReader(months)),
                new WordForm(words),
                new NumericForm(),
                new WeekForm(),
                new HolidayForm(festivals),
                new AgoForm(),
                new DecadeForm()));
    all =
        longest(List.of(new SinceForm(new RangeForm(point)), new RollingForm(), new EraForm(eras)));
  }

  private void begins(String form) {
    beginnings.add(form.charAt(0));
  }

  /** Says whether any form can begin with a character: most cannot, and need not be tried. */
  boolean canBegin(char c) {
    return beginnings.contains(c) || Numerals.isPart(c);
  }

  /** Gives the end of a word that looks like a time and is none, or -1. */
  int lookalike(String chars, int begin, int limit) {
    var word = words.longest(chars, begin, limit);
    return word != null && word.value() == TimeWord.NONE ? word.end() : -1;
  }

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    return all.at(chars, begin, limit, context);
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
