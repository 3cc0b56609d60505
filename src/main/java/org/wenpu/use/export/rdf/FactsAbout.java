package org.wenpu.use.export.rdf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.wenpu.rdf.Vocabulary.Wp;

/** Takes the facts about some things, and all that these facts lead to within their graph. */
record FactsAbout(Set<Node> things) implements Selection {
  @Override
  public List<Triple> of(Node graph, List<Triple> triples) {
    Map<Node, List<Triple>> descriptions =
        triples.stream().collect(Collectors.groupingBy(Triple::getSubject));
    Set<Node> facts = facts(graph, descriptions);
    return reached(facts, descriptions).stream()
        .flatMap(n -> descriptions.getOrDefault(n, List.of()).stream())
        .toList();
  }

  /** What was extracted, and not a mention or entity: it names its extractor. */
  private Set<Node> facts(Node graph, Map<Node, List<Triple>> descriptions) {
    return descriptions.entrySet().stream()
        .filter(e -> Selection.isOwn(e.getKey(), graph))
        .filter(e -> isExtracted(e.getValue()) && isAbout(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isExtracted(Collection<Triple> description) {
    return description.stream().anyMatch(t -> t.getPredicate().equals(Wp.EXTRACTOR));
  }

  private boolean isAbout(Collection<Triple> description) {
    return description.stream().anyMatch(t -> things.contains(t.getObject()));
  }

  private static Set<Node> reached(Set<Node> from, Map<Node, List<Triple>> descriptions) {
    Set<Node> reached = new LinkedHashSet<>(from);
    Deque<Node> next = new ArrayDeque<>(from);
    while (!next.isEmpty()) {
      for (Triple triple : descriptions.getOrDefault(next.remove(), List.of())) {
        Node object = triple.getObject();
        if (descriptions.containsKey(object) && reached.add(object)) {
          next.add(object);
        }
      }
    }
    return reached;
  }
}
