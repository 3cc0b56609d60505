package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds Tibetan and Mongolian names of two elements, which have no surname: {@code 巴桑卓玛}, {@code
 * 奥云额尔登}. One element alone is a name after a title only, but for those that are no other word:
 * {@code 吐尔逊}.
 */
final class ElementNames {
  private static final double TWO = 9;
  private static final double TITLED = 6;

  /**
   * The kinds of {@code lexicon/tibetan-names.tsv}, {@code uyghur-names.tsv} and {@code
   * mongolian-names.tsv}.
   */
  enum Element {
    /** Makes a name with another. */
    ELEMENT,
    /** Is a name alone, and no other word: {@code 吐尔逊}. */
    WHOLE
  }

  private final Lexicon<Element> elements;

  private ElementNames(String list) {
    elements = Lexicon.bundled(list, Element.class);
  }

  static ElementNames tibetan() {
    return new ElementNames("tibetan-names");
  }

  static ElementNames uyghur() {
    return new ElementNames("uyghur-names");
  }

  static ElementNames mongolian() {
    return new ElementNames("mongolian-names");
  }

  /** Gives the names of a sentence in text order. */
  List<PersonNames.Candidate> find(Words words, TitleEnds titles) {
    List<PersonNames.Candidate> found = new ArrayList<>();
    for (int begin = words.span().begin(); begin < words.span().end() - 1; begin++) {
      boolean may = elements.canBegin(words.at(begin)) && words.boundary(begin);
      Trie.Match<Element> first =
          may ? elements.longest(words.chars(), begin, words.span().end()) : null;
      Trie.Match<Element> second =
          first == null ? null : elements.longest(words.chars(), first.end(), words.span().end());
      if (first != null) {
        if (second != null) {
          found.add(new PersonNames.Candidate(new Span(begin, second.end()), TWO));
        } else if (words.boundary(first.end())
            && (first.value() == Element.WHOLE
                || titles.title(begin)
                || titles.personNoun(begin))) {
          found.add(new PersonNames.Candidate(new Span(begin, first.end()), TITLED));
        }
      }
    }
    return found;
  }
}
