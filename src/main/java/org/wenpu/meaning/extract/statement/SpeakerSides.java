package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;

/** Finds which body stands behind 甲方 that goes on in the news: 甲国国防部称，…。甲方还称，…. */
final class SpeakerSides {
  private static final Set<Speaker.Kind> SOURCES = Set.of(Speaker.Kind.BODY, Speaker.Kind.PLACE);

  /** Gives the body or state cited last in the paragraph that is called by the same character. */
  static Speaker of(StatementText text, int unit, Speaker side, List<StatementClause> told) {
    int paragraph = text.units().get(unit).paragraph();
    for (int i = told.size() - 1; i >= 0; i--) {
      Speaker source = told.get(i).speaker();
      if (text.units().get(told.get(i).unit()).paragraph() != paragraph) {
        return side;
      }
      if (SOURCES.contains(source.kind())
          && side.name().length() == 2
          && source.name().charAt(0) == side.name().charAt(0)) {
        return source;
      }
    }
    return side;
  }

  private SpeakerSides() {}
}
