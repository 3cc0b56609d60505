package org.wenpu.use.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.query.Parameter.Type;

/**
 * Gives values to the parameters of a query's example, for several calls. Where the example names
 * what the store does not have, things of that kind stand in for it, one a call, drawn from what
 * the articles name: what is named often is drawn often. The caller holds a read transaction.
 */
public final class ExampleValues {
  private static final String OPTION = "--";
  private static final String LIMIT = "limit";
  private static final String MENTION = "http://www.w3.org/2005/11/its/rdf#taIdentRef";

  private final DatasetGraph dataset;
  private final Resolver resolver;
  private final int calls;
  private final Map<Type, List<Node>> drawn = new EnumMap<>(Type.class);
  private @Nullable SortedMap<Node, Long> named;

  /**
   * @param calls how many calls there are to be
   */
  public ExampleValues(DatasetGraph dataset, int calls) {
    this.dataset = dataset;
    this.resolver = new Resolver(dataset);
    this.calls = calls;
  }

  /** Gives the query as its example calls it, with its limit. */
  public static NamedQuery limited(NamedQuery query) {
    String limit = options(query).get(LIMIT);
    return limit == null ? query : query.limitedTo(Integer.parseInt(limit));
  }

  /**
   * Gives the values of a call, counted from 0; none for a parameter that the store has nothing
   * for.
   */
  public Map<String, List<Node>> of(NamedQuery query, int call) {
    Map<String, List<Node>> values = new HashMap<>();
    options(query)
        .forEach(
            (name, value) -> {
              Parameter parameter = query.parameter(name);
              if (parameter != null) {
                values.put(name, value(parameter, value, call));
              }
            });
    return values;
  }

  /** Reads {@code --topic AI --region Guangdong}; a value may have blanks. */
  private static Map<String, String> options(NamedQuery query) {
    Map<String, String> options = new HashMap<>();
    for (String option : query.example().split("(^|\\s+)" + OPTION)) {
      String[] parts = option.strip().split("\\s+", 2);
      if (parts.length == 2) {
        options.put(parts[0], parts[1].replaceAll("^[\"']|[\"']$", ""));
      }
    }
    return options;
  }

  private List<Node> value(Parameter parameter, String value, int call) {
    try {
      return resolver.resolve(parameter, value);
    } catch (BadQueryException e) {
      List<Node> standIns = drawn.computeIfAbsent(parameter.type(), this::draw);
      return standIns.isEmpty() ? List.of() : List.of(standIns.get(call % standIns.size()));
    }
  }

  private List<Node> draw(Type type) {
    return switch (type) {
      case FACT -> draw(count(find(node(Names.WP + "extractor")), Quad::getSubject));
      case ARTICLE -> draw(count(find(node(Names.SCHEMA + "headline")), Quad::getSubject));
      default -> draw(named(type));
    };
  }

  private SortedMap<Node, Long> named(Type type) {
    if (named == null) {
      named = count(find(node(MENTION)), Quad::getObject);
    }
    SortedMap<Node, Long> ofType = new TreeMap<>(named);
    ofType.keySet().removeIf(thing -> !resolver.is(thing, type));
    return ofType;
  }

  /** Draws at even steps through all occurrences. */
  private List<Node> draw(SortedMap<Node, Long> occurrences) {
    long all = occurrences.values().stream().mapToLong(Long::longValue).sum();
    List<Node> drawn = new ArrayList<>();
    long passed = 0;
    for (Map.Entry<Node, Long> thing : occurrences.entrySet()) {
      passed += thing.getValue();
      while (drawn.size() * all < passed * calls) {
        drawn.add(thing.getKey());
      }
    }
    return drawn;
  }

  private static SortedMap<Node, Long> count(Iterator<Quad> quads, Function<Quad, Node> part) {
    SortedMap<Node, Long> counts = new TreeMap<>(Comparator.comparing(Node::toString));
    Iter.forEach(quads, quad -> counts.merge(part.apply(quad), 1L, Long::sum));
    return counts;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private Iterator<Quad> find(Node property) {
    return dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY);
  }
}
