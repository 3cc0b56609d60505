package org.wenpu.input;

import org.jspecify.annotations.Nullable;

/**
 * Marks a stretch of an article's text.
 *
 * @param begin code points before the stretch, 0 or more
 * @param end code points before the first one after the stretch, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
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
    return begin == other.begin
        ? Integer.compare(end, other.end)
        : Integer.compare(begin, other.begin);
  }

  // Asked so often that the method handles by which Java compares records would take their time.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && begin == span.begin && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
