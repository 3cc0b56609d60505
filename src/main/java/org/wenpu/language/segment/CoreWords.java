package org.wenpu.language.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of HanLP's core dictionary, and one for each kind of characters that are in none. A
 * word is made when it is first met; for what HanLP takes it (in whose place a number, a time or a
 * name stands in the table of pairs) is asked of HanLP.
 */
final class CoreWords {
  private final DoubleArrayTrie<Attribute> trie = CoreDictionary.trie;
  private final DoubleArray states = new DoubleArray(trie);
  private final CustomWords custom;

  /** Threads may make the same word twice; whichever stays, they are equal. */
  private final @Nullable Word[] words = new Word[trie.size()];

  private final @Nullable Word[] characters = new Word[1 << Character.SIZE];
  private final @Nullable Word[] runs = new Word[1 << Byte.SIZE];
  private final Word begin;
  private final Word end;

  CoreWords(CustomWords custom) {
    this.custom = custom;
    begin = word("", Vertex.newB());
    end = word("", Vertex.newE());
  }

  /** Says whether HanLP still has the dictionary these words are of. */
  boolean areCurrent() {
    return trie == CoreDictionary.trie;
  }

  /** Adds all words of a stretch to its lattice. */
  void addAll(char[] text, Lattice lattice) {
    for (int from = 0; from < text.length; from++) {
      int state = DoubleArray.ROOT;
      for (int at = from; at < text.length; at++) {
        state = states.step(state, text[at]);
        if (state == DoubleArray.NOWHERE) {
          break;
        }
        int entry = states.entry(state);
        if (entry >= 0) {
          lattice.add(word(entry, text, from, at + 1), from, at + 1);
        }
      }
    }
  }

  private Word word(int entry, char[] text, int from, int to) {
    Word word = words[entry];
    if (word == null) {
      String form = new String(text, from, to - from);
      word = word(form, new Vertex(form, trie.getValueAt(entry), entry));
      words[entry] = word;
    }
    return word;
  }

  private Word word(String text, Vertex vertex) {
    int state = custom.stateAfter(DoubleArray.ROOT, text.toCharArray(), 0, text.length());
    return new Word(
        text,
        custom.endsIn(state) ? custom.tag(state) : vertex.guessNature().toString(),
        vertex.wordID,
        vertex.attribute.totalFrequency,
        Costs.unseen(vertex.attribute.totalFrequency),
        custom.goesOn(state) ? state : DoubleArray.NOWHERE);
  }

  Word begin() {
    return begin;
  }

  Word end() {
    return end;
  }

  /** Gives the word for characters of one kind that are in no dictionary. */
  Word unknown(byte kind, char[] text, int from, int to) {
    return to - from == 1 ? unknown(kind, text[from]) : unknown(kind);
  }

  private Word unknown(byte kind, char character) {
    Word word = characters[character];
    if (word == null) {
      word = word(String.valueOf(character), vertex(kind));
      characters[character] = word;
    }
    return word;
  }

  private Word unknown(byte kind) {
    int number = Byte.toUnsignedInt(kind);
    Word word = runs[number];
    if (word == null) {
      word = word("", vertex(kind));
      runs[number] = word;
    }
    return word;
  }

  private static Vertex vertex(byte kind) {
    WordNet net = new WordNet(new char[1]);
    net.add(1, List.of(new AtomNode("？", kind)));
    return net.getFirst(1);
  }
}
