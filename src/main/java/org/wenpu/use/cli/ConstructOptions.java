package org.wenpu.use.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.rdf.RdfSyntax;
import org.wenpu.use.export.rdf.RdfWriter;
import org.wenpu.use.query.Answers;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;
import picocli.CommandLine.Option;

/** Names a query whose CONSTRUCT is written as RDF. */
final class ConstructOptions {
  @Option(
      names = "--query",
      paramLabel = "NAME|FILE.rq",
      description = "Only what the CONSTRUCT of a query gives.")
  private @Nullable String query;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A parameter of --query; may stand several times.")
  private Map<String, String> given = new LinkedHashMap<>();

  boolean isUsed() {
    return query != null || !given.isEmpty();
  }

  /** Writes the graph that the query constructs. */
  void write(DatasetGraph dataset, RdfSyntax syntax, OutputStream out, Consumer<String> note) {
    if (query == null) {
      throw new UsageException("--param is for --query");
    }
    NamedQuery named =
        Catalogue.isFile(query) ? Catalogue.file(Path.of(query)) : Catalogue.bundled().get(query);
    RdfWriter.write(
        new Answers(dataset).construct(named, values(named, dataset, note)), syntax, out);
  }

  private Map<String, List<Node>> values(
      NamedQuery named, DatasetGraph dataset, Consumer<String> note) {
    Resolver resolver = new Resolver(dataset, note);
    Map<String, List<Node>> values = new LinkedHashMap<>();
    given.forEach((name, value) -> values.put(name, resolver.resolve(known(named, name), value)));
    named.parameters().stream()
        .filter(p -> p.required() && !given.containsKey(p.name()))
        .findFirst()
        .ifPresent(
            p -> {
              throw new UsageException("--param " + p.name() + "=… is missing");
            });
    return values;
  }

  private static Parameter known(NamedQuery named, String name) {
    Parameter parameter = named.parameter(name);
    if (parameter == null) {
      List<String> known = named.parameters().stream().map(Parameter::name).toList();
      throw Choice.unknown("parameter", name, known);
    }
    return parameter;
  }
}
