package org.wenpu.input;

import org.jspecify.annotations.Nullable;

/**
 * Lets through what the later stages can work with: articles of bearable length, and no characters
 * that no text has. Knows when the sink behind it failed, which is no reader's fault.
 */
final class CheckedSink implements ArticleSink {
  /** Ten times the longest work report; a book is no article. */
  static final int LONGEST_TEXT = 500_000;

  private static final char REPLACEMENT = '\ufffd';

  private final ArticleSink sink;
  private boolean failed;

  CheckedSink(ArticleSink sink) {
    this.sink = sink;
  }

  /** Tells whether the sink behind threw. */
  boolean failed() {
    return failed;
  }

  @Override
  public void article(Article article) {
    if (article.text().length() > LONGEST_TEXT) {
      problem(problem(article, "text of more than " + LONGEST_TEXT + " characters, no article"));
    } else if (isClean(article)) {
      deliver(() -> sink.article(article));
    } else {
      problem(problem(article, "NULs or halves of characters, read as U+FFFD"));
      deliver(() -> sink.article(cleaned(article)));
    }
  }

  @Override
  public void problem(Problem problem) {
    deliver(() -> sink.problem(problem));
  }

  @Override
  public void bytesRead(long count) {
    deliver(() -> sink.bytesRead(count));
  }

  private void deliver(Runnable delivery) {
    failed = true;
    delivery.run();
    failed = false;
  }

  private static Problem problem(Article article, String why) {
    String message = why + ": " + article.headline().title();
    return Problem.ofLine(article.source().name(), article.source().line(), message);
  }

  private static boolean isClean(Article article) {
    Article.Headline headline = article.headline();
    return isClean(article.text())
        && isClean(article.id())
        && isClean(headline.title())
        && isClean(headline.kicker())
        && isClean(headline.deck());
  }

  private static Article cleaned(Article article) {
    Article.Headline headline = article.headline();
    return new Article(
        cleaned(article.id()),
        new Article.Headline(
            cleaned(headline.title()), orNull(headline.kicker()), orNull(headline.deck())),
        article.date(),
        cleaned(article.text()),
        article.dateline(),
        article.captions(),
        article.metadata(),
        article.truncated(),
        article.source(),
        article.documentMetadata());
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : cleaned(text);
  }

  private static boolean isClean(@Nullable String text) {
    if (text == null) {
      return true;
    }
    int at = 0;
    while (at < text.length() && legal(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length();
  }

  /** Other controls are dealt with where a form of output has no place for them. */
  private static boolean legal(int c) {
    return c != 0 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** One for one, so that offsets stay. */
  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(legal(c) ? c : REPLACEMENT));
    return clean.toString();
  }
}
