package org.wenpu.meaning.extract.measure;

import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;

/** The kinds of {@code lexicon/place-traits.tsv}. */
enum PlaceTrait {
  /** Named like a water: {@code 漯河}. */
  CITY,
  /** Ends the names of waters and sites that do nothing themselves: {@code 丹江口|水库}. */
  NATURE,
  /** Ends those of sites inside a place: {@code 江汉路|步行街}. */
  SITE,
  /** Several provinces: {@code 长三角}. */
  GROUP;

  /** Gives all words of a kind as the alternatives of a pattern. */
  String any() {
    return words().anyOf(this);
  }

  /** Gives how the words of a kind end, and further characters. */
  Characters endsOr(String others) {
    return words().endsOf(this).with(others);
  }

  private static Lexicon<PlaceTrait> words() {
    return Lexicon.bundled("place-traits", PlaceTrait.class);
  }
}
