package org.wenpu.use.export.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a store the ties that facts of one kind state, by the query {@code network/KIND.rq}
 * with the columns source, target, times, first, last, evidence and, where it says more than the
 * kind, label.
 */
final class FactTies implements Ties {
  private static final Var SOURCE = Var.alloc("source");
  private static final Var TARGET = Var.alloc("target");
  private static final Var LABEL = Var.alloc("label");
  private static final Var TIMES = Var.alloc("times");
  private static final Var FIRST = Var.alloc("first");
  private static final Var LAST = Var.alloc("last");
  private static final Var ARTICLE = Var.alloc("article");
  private static final Var EVIDENCE = Var.alloc("evidence");

  private final DatasetGraph dataset;
  private final String kind;
  private final @Nullable Node article;

  /** Takes the ties that all articles state. */
  FactTies(DatasetGraph dataset, String kind) {
    this(dataset, kind, null);
  }

  /**
   * @param article only ties that it states; each query calls the graph it reads from by that name
   */
  FactTies(DatasetGraph dataset, String kind, @Nullable Node article) {
    this.dataset = dataset;
    this.kind = kind;
    this.article = article;
  }

  @Override
  public void forEach(Consumer<Tie> sink) {
    QueryExecBuilder builder = QueryExec.dataset(dataset).query(query());
    if (article != null) {
      builder = builder.substitution(ARTICLE, article);
    }
    try (QueryExec execution = builder.build()) {
      execution.select().forEachRemaining(row -> sink.accept(tie(row)));
    }
  }

  private Query query() {
    String file = "/network/" + kind + ".rq";
    try (InputStream in = FactTies.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " in the program");
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private Tie tie(Binding row) {
    Node label = row.get(LABEL);
    return new Tie(
        kind,
        row.get(SOURCE),
        row.get(TARGET),
        label == null ? kind : label.getLiteralLexicalForm(),
        Long.parseLong(text(row, TIMES)),
        new Days(text(row, FIRST), text(row, LAST)),
        text(row, EVIDENCE));
  }

  private static String text(Binding row, Var column) {
    return row.get(column).getLiteralLexicalForm();
  }
}
