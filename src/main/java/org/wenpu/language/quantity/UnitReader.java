package org.wenpu.language.quantity;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Trie;

/** Reads the unit at a position, unless it only begins a longer word: {@code 3部|门}. */
final class UnitReader {
  static final String MONTHS = "个月";

  private static final String ELECTRICITY = "度电";

  private final Units units;
  private final AmbiguousUnits ambiguous = new AmbiguousUnits();

  UnitReader(Units units) {
    this.units = units;
  }

  /** Gives the unit, or null. */
  Trie.@Nullable Match<Unit> at(Passage passage, int at) {
    Trie.Match<Unit> unit = units.at(passage.chars(), at, passage.end());
    if (unit != null && ambiguous.mayBe(unit.value())) {
      return ambiguous.isUnit(passage, at, unit.value(), unit.end())
          ? meant(passage, at, unit)
          : null;
    }
    return unit == null || isCut(passage, at, unit) ? null : unit;
  }

  private Trie.Match<Unit> meant(Passage passage, int at, Trie.Match<Unit> unit) {
    Trie.Match<Unit> power = units.at(ELECTRICITY, 0, ELECTRICITY.length());
    return power != null && AmbiguousUnits.isElectricity(passage, at, unit.value())
        ? new Trie.Match<>(unit.end(), power.value())
        : unit;
  }

  /** {@code 3部|门}, {@code 5m|p}: a longer word begins. */
  private static boolean isCut(Passage passage, int at, Trie.Match<Unit> unit) {
    if (NoFigures.isLetter(passage.at(unit.end() - 1))) {
      return unit.end() < passage.end() && NoFigures.isLetter(passage.at(unit.end()));
    }
    int single = at + 1;
    if (passage.startsWith("人均", at) || !Character.isIdeographic(passage.at(at))) {
      return false;
    }
    return unit.end() == single && !passage.isWordEdge(single) && passage.isWordEdge(at);
  }

  /** {@code 5个多|月}, {@code 2个半|月}: a month behind 个. */
  static boolean isMonth(Passage passage, int at) {
    return passage.startsWith("月", at) && passage.isWordEdge(at + 1);
  }

  /** Gives the unit of {@code 5个月}, of which the parts stand apart. */
  @Nullable Unit months() {
    Trie.Match<Unit> months = units.at(MONTHS, 0, MONTHS.length());
    return months == null ? null : months.value();
  }
}
