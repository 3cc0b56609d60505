package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Weighs persons by the list they stand in: among others a weak candidate counts ({@code 曹鹏、|范扎根}),
 * alone in a list of things a strong one does not ({@code 雪豹、|藏狐|、岩羊}).
 */
final class NameLists {
  static final double ACCEPT = 4.5;

  /** Below this weight a list without other persons speaks against a candidate. */
  private static final double SURE = 6;

  /** What it takes more for two characters, which are oftener a word. */
  private static final double SHORT = 1;

  private static final double ALONE = 2;

  /** What follows the last of several persons: {@code 、邓小燕|等30名同志}. */
  private static final Pattern PERSONS = Pattern.compile("等(?:\\d*余?[名位人]|同志|先后|应邀)|分[获别]|被授予|共同");

  private final Words words;
  private final TitleEnds titles;
  private final BitSet begins = new BitSet();
  private final BitSet ends = new BitSet();

  private NameLists(Words words, TitleEnds titles, List<PersonNames.Candidate> candidates) {
    this.words = words;
    this.titles = titles;
    candidates.forEach(c -> begins.set(c.span().begin()));
    candidates.forEach(c -> ends.set(c.span().end()));
  }

  /** Gives the candidates that count, in text order. */
  static List<PersonNames.Candidate> kept(
      Words words, TitleEnds titles, List<PersonNames.Candidate> candidates) {
    candidates.sort(Comparator.comparing(PersonNames.Candidate::span));
    NameLists lists = new NameLists(words, titles, candidates);
    List<PersonNames.Candidate> kept = new ArrayList<>();
    BitSet nameEnds = new BitSet();
    for (PersonNames.Candidate c : candidates) {
      if (lists.weight(c) >= ACCEPT || lists.joined(c) && nameEnds.get(c.span().begin() - 1)) {
        kept.add(c);
        nameEnds.set(c.span().end());
      }
    }
    return kept;
  }

  private double weight(PersonNames.Candidate c) {
    double sure = c.span().length() == 2 ? SURE + SHORT : SURE;
    boolean alone = c.weight() < sure && member(c) && !titled(c) && !amongOthers(c);
    return alone ? c.weight() - ALONE : c.weight();
  }

  private boolean titled(PersonNames.Candidate c) {
    return titles.title(c.span().begin()) || titles.personNoun(c.span().begin());
  }

  private boolean member(PersonNames.Candidate c) {
    return c.span().begin() > 1 && words.at(c.span().begin() - 1) == '、';
  }

  private boolean joined(PersonNames.Candidate c) {
    return member(c) || "和/".indexOf(words.at(c.span().begin() - 1)) >= 0;
  }

  private boolean amongOthers(PersonNames.Candidate c) {
    char next = words.at(c.span().end());
    return ends.get(itemEnd(c.span().begin() - 1))
        || PERSONS.matcher(words.chars()).region(c.span().end(), words.span().end()).lookingAt()
        || (next == '、' || next == '和') && begins.get(c.span().end() + 1);
  }

  /** {@code 苗华（女）|、}: what stands in brackets is told of the name before. */
  private int itemEnd(int end) {
    int open = words.at(end - 1) == '）' ? words.chars().lastIndexOf('（', end) : -1;
    return open > words.span().begin() ? open : end;
  }
}
