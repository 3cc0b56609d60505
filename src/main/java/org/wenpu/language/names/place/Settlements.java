package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Rows;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Finds towns and villages by a list of their names ({@code lexicon/settlements.tsv}): {@code 竹口镇},
 * {@code 光荣村|村民}; behind the place they lie in they are links of a chain. Near misses: {@code
 * 文明乡|风}, {@code 中和|镇长}.
 */
public final class Settlements {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 9;
  private static final String HEADS = "镇乡道村";

  /** What one word says with a head before it: {@code 村|里}. */
  private static final String THERE = "里上下内口头外东西南北中畔边岸滨脚顶";

  /** What tells villages of one name apart: {@code 前|刘家村}. */
  private static final String SIDES = "东西南北前后上下大小";

  /** A word that HanLP takes for a noun: {@code 光|竹口镇就有三家}. */
  private static final char ALONE = '光';

  /** Tags of single characters that begin no name. */
  private static final String FUNCTIONS = "vpcudrywqf";

  private final Set<String> names = new HashSet<>();

  public Settlements() {
    for (Rows.Row row : Rows.bundled("/lexicon/settlements.tsv")) {
      for (String name : row.cell(1).split(" ", -1)) {
        names.add(name + row.cell(0));
      }
    }
  }

  /**
   * Gives the places of a sentence with its settlements, in text order. A place that begins with
   * the head of one is none: {@code 闽宁镇|原隆村}, not 镇原.
   *
   * @param places the places known otherwise, in text order
   */
  public List<Span> join(Words words, List<Span> places) {
    List<Span> joined = new ArrayList<>(places);
    for (int end = words.span().begin() + SHORTEST; end <= words.span().end(); end++) {
      if (HEADS.indexOf(words.at(end - 1)) >= 0 && ends(words, end)) {
        add(words, end, joined);
      }
    }
    joined.sort(null);
    return joined;
  }

  private void add(Words words, int end, List<Span> places) {
    Span whole = null;
    for (int begin = Math.max(words.span().begin(), end - LONGEST);
        begin <= end - SHORTEST && whole == null;
        begin++) {
      whole = names.contains(words.text(begin, end)) ? whole(words, begin, end, places) : null;
    }
    Span named = whole;
    if (named != null) {
      places.removeIf(place -> place.begin() == named.end() - 1);
    }
    if (named != null
        && !EventNames.hold(words, named.begin(), named.end())
        && places.stream().noneMatch(place -> SiteNames.cuts(named, place))) {
      places.removeIf(named::contains);
      places.add(named);
    }
  }

  /** Gives the chain that a name ends, the name alone or, where none can begin, null. */
  private static @Nullable Span whole(Words words, int begin, int end, List<Span> places) {
    Span before = endingAt(begin, places);
    boolean apart = words.boundary(begin) || inSide(words, begin);
    if (before == null && (!apart || ordinary(words, begin, end))) {
      return null;
    }
    Span name = before == null ? alone(words, begin, end) : new Span(before.begin(), end);
    Span around = name == null ? null : endingAt(name.begin(), places);
    return around == null ? name : new Span(around.begin(), end);
  }

  /** {@code 在下|王镇}: HanLP joins the preposition with the begin of a name. */
  private static boolean inSide(Words words, int begin) {
    Token token = words.token(begin);
    return words.at(begin - 1) == '在'
        && token != null
        && token.span().begin() == begin - 1
        && token.span().length() == 2;
  }

  private static @Nullable Span endingAt(int end, List<Span> places) {
    return places.stream().filter(place -> place.end() == end).findFirst().orElse(null);
  }

  private static boolean ordinary(Words words, int begin, int end) {
    Token word = words.starting(begin);
    return word != null && word.span().end() == end && !word.tag().startsWith("ns");
  }

  /** {@code 肖|红坪村}: what is left of a name before it would be part of it. */
  private static @Nullable Span alone(Words words, int begin, int end) {
    Token before = words.ending(begin);
    boolean single =
        before != null && before.span().length() == 1 && Words.han(words.at(begin - 1));
    if (!single || before == null) {
      return new Span(begin, end);
    }
    if (SIDES.indexOf(words.at(begin - 1)) >= 0) {
      return new Span(begin - 1, end);
    }
    boolean function =
        words.at(begin - 1) == ALONE || FUNCTIONS.indexOf(before.tag().charAt(0)) >= 0;
    return function ? new Span(begin, end) : null;
  }

  /** Tells whether a name may end here: {@code 竹口镇|上}. */
  private static boolean ends(Words words, int end) {
    Token cut = words.boundary(end) ? null : words.token(end);
    return cut == null ? words.boundary(end) : there(words, cut, end);
  }

  /** Tells whether a word joins a head and where in it: {@code 镇|上}. Near miss: {@code 市中心}. */
  static boolean there(Words words, Token word, int end) {
    return word.span().begin() == end - 1
        && word.span().length() == 2
        && THERE.indexOf(words.at(end)) >= 0;
  }
}
