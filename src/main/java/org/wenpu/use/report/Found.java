package org.wenpu.use.report;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A fact that belongs on a page.
 *
 * @param context whether not its own words, but what stands around them is on the topic
 * @param passages the sentences it was read from, the characters marked
 */
record Found(
    Node fact, FactKind kind, Home home, Source source, boolean context, List<Passage> passages) {
  Found {
    passages = List.copyOf(passages);
  }
}
