package org.wenpu.language;

import java.util.List;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.time.TimeExpression;

/**
 * An article with its language made out.
 *
 * @param paragraphs the spans between line breaks, empty ones left out
 * @param sentences in text order; the dateline belongs to none
 * @param quotations outermost quotation marks, in text order
 * @param mentions names in text order, none inside another; none in the dateline
 * @param times days and periods told in the sentences, resolved, in text order
 * @param quantities numbers with their units and qualifiers, in text order
 */
public record AnnotatedArticle(
    Article article,
    ArticleText text,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Quantity> quantities) {

  public AnnotatedArticle {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  /** Makes an article in which no time and no quantity is told. */
  public AnnotatedArticle(
      Article article,
      ArticleText text,
      List<Span> paragraphs,
      List<Sentence> sentences,
      List<Quotation> quotations,
      List<Mention> mentions) {
    this(article, text, paragraphs, sentences, quotations, mentions, List.of(), List.of());
  }

  /** Gives the same article with other names. */
  public AnnotatedArticle withMentions(List<Mention> others) {
    return new AnnotatedArticle(
        article, text, paragraphs, sentences, quotations, others, times, quantities);
  }

  /** Gives the characters of a span as they stand in the article. */
  public String quote(Span span) {
    return text.original(span);
  }

  /** Gives the words of a span in simplified characters, by which names and titles are known. */
  public String words(Span span) {
    return text.simplified(span);
  }

  /** Gives the first sentence that a span reaches into; the span itself outside of all. */
  public Span sentenceOf(Span span) {
    return sentences.stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.overlaps(span))
        .findFirst()
        .orElse(span);
  }

  /** Gives the normalised text; its char indexes are code point offsets. */
  public String chars() {
    return text.normalized();
  }
}
