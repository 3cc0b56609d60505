package org.wenpu.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;

/** Finds the times told in an article's text and resolves them against its date. */
public final class TimeReader {
  /** Before such words stands what a figure is compared with; it says no year for what follows. */
  private static final String COMPARING = "比较于自从到至";

  private final Grammar grammar = new Grammar();

  /**
   * Gives the times in text order, none overlapping another.
   *
   * @param chars the normalised text
   * @param sentences where to look
   * @param today the day the text was written
   */
  public List<TimeExpression> read(String chars, List<Span> sentences, LocalDate today) {
    List<TimeExpression> times = new ArrayList<>();
    Context context = Context.of(today);
    for (Span sentence : sentences) {
      context = read(chars, sentence, context.nextSentence(), times);
    }
    return times;
  }

  private Context read(String chars, Span sentence, Context before, List<TimeExpression> times) {
    Context context = before;
    int at = sentence.begin();
    while (at < sentence.end()) {
      if (!grammar.canBegin(chars.charAt(at))) {
        at++;
        continue;
      }
      int lookalike = grammar.lookalike(chars, at, sentence.end());
      Told told = lookalike > 0 ? null : grammar.at(chars, at, sentence.end(), context);
      if (told != null) {
        times.add(new TimeExpression(new Span(at, told.end()), told.kind(), told.period()));
        context = context.after(told, !isCompared(chars, at));
      }
      at = told == null ? Math.max(lookalike, at + 1) : told.end();
    }
    return context;
  }

  private static boolean isCompared(String chars, int at) {
    return at > 0 && COMPARING.indexOf(chars.charAt(at - 1)) >= 0;
  }
}
