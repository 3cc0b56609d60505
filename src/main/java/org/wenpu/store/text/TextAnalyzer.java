package org.wenpu.store.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.wenpu.language.FoldedText;

/**
 * Cuts text into single characters and pairs of neighbours, words of other scripts whole. What is
 * looked for is then found wherever it stands, however the words around it are cut: {@code 国务院} in
 * {@code 在国务院办公厅}, but never in {@code 国家}.
 */
final class TextAnalyzer extends Analyzer {
  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final FoldedText folding;

  TextAnalyzer(FoldedText folding) {
    this.folding = folding;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer characters = new StandardTokenizer();
    return new TokenStreamComponents(
        characters, new CJKBigramFilter(characters, ALL_SCRIPTS, true));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new FoldingReader(reader, folding);
  }

  private static final class FoldingReader extends CharFilter {
    private final FoldedText folding;

    FoldingReader(Reader input, FoldedText folding) {
      super(input);
      this.folding = folding;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
      int read = input.read(chars, offset, length);
      for (int i = offset; i < offset + read; i++) {
        chars[i] = folding.fold(chars[i]);
      }
      return read;
    }

    @Override
    protected int correct(int position) {
      return position;
    }
  }
}
