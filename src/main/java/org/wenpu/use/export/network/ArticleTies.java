package org.wenpu.use.export.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/** Keeps the ties that facts of some articles state, read article by article. */
final class ArticleTies implements Ties {
  private final Map<Key, Tie> ties = new LinkedHashMap<>();

  /** What a tie is told by. */
  private record Key(String kind, Node source, Node target, String label) {
    static Key of(Tie tie) {
      return new Key(tie.kind(), tie.source(), tie.target(), tie.label());
    }
  }

  ArticleTies(DatasetGraph dataset, List<String> kinds, Collection<Node> articles) {
    List<Node> sorted = articles.stream().sorted(NodeCmp::compareRDFTerms).toList();
    for (String kind : kinds) {
      for (Node article : sorted) {
        new FactTies(dataset, kind, article).forEach(tie -> ties.merge(Key.of(tie), tie, Tie::and));
      }
    }
  }

  @Override
  public void forEach(Consumer<Tie> sink) {
    ties.values().forEach(sink);
  }
}
