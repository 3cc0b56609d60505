package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.wenpu.input.Span;

/**
 * Knows the figures with which whoever speaks for or about a country goes on: {@code
 * 林海说，中甲两国互为近邻。2025年，双边贸易额达到9亿美元。}
 */
final class StatementNation {
  private static final List<String> SUBJECTS = List.of("双边", "两国", "双方", "中国", "中方", "我国");

  /**
   * Says whether a sentence with a date goes on with the country that a speaker began with.
   *
   * @param unit index of the sentence, not the first of an article
   */
  static boolean goesOn(StatementText text, int unit) {
    Span last = text.units().get(unit - 1).span();
    return text.units().get(unit - 1).paragraph() == text.units().get(unit).paragraph()
        && SUBJECTS.stream().anyMatch(text.masked().substring(last.begin(), last.end())::contains)
        && isSubject(text, text.units().get(unit).span());
  }

  /** 截至去年底，|中国|已累计派出…: the subject behind the date and what else opens the sentence. */
  private static boolean isSubject(StatementText text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      int head = i + 1;
      if (text.masked().charAt(i) == '，'
          && SUBJECTS.stream().anyMatch(word -> text.masked().startsWith(word, head))) {
        return true;
      }
    }
    return false;
  }

  private StatementNation() {}
}
