package org.wenpu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wenpu.input.Article;

/**
 * Gathers articles to go through the stages side by side. The code of all stages is larger than the
 * caches of a processor, and an article is short: read alone, each article would have it fetched
 * from memory again. The first gatherings are small, so that a few articles still are work for
 * several threads, and a long text ends one, so that memory does not grow.
 */
final class Gathering {
  static final int MOST_ARTICLES = 64;
  static final int MANY_CHARACTERS = 100_000;

  private final Consumer<List<Article>> taker;
  private final List<Article> gathered = new ArrayList<>();
  private int characters;
  private int enough = 1;

  /**
   * @param taker takes what was gathered, in the order it came
   */
  Gathering(Consumer<List<Article>> taker) {
    this.taker = taker;
  }

  void add(Article article) {
    gathered.add(article);
    characters += article.text().length();
    if (gathered.size() >= enough || characters >= MANY_CHARACTERS) {
      enough = Math.min(2 * enough, MOST_ARTICLES);
      handOn();
    }
  }

  /** Hands on what is gathered, when there is any. */
  void handOn() {
    if (!gathered.isEmpty()) {
      taker.accept(List.copyOf(gathered));
      gathered.clear();
      characters = 0;
    }
  }
}
