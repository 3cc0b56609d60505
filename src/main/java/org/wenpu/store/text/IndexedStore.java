package org.wenpu.store.text;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Tells what a store holds, as the read transaction of the calling thread sees it. */
public interface IndexedStore {
  /** Gives something that equals what it gave before only when nothing was committed since. */
  Object state();

  /** Hands over each graph with its edition: what changes whenever its triples do. */
  void editions(BiConsumer<Node, String> sink);

  /** Gives the edition of a graph, or null when there is no such graph. */
  @Nullable String edition(Node graph);

  /** Gives the quads of a graph; {@link Node#ANY} stands for any subject. */
  Iterator<Quad> quads(Node graph, Node subject, Node property);
}
