package org.wenpu.use.export.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.NodeCmp;

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
  private final Set<Node> articles;

  /**
   * @param articles only ties that these state; those of all articles when there are none
   */
  FactTies(DatasetGraph dataset, String kind, Set<Node> articles) {
    this.dataset = dataset;
    this.kind = kind;
    this.articles = articles;
  }

  @Override
  public void forEach(Consumer<Tie> sink) {
    Query query = query();
    restrict(query);
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      execution.select().forEachRemaining(row -> sink.accept(tie(row)));
    }
  }

  /** Each query calls the graph it reads from by the same name. */
  private void restrict(Query query) {
    if (articles.isEmpty()) {
      return;
    }
    ElementData values = new ElementData();
    values.add(ARTICLE);
    articles.stream()
        .sorted(NodeCmp::compareRDFTerms)
        .forEach(article -> values.add(BindingFactory.binding(ARTICLE, article)));
    ((ElementGroup) query.getQueryPattern()).getElements().add(0, values);
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
