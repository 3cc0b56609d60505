package org.wenpu.language.quantity;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numeral;

/** Reads what stands behind a numeral: {@code 三千|多万名}, {@code 一|个多小时}. */
final class CountedReader {
  private final UnitReader units;
  private final Lexicon<QualifierWord> qualifiers;

  CountedReader(UnitReader units, Lexicon<QualifierWord> qualifiers) {
    this.units = units;
    this.qualifiers = qualifiers;
  }

  Counted at(Passage passage, int begin, Numeral numeral) {
    boolean inner = isMore(passage.chars().substring(begin, numeral.end()));
    int at = Math.min(passage.end(), blank(passage, numeral.end()));
    int more = more(passage, at);
    Trie.Match<Unit> unit = units.at(passage, more);
    if (unit == null && passage.at(at - 1) == '半' && UnitReader.isMonth(passage, at)) {
      return new Counted(at, at + 1, inner, units.months());
    }
    if (unit == null) {
      return new Counted(more, more > at ? more : numeral.end(), inner || more > at, null);
    }
    int behind = more(passage, unit.end());
    boolean tail = behind > unit.end() && isMoreBehind(passage, unit.value(), behind);
    boolean anyMore = inner || more > at || tail;
    int unitEnd = tail ? behind : unit.end();
    boolean piece = unit.value().form().equals("个");
    if (piece && UnitReader.isMonth(passage, unitEnd)) {
      return new Counted(unitEnd, unitEnd + 1, anyMore, units.months());
    }
    Trie.Match<Unit> inside = piece ? measured(passage, unitEnd) : null;
    return inside == null
        ? new Counted(more, unitEnd, anyMore, unit.value())
        : new Counted(unitEnd, inside.end(), anyMore, inside.value());
  }

  /**
   * Gives the unit that 个 leads to: {@code 7个|小时}, {@code 一个多|小时}, {@code 三个|数量级}; not {@code
   * 32个|点位}.
   */
  private Trie.@Nullable Match<Unit> measured(Passage passage, int at) {
    Trie.Match<Unit> unit = units.at(passage, at);
    boolean thing =
        unit != null
            && (unit.value().form().equals("万吨级")
                || unit.value().kind() == Unit.Kind.COUNT
                || unit.value().kind() == Unit.Kind.POINTS);
    return thing ? null : unit;
  }

  private static int blank(Passage passage, int at) {
    return passage.startsWith(" ", at) ? at + 1 : at;
  }

  private int more(Passage passage, int at) {
    var word = qualifiers.longest(passage.chars(), at, passage.end());
    return word != null && word.value() == QualifierWord.WITHIN_MORE ? word.end() : at;
  }

  private static boolean isMore(String words) {
    return words.indexOf('多') >= 0 || words.indexOf('余') >= 0;
  }

  /** {@code 20年|多}, {@code 一米|多}, {@code 两成|多}; not {@code 5个|多边机制}. */
  private static boolean isMoreBehind(Passage passage, Unit unit, int behind) {
    boolean measured = unit.kind() != Unit.Kind.COUNT || unit.form().equals("个");
    return measured && passage.isWordEdge(behind);
  }
}
