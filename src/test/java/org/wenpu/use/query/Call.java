package org.wenpu.use.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.use.Fixture;

/** Calls named queries as the command line does: options by name, values as words. */
record Call(DatasetGraph store) {

  /** Gives the words of values, by the parameters' names: {@code --topic AI} → topic, AI. */
  static Map<String, String> options(NamedQuery query, String... words) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      String name = words[i].replaceFirst("^--", "");
      if (query.parameter(name) != null) {
        options.put(name, words[i + 1]);
      }
    }
    return options;
  }

  String answer(NamedQuery query, ResultFormat format, Map<String, String> options) {
    return Fixture.read(
        store,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            new Answers(store).write(query, values(query, options), format, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  Map<String, List<Node>> values(NamedQuery query, Map<String, String> options) {
    Resolver resolver = new Resolver(store);
    Map<String, List<Node>> values = new HashMap<>();
    query.parameters().stream()
        .filter(parameter -> options.containsKey(parameter.name()))
        .forEach(
            p -> values.put(p.name(), resolver.resolve(p, options.getOrDefault(p.name(), ""))));
    return values;
  }
}
