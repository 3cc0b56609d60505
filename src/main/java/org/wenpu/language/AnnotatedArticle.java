package org.wenpu.language;

import java.util.List;
import org.wenpu.input.Article;
import org.wenpu.input.Span;

/**
 * An article with its language made out.
 *
 * @param paragraphs the spans between line breaks, empty ones left out
 * @param sentences in text order; the dateline belongs to none
 * @param quotations outermost quotation marks, in text order
 * @param mentions names in text order, none inside another; none in the dateline
 */
public record AnnotatedArticle(
    Article article,
    ArticleText text,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Mention> mentions) {

  public AnnotatedArticle {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
  }

  /** Gives the characters of a span as they stand in the article. */
  public String quote(Span span) {
    return text.original(span);
  }

  /** Gives the normalised text; its char indexes are code point offsets. */
  public String chars() {
    return text.normalized();
  }
}
