package org.wenpu.input;

import java.time.LocalDate;
import java.util.List;

/** Makes articles of which only the text matters to a test. */
public final class ArticleOf {
  private ArticleOf() {}

  /** Gives an article of 31 January 2026 with a plain headline. */
  public static Article text(String text) {
    return headed("标题", text);
  }

  /** Gives an article of 31 January 2026. */
  public static Article headed(String headline, String text) {
    return new Article(
        "test",
        Article.Headline.of(headline),
        LocalDate.of(2026, 1, 31),
        text,
        null,
        List.of(),
        Article.Metadata.NONE,
        false,
        new Article.Source("-", 1));
  }
}
