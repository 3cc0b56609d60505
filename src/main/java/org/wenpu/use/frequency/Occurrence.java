package org.wenpu.use.frequency;

import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Facts;

/**
 * A form stands once in an article.
 *
 * @param form the name or title, blanks between Chinese characters left out
 * @param article the article's id
 * @param context the form with the characters around it, on one line
 */
public record Occurrence(String form, String article, String context) {
  private static final int CONTEXT = 12;
  private static final String BLANKS_IN_CHINESE = "(?<=\\p{IsHan})\\p{Z}+(?=\\p{IsHan})";

  static Occurrence of(Facts facts, String form, int begin, int end) {
    AnnotatedArticle article = facts.article();
    String chars = article.chars();
    int from = Math.max(0, begin - CONTEXT);
    int to = Math.min(chars.length(), end + CONTEXT);
    return new Occurrence(
        oneLine(form.replaceAll(BLANKS_IN_CHINESE, "")),
        article.article().id(),
        oneLine(chars.substring(from, to)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ");
  }
}
