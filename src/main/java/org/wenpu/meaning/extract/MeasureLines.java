package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Collects policy lines clause by clause: means wait for their line, purposes join the last one.
 */
final class MeasureLines {
  private final List<Line> lines = new ArrayList<>();
  private int means = -1;
  private @Nullable Line pending;
  private boolean open;

  /** A policy line and whose it is. */
  record Line(PolicyScope scope, Span span) {}

  /** Keeps words of means for the line behind them. */
  void means(int begin) {
    means = means < 0 ? begin : means;
    open = false;
  }

  /** Keeps what stands alone unless a line follows that it belongs to: {@code 坚持…引领，推动…转型}. */
  void pending(Line line) {
    settle();
    means(line.span().begin());
    pending = line;
  }

  private void settle() {
    if (pending != null) {
      lines.add(pending);
    }
    pending = null;
  }

  /** Adds a line; waiting means are its begin unless an auxiliary stands between. */
  void line(PolicyScope scope, Span span, boolean withMeans) {
    int begin = means >= 0 && withMeans ? means : span.begin();
    pending = begin < span.begin() ? null : pending;
    settle();
    lines.add(new Line(scope, new Span(begin, span.end())));
    means = -1;
    open = true;
  }

  /** Lengthens the last line when nothing stands between; says whether there was one. */
  boolean purpose(int end) {
    if (open) {
      Line last = lines.remove(lines.size() - 1);
      lines.add(new Line(last.scope(), new Span(last.span().begin(), end)));
    }
    return open;
  }

  /** Says that something else stands between. */
  void interrupt() {
    settle();
    means = -1;
    open = false;
  }

  boolean isOpen() {
    return open;
  }

  @Nullable Line last() {
    return lines.isEmpty() ? null : lines.get(lines.size() - 1);
  }

  List<Line> all() {
    settle();
    return List.copyOf(lines);
  }
}
