package org.wenpu.meaning.identity;

import org.wenpu.language.Lexicon;

/** Knows the words by which people are addressed after their surname: {@code 吴先生}. */
final class AddressWords {
  /** Kinds of words. */
  enum Kind {
    ADDRESS
  }

  private final Lexicon<Kind> words = Lexicon.bundled("address-words", Kind.class);

  /** Gives the name before a word of address, if it is longer than a surname: 李明教授 → 李明. */
  String withoutTitle(String name) {
    for (int end = 2; end < name.length(); end++) {
      if (words.kind(name.substring(end)) != null) {
        return name.substring(0, end);
      }
    }
    return name;
  }

  /** Tells whether a name is a surname with a word of address. */
  boolean isTitled(String name) {
    return name.length() > 1 && words.kind(name.substring(1)) != null;
  }
}
