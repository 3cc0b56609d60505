package org.wenpu.use.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Reads from a store the ties that facts state. A kind of tie is a query {@code network/KIND.rq}
 * with the columns source, target, label and times.
 */
final class FactTies {
  private static final List<Tie.Kind> KINDS =
      List.of(Tie.Kind.HOLDS_POST, Tie.Kind.SAID_ABOUT, Tie.Kind.ANNOUNCED);
  private static final Var SOURCE = Var.alloc("source");
  private static final Var TARGET = Var.alloc("target");
  private static final Var LABEL = Var.alloc("label");
  private static final Var TIMES = Var.alloc("times");

  private final DatasetGraph dataset;

  FactTies(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Gives all ties, kind by kind, each kind in the order of its ends. */
  void forEach(Consumer<Tie> sink) {
    for (Tie.Kind kind : KINDS) {
      try (QueryExec execution = QueryExec.dataset(dataset).query(query(kind)).build()) {
        execution.select().forEachRemaining(row -> sink.accept(tie(kind, row)));
      }
    }
  }

  private static Query query(Tie.Kind kind) {
    String file = "/network/" + kind.label() + ".rq";
    try (InputStream in = FactTies.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " in the program");
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Tie tie(Tie.Kind kind, Binding row) {
    Node label = row.get(LABEL);
    return new Tie(
        kind,
        row.get(SOURCE),
        row.get(TARGET),
        label == null ? kind.label() : label.getLiteralLexicalForm(),
        Long.parseLong(row.get(TIMES).getLiteralLexicalForm()));
  }
}
