package org.wenpu.language.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The words of HanLP's custom dictionary: they are not cut, and have the tags it gives them. */
final class CustomWords {
  private final DoubleArrayTrie<Attribute> trie;
  private final DoubleArray states;
  private final BitSet inner;

  /** Words joined of others, when they are first met; threads may make the same one twice. */
  private final @Nullable Joined[] joined;

  /** A word that stands in the dictionary. */
  record Joined(String text, String tag) {}

  CustomWords(DoubleArrayTrie<Attribute> trie) {
    this.trie = trie;
    this.states = new DoubleArray(trie);
    this.inner = states.inner();
    this.joined = new Joined[trie.size()];
  }

  boolean areOf(DoubleArrayTrie<Attribute> dictionary) {
    return trie == dictionary;
  }

  int stateAfter(int state, char[] text, int begin, int end) {
    return states.walk(state, text, begin, end);
  }

  /** Says whether a word may go on after a state. */
  boolean goesOn(int state) {
    return state > 0 && inner.get(state);
  }

  /** Says whether a word ends in a state. */
  boolean endsIn(int state) {
    return state > 0 && states.entry(state) >= 0;
  }

  /** Gives the tag of the word that ends in a state. */
  String tag(int state) {
    return tagOf(states.entry(state));
  }

  private String tagOf(int entry) {
    return trie.getValueAt(entry).nature[0].toString();
  }

  /** Gives the word that ends in a state and stands between two positions. */
  Joined word(int state, char[] text, int begin, int end) {
    int entry = states.entry(state);
    Joined word = joined[entry];
    if (word == null) {
      word = new Joined(new String(text, begin, end - begin), tagOf(entry));
      joined[entry] = word;
    }
    return word;
  }
}
