package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleOf;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.DocumentNames;
import org.wenpu.language.Mention;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;

/** Annotates texts of tests with real words and given names. */
public final class Texts {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());
  private static final DocumentNames DOCUMENTS = new DocumentNames(Reference.bundled().places());

  private Texts() {}

  /**
   * Annotates a text.
   *
   * @param names the names in it, each with the tag of its kind ({@code 河北/PLACE}); documents are
   *     recognised
   */
  public static AnnotatedArticle annotated(String text, String... names) {
    return annotatedUnder("标题", text, names);
  }

  /** Annotates the text of an official document with the table above it. */
  public static AnnotatedArticle described(String text, Article.DocumentMetadata table) {
    Article article = ArticleOf.text(text);
    return ANNOTATOR.annotate(
        new Article(
            article.id(),
            article.headline(),
            article.date(),
            article.text(),
            null,
            List.of(),
            article.metadata(),
            false,
            article.source(),
            table));
  }

  public static AnnotatedArticle annotatedUnder(String headline, String text, String... names) {
    AnnotatedArticle found = ANNOTATOR.annotate(ArticleOf.headed(headline, text));
    return found.withMentions(mentions(found, names));
  }

  private static List<Mention> mentions(AnnotatedArticle article, String... names) {
    List<Mention> mentions = new ArrayList<>(DOCUMENTS.in(article.text()));
    for (String name : names) {
      String form = name.substring(0, name.indexOf('/'));
      Mention.Kind kind = kind(name.substring(name.indexOf('/') + 1));
      for (int i = article.chars().indexOf(form);
          i >= 0;
          i = article.chars().indexOf(form, i + 1)) {
        Span span = new Span(i, i + form.length());
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          mentions.add(new Mention(kind, span, form, "test", 1));
        }
      }
    }
    Collections.sort(mentions);
    return mentions;
  }

  private static Mention.Kind kind(String tag) {
    return Arrays.stream(Mention.Kind.values())
        .filter(k -> k.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
