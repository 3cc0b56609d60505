package org.wenpu.language.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;

/** Has HanLP cut: the yardstick for {@link LatticeCutter}, and its stand-in under odd settings. */
public final class HanlpCutter implements Cutter {
  private final boolean normalizes = HanLP.Config.Normalization;
  private final Segment segment =
      HanLP.newSegment("viterbi")
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableJapaneseNameRecognize(false)
          .enableOrganizationRecognize(false)
          .enablePlaceRecognize(false)
          .enableCustomDictionary(true);

  @Override
  public void cut(String stretch, WordSink words) {
    for (Term term : segment.seg(stretch)) {
      words.word(term.word, term.nature.toString());
    }
  }

  /** Says whether it does what it does out of the box, with whatever dictionaries. */
  boolean isPlain() {
    return !normalizes && !HanLP.Config.DEBUG && !hasWordsOfProgram();
  }

  /** The custom dictionary's own words are read from files; a program may add others. */
  private boolean hasWordsOfProgram() {
    BinTrie<Attribute> added = segment.customDictionary.trie;
    return added != null && added.size() > 0;
  }

  /** Gives the words that are not cut. */
  DoubleArrayTrie<Attribute> customWords() {
    return segment.customDictionary.dat;
  }
}
