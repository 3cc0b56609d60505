package org.wenpu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wenpu.input.Article;

/**
 * Gathers articles to go through the stages side by side. The code of all stages is larger than the
 * caches of a processor, and an article is short: read alone, each article would have it fetched
 * from memory again. Each gathering is a small part of what came before it, so that whatever comes
 * last still is work for all threads, and a long text ends one, so that memory does not grow.
 */
public final class Gathering {
  static final int MOST_ARTICLES = 64;
  static final int MANY_CHARACTERS = 100_000;

  /** How many gatherings a thread has had before one grows by an article. */
  private static final int GATHERINGS_PER_THREAD = 4;

  private final int threads;
  private final Consumer<List<Article>> taker;
  private final List<Article> gathered = new ArrayList<>();
  private int characters;
  private int handedOn;

  /**
   * @param threads how many threads work on what is gathered
   * @param taker takes what was gathered, in the order it came
   */
  public Gathering(int threads, Consumer<List<Article>> taker) {
    this.threads = threads;
    this.taker = taker;
  }

  /** Takes an article, and hands on all when it is enough. */
  public void add(Article article) {
    gathered.add(article);
    characters += article.text().length();
    if (gathered.size() >= enough() || characters >= MANY_CHARACTERS) {
      handOn();
    }
  }

  private int enough() {
    return Math.min(1 + handedOn / (GATHERINGS_PER_THREAD * threads), MOST_ARTICLES);
  }

  /** Hands on what is gathered, when there is any. */
  public void handOn() {
    if (!gathered.isEmpty()) {
      handedOn += gathered.size();
      taker.accept(List.copyOf(gathered));
      gathered.clear();
      characters = 0;
    }
  }
}
