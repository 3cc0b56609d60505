package org.wenpu.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.stream.Collectors;

/** Writes Chinese in other forms, for finding names however people type them. */
public final class ChineseForms {
  private ChineseForms() {}

  /** Gives the pinyin of a text without tones and blanks: {@code 王海} → {@code wanghai}. */
  public static String pinyin(String chinese) {
    List<Pinyin> pinyin = HanLP.convertToPinyinList(chinese);
    return pinyin.stream()
        .filter(p -> p != Pinyin.none5)
        .map(Pinyin::getPinyinWithoutTone)
        .map(p -> p.replace('ü', 'v'))
        .collect(Collectors.joining());
  }

  /** Gives a text in simplified characters. */
  public static String simplified(String chinese) {
    return HanLP.convertToSimplifiedChinese(chinese);
  }
}
