package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Things found by a position in a stretch of text, its end among them: none at any other. */
final class ByPosition<T> {
  private final int begin;
  private final @Nullable Object[] all;

  ByPosition(Span span) {
    begin = span.begin();
    all = new Object[span.length() + 1];
  }

  void put(int position, T thing) {
    all[position - begin] = thing;
  }

  void putIfAbsent(int position, T thing) {
    if (get(position) == null) {
      put(position, thing);
    }
  }

  @SuppressWarnings("unchecked")
  @Nullable T get(int position) {
    int at = position - begin;
    return at < 0 || at >= all.length ? null : (T) all[at];
  }
}
