package org.wenpu.meaning.extract.post;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;

/** Knows the words that end the names of bodies ({@code lexicon/bodies.tsv}). */
final class Bodies {
  private static final Lexicon<Kind> WORDS = Lexicon.bundled("bodies", Kind.class);
  private static final Trie<Kind> BACKWARDS = backwards();
  private static final String[] POINTERS = {"该", "本", "我", "这家", "当地", "所在"};

  /** What a word that ends a name says of the body. */
  enum Kind {
    COMPANY,
    INSTITUTION,
    GOVERNMENT,
    REGION
  }

  private Bodies() {}

  private static Trie<Kind> backwards() {
    Trie<Kind> trie = new Trie<>();
    for (Kind kind : Kind.values()) {
      WORDS.forms(kind).forEach(f -> trie.put(new StringBuilder(f).reverse().toString(), kind));
    }
    return trie;
  }

  /** Gives what a text ends like, when it is more than that ending: {@code 某消防服务公司} → COMPANY. */
  static @Nullable Kind kindOf(String text) {
    Trie.Match<Kind> ending = BACKWARDS.longestBackwards(text, text.length(), 0);
    return ending == null || ending.end() == 0 ? null : ending.value();
  }

  /** Gives the noun when a text is no more than one, perhaps pointed at: {@code 该公司} → 公司. */
  static @Nullable String genericNoun(String text) {
    String noun = text;
    for (String pointer : POINTERS) {
      noun = noun.startsWith(pointer) ? noun.substring(pointer.length()) : noun;
    }
    return noun.length() > 1 && WORDS.kind(noun) != null ? noun : null;
  }

  /** Gives the kind of body a noun stands for. */
  static @Nullable Kind kindOfNoun(String noun) {
    return WORDS.kind(noun);
  }
}
