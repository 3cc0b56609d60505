package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds names whose characters are set apart by blanks, as lists of officials and bylines print
 * them: {@code 习　近　平}, {@code 王　坚}. A title, a list or a known figure must stand for them.
 */
final class SpacedNames {
  private static final double WEIGHT = 8;

  private final Lexicon<Surname> surnames;
  private final KnownPersons known;

  SpacedNames(Lexicon<Surname> surnames, KnownPersons known) {
    this.surnames = surnames;
    this.known = known;
  }

  /** Gives the names of a sentence in text order. */
  List<PersonNames.Candidate> find(Words words, TitleEnds titles) {
    List<PersonNames.Candidate> found = new ArrayList<>();
    for (int begin = words.span().begin(); begin < words.span().end() - 2; begin++) {
      int end = words.at(begin + 1) == ' ' ? end(words, begin) : -1;
      if (end > 0 && stands(words, titles, begin, end)) {
        found.add(new PersonNames.Candidate(new Span(begin, end), WEIGHT));
      }
    }
    return found;
  }

  /** Gives the end of a run of two or three single characters with one blank between, or -1. */
  private int end(Words words, int begin) {
    boolean surname = surnames.kind(words.text(begin, begin + 1)) != null;
    if (!surname || !words.boundary(begin)) {
      return -1;
    }
    int end = begin + 1;
    while (end < begin + 5 && words.at(end) == ' ' && Words.han(words.at(end + 1))) {
      end += 2;
    }
    return end > begin + 1 ? end : -1;
  }

  private boolean stands(Words words, TitleEnds titles, int begin, int end) {
    return titles.title(begin)
        || titles.personNoun(begin)
        || words.at(begin - 1) == '、'
        || known.contains(words.text(begin, end).replace(" ", ""));
  }
}
