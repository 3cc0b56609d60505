package org.wenpu.language.names.institution;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds the units of a body by the title behind them, whatever words they are named with: {@code
 * 某行某省分行|乡村振兴金融部|副总经理}, {@code 某边检站|执勤五队|队长}. Near misses: {@code 某部|会见某办|主任}, {@code 某局|相关部|负责人}.
 */
final class LedUnits {
  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 4;
  private static final Pattern WITHIN = Pattern.compile("v[nig]?|a[nd]?|f|b|z|q|m");

  private static final List<String> STATIONED = List.of("驻守", "官兵", "战士", "民警", "消防员");

  private final Titles titles = Titles.bundled();
  private final Lexicon<InstitutionUnits.Unit> units;
  private final Stretch stretch;

  LedUnits(Lexicon<InstitutionUnits.Unit> units, Stretch stretch) {
    this.units = units;
    this.stretch = stretch;
  }

  /**
   * Gives where the unit ends that begins at a position and whose title follows, or that.
   *
   * @param barred where the noun for a body means none
   */
  int end(Words words, List<Span> known, BitSet barred, int begin) {
    if (!words.boundary(begin) || acts(words.starting(begin))) {
      return begin;
    }
    int at = begin;
    for (int count = 0; count < MOST_WORDS; count++) {
      Token token = words.starting(at);
      if (token == null || !part(token) || CountedBodies.distinguished(words, at)) {
        return begin;
      }
      int from = at;
      if (known.stream().anyMatch(body -> body.begin() == from)) {
        return begin;
      }
      at = token.span().end();
      if (at - begin > 2 && isUnit(words, begin, at) && isLed(words, at)) {
        return barred.get(at - 1) ? begin : at;
      }
    }
    return begin;
  }

  private boolean part(Token token) {
    return !token.tag().startsWith("ns")
        && (stretch.inside(token)
            || WITHIN.matcher(token.tag()).matches() && stretch.mayJoin(token));
  }

  /** {@code 某部|会见|某办主任}: what a body does. */
  private boolean acts(@Nullable Token first) {
    return first == null
        || stretch.counts(first)
        || first.tag().startsWith("v")
            && !stretch.inside(first)
            && first.span().length() > 1
            && !first.tag().equals("vi");
  }

  private boolean isUnit(Words words, int begin, int end) {
    for (int head = Math.max(begin + 1, end - LONGEST); head < end; head++) {
      InstitutionUnits.Unit kind = units.kind(words.chars(), head, end);
      if (kind != null) {
        return kind != InstitutionUnits.Unit.NONE;
      }
    }
    return false;
  }

  /** {@code 某支队|执勤一中队|驻守海岛}. */
  private static boolean stationed(Words words, int end) {
    return words.at(end - 1) == '队'
        && STATIONED.stream().anyMatch(w -> words.chars().startsWith(w, end));
  }

  private boolean isLed(Words words, int end) {
    Titles.Title title = titles.startingAt(words.chars(), end, words.span().end());
    boolean led = title != null && title.kind().isPost() || stationed(words, end);
    return led && PartyBranches.withoutBranch(words, end) == end;
  }
}
