package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/** Decides where a figure tells who or how long: {@code 致5人|受伤}, {@code 半小时|通达}. */
final class DeedChoice {
  private DeedChoice() {}

  /** Gives the figure; null where no deed tells it. */
  static @Nullable Figure of(Candidate told) {
    Figure turn = Turns.of(told);
    if (turn != null) {
      return turn;
    }
    Span subject = told.subject();
    boolean lasts = told.isDuration() && !told.isBridged();
    Span deed =
        told.changes() || told.isOf() || !mayAct(told, lasts)
            ? null
            : Deeds.after(told.scene(), told.end());
    if (deed != null) {
      return told.as(deed, Rule.DEED);
    }
    return lasts && subject != null && told.counted() == null
        ? told.as(Deeds.lasting(told.scene(), subject), Rule.NOUN_BEFORE)
        : null;
  }

  /** {@code 致5人|受伤}, {@code 半小时|通达}: people act or suffer, what lasts is done. */
  private static boolean mayAct(Candidate told, boolean lasts) {
    boolean things = told.isCount() && told.counted() == null;
    return lasts
        || things && told.isOccasions()
        || isThere(told)
        || isShareThatActs(told)
        || told.isSubjectless() && (told.isPeople() || things);
  }

  /** {@code 热门景区中30%|位于县域}; not {@code 开工率80%}. */
  private static boolean isShareThatActs(Candidate told) {
    Span subject = told.subject();
    Token next = told.scene().tokenAt(told.quantity().span().end());
    return told.quantity().is(Unit.Kind.SHARE)
        && !told.isBridged()
        && next != null
        && next.tag().equals("v")
        && (subject == null || !told.isMeasure(subject));
  }

  /** {@code 灾区仍有|300人|被困}: what happens to people who are there. */
  private static boolean isThere(Candidate told) {
    Span words = new Span(told.bridge().begin(), told.quantity().span().begin());
    boolean happens = told.counted() == null || told.scene().chars().startsWith("被", told.end());
    return told.isPeople() && happens && told.scene().text(words).endsWith("有");
  }
}
