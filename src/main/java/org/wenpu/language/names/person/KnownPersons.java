package org.wenpu.language.names.person;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;

/** Knows the names of public figures ({@code lexicon/persons.tsv}). */
final class KnownPersons {
  /** How a name is formed. */
  enum Kind {
    /** Surname and one or two characters. */
    CHINESE,
    /** Transliterated. */
    FOREIGN
  }

  private final Lexicon<Kind> names = Lexicon.bundled("persons", Kind.class);

  /** Tells whether exactly this is the name of a public figure. */
  boolean contains(String name) {
    return names.kind(name) != null;
  }

  /** Gives the longest known name that begins at a position, or null. */
  Trie.@Nullable Match<Kind> longest(String text, int begin) {
    return names.longest(text, begin);
  }
}
