package org.wenpu.use.query;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds what lies within things: the cities of a province, the narrower topics of a topic. */
public final class Within {
  private final DatasetGraph dataset;

  /**
   * @param dataset in a read transaction of the caller
   */
  public Within(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Gives the things, and all from which one of the properties leads to them in any number of
   * steps.
   */
  public Set<Node> of(Collection<Node> things, List<Node> properties) {
    Set<Node> within = new LinkedHashSet<>(things);
    Deque<Node> next = new ArrayDeque<>(within);
    while (!next.isEmpty()) {
      Node thing = next.remove();
      for (Node property : properties) {
        Iter.toList(dataset.findNG(Node.ANY, Node.ANY, property, thing)).stream()
            .map(quad -> quad.getSubject())
            .filter(within::add)
            .forEach(next::add);
      }
    }
    return within;
  }
}
