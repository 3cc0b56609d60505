package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Rows;
import org.wenpu.language.Trie;

/** Knows units and measure words ({@code quantity/units.tsv}). */
final class Units {
  private static final String QUDT = "http://qudt.org/vocab/";
  private static final String FORMS = "（、";

  private final Trie<Unit> byForm = new Trie<>();

  Units() {
    for (Rows.Row row : Rows.bundled("/quantity/units.tsv")) {
      Unit unit = new Unit(row.cell(0), kind(row), iri(row), new BigDecimal(row.cell(3)));
      if (byForm.put(unit.form(), unit) != null) {
        throw row.fault("twice in the table: " + unit.form());
      }
    }
  }

  private static Unit.Kind kind(Rows.Row row) {
    try {
      return Unit.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.place() + ": unknown kind: " + row.cell(1), e);
    }
  }

  private static @Nullable String iri(Rows.Row row) {
    String[] name = row.cell(2).split(":");
    return switch (name[0]) {
      case "" -> null;
      case "unit" -> QUDT + "unit/" + name[1];
      case "cur" -> QUDT + "currency/" + name[1];
      default -> throw row.fault("unknown prefix: " + row.cell(2));
    };
  }

  /**
   * Gives the unit that begins at a position, with what belongs to it behind: alternatives in
   * brackets ({@code 台|（套）}), a second unit of which it is told ({@code 元|/吨}).
   */
  Trie.@Nullable Match<Unit> at(String chars, int begin, int limit) {
    Trie.Match<Unit> unit = byForm.longest(chars, begin, limit);
    if (unit == null) {
      return null;
    }
    int bracket = bracket(chars, unit.end(), limit);
    return new Trie.Match<>(per(chars, bracket, limit), unit.value());
  }

  private int bracket(String chars, int at, int limit) {
    int close = at < limit && chars.charAt(at) == '（' ? chars.indexOf('）', at) : -1;
    if (close < 0 || close >= limit) {
      return at;
    }
    int inside = at;
    while (inside < close && FORMS.indexOf(chars.charAt(inside)) >= 0) {
      Trie.Match<Unit> other = byForm.longest(chars, inside + 1, close);
      inside = other == null ? close + 1 : other.end();
    }
    int end = close + 1;
    return inside != close ? at : end < limit && chars.charAt(end) == '次' ? end + 1 : end;
  }

  private int per(String chars, int at, int limit) {
    boolean slash = at < limit && "/／".indexOf(chars.charAt(at)) >= 0;
    Trie.Match<Unit> other = slash ? byForm.longest(chars, at + 1, limit) : null;
    return other == null ? at : other.end();
  }
}
