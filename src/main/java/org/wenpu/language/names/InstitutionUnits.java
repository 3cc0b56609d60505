package org.wenpu.language.names;

import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Takes the units named behind an institution into its name: {@code 财政部|社会保障司}. */
final class InstitutionUnits {
  static final String PARTY = "党";
  private static final int LONGEST_HEAD = 13;
  private static final int LONG_UNIT = 2;

  /** The only kind of {@code lexicon/institution-units.tsv}. */
  enum Unit {
    /** Part of the institution right before it: {@code 司}. */
    UNIT
  }

  private final Lexicon<Unit> units = Lexicon.bundled("institution-units", Unit.class);
  private final Stretch stretch;

  InstitutionUnits(Stretch stretch) {
    this.stretch = stretch;
  }

  /**
   * Gives a body with the units named behind it.
   *
   * @param known well-known institutions of the sentence
   */
  Span extend(Words words, List<Span> known, Span body) {
    int end = body.end();
    int at = end;
    for (int count = 0; count < 6; count++) {
      int whole = longUnit(words, at);
      Token token = words.starting(at);
      if (whole < 0
          && (token == null || !stretch.inside(token) || CountedBodies.distinguished(words, at))) {
        break;
      }
      at = whole > 0 || token == null ? whole : token.span().end();
      if (whole > 0 || unitEnds(words, end, at) && !apart(words, known, end, at)) {
        end = at;
        count = 0;
      }
    }
    return new Span(body.begin(), end);
  }

  /** {@code 春运|工作专班}: a unit may begin with a word that ends names. */
  private int longUnit(Words words, int begin) {
    Trie.Match<Unit> unit = units.longest(words.chars, begin, words.span.end());
    boolean whole = unit != null && words.boundary(begin) && words.boundary(unit.end());
    return unit != null && whole && unit.end() - begin >= LONG_UNIT ? unit.end() : -1;
  }

  /** {@code 某办|协调|应急管理部}: a known body behind further words is another one. */
  private static boolean apart(Words words, List<Span> known, int from, int end) {
    Token next = words.starting(from);
    return next != null
        && next.tag().startsWith("v")
        && known.stream().anyMatch(other -> other.end() == end && other.begin() > from);
  }

  private boolean unitEnds(Words words, int from, int end) {
    if (words.at(end) == '长') {
      return false;
    }
    for (int head = Math.max(from, end - LONGEST_HEAD); head < end; head++) {
      if (units.kind(words.chars.subSequence(head, end)) != null && ownWord(words, head, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A head of one character is a word of its own or ends one of HanLP's institutions or parties:
   * not 布局.
   */
  static boolean ownWord(Words words, int head, int end) {
    Token token = words.ending(end);
    return end - head > 1
        || token == null
        || token.span().length() == 1
        || token.tag().startsWith("ni")
        || token.tag().startsWith("nt")
        || token.tag().startsWith("n") && words.text(head, end).equals(PARTY);
  }
}
