package org.wenpu.use.cli;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** Goes through the graphs of a store and shows how far it is. */
final class Care {
  private Care() {}

  /** Does something with each graph; gives the seconds it took. */
  static double each(Console console, List<Node> graphs, Consumer<Node> work) {
    Progress progress = new Progress(console);
    for (Node graph : graphs) {
      work.accept(graph);
      progress.article("store", 0);
    }
    progress.end();
    return progress.seconds();
  }
}
