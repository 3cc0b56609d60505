package org.wenpu.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wenpu.input.Span;

/**
 * Cuts text into words with part of speech. The only class that knows HanLP: its terms are copied
 * at once into our {@link Token}s, and none of its global settings is touched.
 */
public final class Segmenter {
  private final Segment segment;

  public Segmenter() {
    segment =
        HanLP.newSegment("viterbi")
            .enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false)
            .enableOrganizationRecognize(false)
            .enablePlaceRecognize(false)
            .enableCustomDictionary(true);
  }

  /**
   * Counts how often HanLP's person dictionary saw a character in a role of a Chinese name.
   *
   * @return counts as first of two given characters, second of two, only one; and as context
   */
  public int[] nameRoles(char character) {
    EnumItem<NR> roles = PersonDictionary.dictionary.get(String.valueOf(character));
    return roles == null
        ? new int[4]
        : new int[] {
          roles.getFrequency(NR.C),
          roles.getFrequency(NR.D),
          roles.getFrequency(NR.E),
          roles.getFrequency(NR.K) + roles.getFrequency(NR.L)
        };
  }

  /** Gives text in simplified characters, not always as many as it had. */
  static String simplified(String text) {
    return HanLP.convertToSimplifiedChinese(text);
  }

  /** Gives the words of a stretch of text, blanks left out; spans count from the text's begin. */
  public List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    int at = span.begin();
    for (Term term : segment.seg(text.substring(span.begin(), span.end()))) {
      int end = at + term.word.length();
      if (!term.word.isBlank()) {
        tokens.add(new Token(new Span(at, end), term.word, term.nature.toString()));
        recut(tokens);
      }
      at = end;
    }
    return tokens;
  }

  /** Cuts the last two words anew where they are a village and its people: {@code 村|村民}. */
  private static void recut(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last > 0
        && tokens.get(last).text().equals("民")
        && tokens.get(last - 1).text().equals("村村")) {
      int village = tokens.get(last - 1).span().begin();
      tokens.set(last - 1, new Token(new Span(village, village + 1), "村", "n"));
      tokens.set(last, new Token(new Span(village + 1, village + 3), "村民", "n"));
    }
  }

  /** Gives the pinyin of a text without tones and blanks: {@code 王海} → {@code wanghai}. */
  public static String pinyin(String chinese) {
    return HanLP.convertToPinyinList(chinese).stream()
        .filter(p -> p != Pinyin.none5)
        .map(p -> p.getPinyinWithoutTone().replace('ü', 'v'))
        .collect(Collectors.joining());
  }
}
