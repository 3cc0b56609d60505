package org.wenpu.language.names.person;

import java.util.Set;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells places, sites and things named like foreign persons by what follows: {@code 艾因·哈什洛沙|等地},
 * {@code 林肯|表演艺术中心}. Near miss: {@code 格林|市长}.
 */
final class NamesakePlaces {
  /** The kinds of words in {@code lexicon/namesakes.tsv}. */
  private enum Word {
    /** Says that the name before it is that of a place or thing: {@code 艾因·哈什洛沙|等地}. */
    PLACE,
    /** Ends the names of sites and bodies named after persons: {@code 林肯|表演艺术中心}. */
    SITE
  }

  private static final Lexicon<Word> WORDS = Lexicon.bundled("namesakes", Word.class);
  private static final Set<String> PLACES = WORDS.forms(Word.PLACE);
  private static final Set<String> SITES = WORDS.forms(Word.SITE);
  private static final int LONGEST_KIND = 10;

  private NamesakePlaces() {}

  /** Tells whether the name that ends at a position is that of a place, site or thing. */
  static boolean named(Words words, int end) {
    return site(words, end, end + LONGEST_KIND)
        || PLACES.stream()
            .anyMatch(
                word ->
                    words.chars().startsWith(word, end) && words.at(end + word.length()) != '长');
  }

  /**
   * {@code 林肯|表演艺术|中心}: nouns that end in the kind of a site. Near misses: {@code 林肯|在艺术中心}, {@code
   * 索南达杰|烈士|纪念碑}.
   */
  private static boolean site(Words words, int end, int limit) {
    Token next = words.starting(end);
    while (next != null && next.span().end() <= limit && nominal(next)) {
      if (SITES.stream().anyMatch(next.text()::endsWith)) {
        return true;
      }
      next = words.starting(next.span().end());
    }
    return false;
  }

  private static boolean nominal(Token word) {
    return word.tag().startsWith("n")
            && !word.tag().startsWith("nr")
            && Titles.bundled().kind(word.text()) != Titles.Kind.OCCUPATION
        || word.tag().startsWith("b")
        || word.tag().equals("vn");
  }
}
