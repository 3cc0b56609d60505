package org.wenpu.use.frequency;

/**
 * Says how often a form occurs.
 *
 * @param count how often in all articles
 * @param articles in how many of them
 * @param first where it stands first, in the order the articles came
 */
public record Frequency(String form, long count, long articles, Occurrence first) {
  static Frequency once(Occurrence first) {
    return new Frequency(first.form(), 1, 1, first);
  }

  Frequency and(Frequency later) {
    return new Frequency(form, count + later.count, articles + later.articles, first);
  }

  /** Counts once more in the article that was counted last. */
  Frequency again() {
    return new Frequency(form, count + 1, articles, first);
  }
}
