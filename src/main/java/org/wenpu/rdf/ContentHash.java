package org.wenpu.rdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;

/**
 * Hashes all that a source says in an article, so that a change of any part shows. Where the
 * article was read from does not count.
 */
public final class ContentHash {
  private static final String NOT_GIVEN = "\u0000";

  private final Sha256 hash = new Sha256();

  private ContentHash() {}

  /** Gives the SHA-256 of an article's content as 64 hexadecimal digits. */
  public static String of(Article article) {
    return new ContentHash().article(article).hash.hex();
  }

  private ContentHash article(Article article) {
    add(article.id()).add(article.date().toString()).add(article.text());
    add(article.headline().kicker()).add(article.headline().title()).add(article.headline().deck());
    add(Boolean.toString(article.truncated()));
    dateline(article.dateline());
    add(Integer.toString(article.captions().size()));
    article.captions().forEach(caption -> add(caption.text()).add(caption.credit()));
    if (article.documentMetadata() != null) {
      add(article.documentMetadata().toString());
    }
    Article.Metadata metadata = article.metadata();
    add(metadata.publisher()).add(metadata.section()).add(metadata.page()).add(metadata.url());
    all(metadata.authors());
    // Whoever names none keeps the hash of before editors were read.
    return metadata.editors().isEmpty() ? this : all(metadata.editors());
  }

  private void dateline(Article.@Nullable Dateline dateline) {
    if (dateline == null) {
      add(null);
      return;
    }
    add(dateline.span().begin() + "," + dateline.span().end());
    add(dateline.agency()).add(dateline.place());
    add(dateline.date() == null ? null : dateline.date().toString());
    all(dateline.reporters());
  }

  private ContentHash all(List<String> parts) {
    add(Integer.toString(parts.size()));
    parts.forEach(this::add);
    return this;
  }

  private ContentHash add(@Nullable String part) {
    hash.add(part == null ? NOT_GIVEN : part);
    return this;
  }
}
