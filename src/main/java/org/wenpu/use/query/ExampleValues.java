package org.wenpu.use.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.use.query.Parameter.Type;

/**
 * Gives values to the parameters of a query's example. Where the example names what the store does
 * not have, the thing of that kind that the store speaks of most stands in for it. The caller holds
 * a read transaction.
 */
public final class ExampleValues {
  private static final String OPTION = "--";
  private static final String LIMIT = "limit";

  private final DatasetGraph dataset;
  private final Resolver resolver;
  private final Map<Type, List<Node>> most = new HashMap<>();

  public ExampleValues(DatasetGraph dataset) {
    this.dataset = dataset;
    this.resolver = new Resolver(dataset);
  }

  /** Gives the query as its example calls it, with its limit. */
  public static NamedQuery limited(NamedQuery query) {
    String limit = options(query).get(LIMIT);
    return limit == null ? query : query.limitedTo(Integer.parseInt(limit));
  }

  /** Gives the values of the example; none for a parameter that the store has nothing for. */
  public Map<String, List<Node>> of(NamedQuery query) {
    Map<String, List<Node>> values = new HashMap<>();
    options(query)
        .forEach(
            (name, value) -> {
              Parameter parameter = query.parameter(name);
              if (parameter != null) {
                values.put(name, value(parameter, value));
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

  private List<Node> value(Parameter parameter, String value) {
    try {
      return resolver.resolve(parameter, value);
    } catch (BadQueryException e) {
      return most.computeIfAbsent(parameter.type(), this::mostNamed);
    }
  }

  private List<Node> mostNamed(Type type) {
    if (type == Type.FACT) {
      return Iter.toList(Iter.limit(find(Node.ANY, extractor(), Node.ANY), 1)).stream()
          .map(Quad::getSubject)
          .toList();
    }
    Set<Node> things = resolver.all(type);
    return things.stream()
        .max(Comparator.<Node>comparingLong(this::named).thenComparing(node -> node.toString()))
        .map(List::of)
        .orElse(List.of());
  }

  private long named(Node thing) {
    return Iter.count(find(Node.ANY, Node.ANY, thing));
  }

  private static Node extractor() {
    return NodeFactory.createURI(Names.WP + "extractor");
  }

  private Iterator<Quad> find(Node subject, Node property, Node object) {
    return dataset.findNG(Node.ANY, subject, property, object);
  }
}
