package org.wenpu.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wenpu.input.Span;
import org.wenpu.language.segment.Cutter;
import org.wenpu.language.segment.HanlpCutter;
import org.wenpu.language.segment.LatticeCutter;
import org.wenpu.language.segment.WordSink;

/**
 * Cuts text into words with part of speech, and asks HanLP what else it knows. Beside {@link
 * org.wenpu.language.segment} the only place that knows HanLP: its words become our {@link Token}s
 * at once, and none of its global settings is touched.
 */
public final class Segmenter {
  private final Cutter cutter;

  public Segmenter() {
    this(new LatticeCutter());
  }

  private Segmenter(Cutter cutter) {
    this.cutter = cutter;
  }

  /** Has HanLP itself cut, which takes longer and gives the same: the yardstick. */
  public static Segmenter byHanlp() {
    return new Segmenter(new HanlpCutter());
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
    Tokens tokens = new Tokens(span.begin());
    cutter.cut(text.substring(span.begin(), span.end()), tokens);
    return tokens.all;
  }

  /** Makes tokens of words. */
  private static final class Tokens implements WordSink {
    private final List<Token> all = new ArrayList<>();
    private int at;

    Tokens(int begin) {
      at = begin;
    }

    @Override
    public void word(String text, String tag) {
      int end = at + text.length();
      if (!text.isBlank()) {
        all.add(new Token(new Span(at, end), text, tag));
        Recut.end(all);
      }
      at = end;
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
