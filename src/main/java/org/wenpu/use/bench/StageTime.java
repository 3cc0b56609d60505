package org.wenpu.use.bench;

/**
 * Says how long a part of the work took for all articles.
 *
 * @param seconds on one thread, except where a store's writer works beside
 */
public record StageTime(String stage, double seconds) {
  private static final double NANOS = 1e9;

  static StageTime ofNanos(String stage, long nanos) {
    return new StageTime(stage, nanos / NANOS);
  }

  /** Gives how many articles that is a second. */
  public double articlesASecond(long articles) {
    return seconds == 0 ? 0 : articles / seconds;
  }
}
