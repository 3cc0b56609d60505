package org.wenpu.use.query;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.wenpu.use.export.rdf.RdfSyntax;
import org.wenpu.use.export.rdf.RdfWriter;

/** Answers queries from a store's dataset. The caller holds a read transaction. */
public final class Answers {
  private static final Duration NO_LIMIT = Duration.ZERO;

  private final DatasetGraph dataset;
  private final Duration limit;

  /**
   * @param dataset its default graph is the union of its named graphs
   */
  public Answers(DatasetGraph dataset) {
    this(dataset, NO_LIMIT);
  }

  /**
   * @param limit the longest that a query may take; {@code QueryCancelledException} tells of one
   *     that took longer
   */
  public Answers(DatasetGraph dataset, Duration limit) {
    this.dataset = dataset;
    this.limit = limit;
  }

  /**
   * Writes the answer to a query.
   *
   * @param values what stands in the places for its parameters
   * @return whether there was anything to write
   * @throws BadQueryException when the query's form cannot be written so
   */
  public boolean write(
      NamedQuery named, Map<String, List<Node>> values, ResultFormat format, OutputStream out)
      throws IOException {
    checkFormat(named, format);
    try (QueryExec execution = execution(named, values)) {
      return isTabular(named.query())
          ? writeRows(rows(named.query(), execution), format, out)
          : writeGraph(graph(named.query(), execution), out);
    }
  }

  /** Says whether an answer to the query can be written so; throws otherwise. */
  public static void checkFormat(NamedQuery named, ResultFormat format) {
    if (isTabular(named.query()) == (format == ResultFormat.TURTLE)) {
      throw new BadQueryException(
          isTabular(named.query())
              ? named.name() + " gives rows: format table, csv, tsv, json or xml"
              : named.name() + " gives a graph: format turtle");
    }
  }

  /** Gives the format to use when none is asked for. */
  public static ResultFormat usualFormat(NamedQuery named) {
    return isTabular(named.query()) ? ResultFormat.TABLE : ResultFormat.TURTLE;
  }

  private QueryExec execution(NamedQuery named, Map<String, List<Node>> values) {
    QueryExecBuilder execution =
        QueryExec.dataset(dataset).query(Placeholders.fill(named.query(), values));
    if (!limit.isZero()) {
      execution.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
    return execution.build();
  }

  /** Gives the SPARQL of a query with its places filled, as it is run. */
  public static String sparql(NamedQuery named, Map<String, List<Node>> values) {
    return Placeholders.fill(named.query(), values).serialize();
  }

  /** Gives all rows of a SELECT query. */
  public RowSet select(NamedQuery named, Map<String, List<Node>> values) {
    try (QueryExec execution = execution(named, values)) {
      return execution.select().materialize();
    }
  }

  /**
   * Gives the graph of a CONSTRUCT or DESCRIBE query.
   *
   * @throws BadQueryException when the query gives rows
   */
  public Graph construct(NamedQuery named, Map<String, List<Node>> values) {
    checkFormat(named, ResultFormat.TURTLE);
    try (QueryExec execution = execution(named, values)) {
      return graph(named.query(), execution);
    }
  }

  private static boolean isTabular(Query query) {
    return query.isSelectType() || query.isAskType();
  }

  private static RowSet rows(Query query, QueryExec execution) {
    return query.isSelectType() ? execution.select() : answer(execution.ask());
  }

  private static RowSet answer(boolean yes) {
    Var answer = Var.alloc("answer");
    Node value = NodeFactory.createLiteralString(yes ? "yes" : "no");
    return RowSetStream.create(
        List.of(answer), List.of(BindingFactory.binding(answer, value)).iterator());
  }

  private static Graph graph(Query query, QueryExec execution) {
    return query.isConstructType() ? execution.construct() : execution.describe();
  }

  private static boolean writeRows(RowSet rows, ResultFormat format, OutputStream out)
      throws IOException {
    boolean any = rows.hasNext();
    if (format == ResultFormat.TABLE) {
      new TableWriter(out).write(rows);
    } else {
      Objects.requireNonNull(RowSetWriterRegistry.getFactory(lang(format)))
          .create(lang(format))
          .write(out, rows, ARQ.getContext());
    }
    return any;
  }

  private static boolean writeGraph(Graph graph, OutputStream out) {
    RdfWriter.write(graph, RdfSyntax.TURTLE, out);
    return !graph.isEmpty();
  }

  private static Lang lang(ResultFormat format) {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TABLE, TURTLE -> throw new IllegalArgumentException("no rows in " + format.label());
    };
  }
}
