package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.wenpu.use.query.Answers;
import org.wenpu.use.query.Catalogue;

/** Reads what lines say of their facts, by the query {@code report/KIND.rq} of each kind. */
final class Details {
  private static final Catalogue QUERIES = Catalogue.bundled("/report");
  private static final Var FACT = Var.alloc("fact");

  private final Answers answers;

  Details(DatasetGraph dataset) {
    this.answers = new Answers(dataset);
  }

  /** Gives the lines of facts of one kind, in their order. */
  List<Line> of(FactKind kind, List<Found> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    Map<Node, Map<String, String>> rows = rows(kind, facts.stream().map(Found::fact).toList());
    List<Line> lines = new ArrayList<>();
    for (Found found : facts) {
      String anchor = kind.label() + "-" + (lines.size() + 1);
      lines.add(new Line(anchor, found, rows.getOrDefault(found.fact(), Map.of())));
    }
    return lines;
  }

  private Map<Node, Map<String, String>> rows(FactKind kind, List<Node> facts) {
    Map<Node, Map<String, String>> rows = new HashMap<>();
    RowSet found = answers.select(QUERIES.get(kind.label()), Map.of(FACT.getVarName(), facts));
    found.forEachRemaining(row -> row(row, rows));
    return rows;
  }

  private static void row(Binding row, Map<Node, Map<String, String>> rows) {
    Map<String, String> columns = new HashMap<>();
    row.forEach((column, value) -> columns.put(column.getVarName(), text(value)));
    rows.put(row.get(FACT), columns);
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
