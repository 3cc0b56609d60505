package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/**
 * Finds the body of one article that a word like {@code 该局} stands for: the last one named before
 * whose name has that kind ({@code 河北省气象局|办公室} is 河北省气象局).
 */
final class BodiesBefore {
  private final AnnotatedArticle article;

  BodiesBefore(AnnotatedArticle article) {
    this.article = article;
  }

  /** Gives the body that a word stands for, or null. */
  @Nullable Participant meant(Span word) {
    String words = article.words(word);
    return last(word, words.startsWith("该") ? words.substring(1) : words);
  }

  /** Gives the county in the name of a body before {@code 县里}; null for other words of place. */
  @Nullable Participant county(Span word) {
    return article.words(word).contains("县") ? last(word, "县") : null;
  }

  private @Nullable Participant last(Span word, String kind) {
    Participant last = null;
    for (Mention mention : article.mentions()) {
      int end = mention.text().lastIndexOf(kind) + kind.length();
      boolean may =
          mention.kind() == Mention.Kind.ORGANIZATION && mention.span().end() <= word.begin();
      last = may && end > kind.length() + 1 ? body(mention, end) : last;
    }
    return last;
  }

  private static Participant body(Mention mention, int end) {
    int begin = mention.span().begin();
    return end == mention.text().length()
        ? Participant.of(mention)
        : new Participant(mention.text().substring(0, end), new Span(begin, begin + end), null);
  }
}
