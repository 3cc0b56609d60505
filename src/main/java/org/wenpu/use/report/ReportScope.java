package org.wenpu.use.report;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Says what a report is about.
 *
 * @param topics at least one; their narrower topics count
 * @param regions only facts of these, with all that lies in them; everywhere when there are none
 * @param since the first day of the articles that count, as {@code 2026-01-31}
 * @param until the last one
 * @param most how many lines a list has at most
 */
public record ReportScope(
    List<Node> topics,
    List<Node> regions,
    @Nullable String since,
    @Nullable String until,
    int most) {
  public ReportScope {
    topics = List.copyOf(topics);
    regions = List.copyOf(regions);
    if (topics.isEmpty() || most < 1) {
      throw new IllegalArgumentException("a report needs a topic and room for a line");
    }
  }

  boolean covers(String day) {
    return (since == null || day.compareTo(since) >= 0)
        && (until == null || day.compareTo(until) <= 0);
  }
}
