package org.wenpu.store;

import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.NamedGraph;

/**
 * Says what is to become of a graph.
 *
 * @param graph its triples from now on; null when it is to go
 * @param entry what the list of graphs is to say of it; null when it is to go
 */
record Change(@Nullable NamedGraph graph, GraphList.@Nullable Entry entry) {
  static final Change REMOVAL = new Change(null, null);

  int quads() {
    return graph == null ? 0 : graph.triples().size();
  }
}
