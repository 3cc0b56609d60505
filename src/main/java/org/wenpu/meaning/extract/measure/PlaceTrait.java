package org.wenpu.meaning.extract.measure;

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
    Lexicon<PlaceTrait> words = Lexicon.bundled("place-traits", PlaceTrait.class);
    return "(?:" + String.join("|", words.forms(this)) + ")";
  }
}
