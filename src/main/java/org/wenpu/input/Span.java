package org.wenpu.input;

import java.util.Comparator;

/**
 * Marks a stretch of an article's text.
 *
 * @param begin code points before the stretch, 0 or more
 * @param end code points before the first one after the stretch, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + "," + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(int position) {
    return begin <= position && position < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
