package org.wenpu.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;

/**
 * Cuts text into words with part of speech. The only class that knows HanLP: its terms are copied
 * at once into our {@link Token}s, and none of its global settings is touched.
 */
final class Segmenter {
  private final Segment segment;

  Segmenter() {
    segment =
        HanLP.newSegment("viterbi")
            .enableOffset(true)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableOrganizationRecognize(false)
            .enablePlaceRecognize(false)
            .enableCustomDictionary(true);
  }

  /** Gives the words of a stretch of text, blanks left out; spans count from the text's begin. */
  List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    int at = span.begin();
    for (Term term : segment.seg(text.substring(span.begin(), span.end()))) {
      int end = at + term.word.length();
      if (!term.word.isBlank()) {
        tokens.add(new Token(new Span(at, end), term.word, term.nature.toString()));
      }
      at = end;
    }
    return tokens;
  }
}
