package org.wenpu.use.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wenpu.use.query.Answers;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;

/** Asks who commented on AI in Guangdong, and tells it to a reader. */
final class DemoAnswer {
  private final DatasetGraph dataset;

  DemoAnswer(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Gives the question and one block a statement. */
  String text() {
    NamedQuery query = Catalogue.bundled().get("who-commented");
    Map<String, List<Node>> values = new LinkedHashMap<>();
    values.put("topic", new Resolver(dataset).resolve(parameter(query, "topic"), "AI"));
    values.put("region", new Resolver(dataset).resolve(parameter(query, "region"), "Guangdong"));
    List<String> blocks = new ArrayList<>();
    blocks.add("Who commented on AI in Guangdong?\n");
    new Answers(dataset).select(query, values).forEachRemaining(row -> blocks.add(block(row)));
    return "\n" + String.join("\n", blocks) + "\n";
  }

  private static Parameter parameter(NamedQuery query, String name) {
    Parameter parameter = query.parameter(name);
    if (parameter == null) {
      throw new IllegalStateException(query.name() + " takes no " + name);
    }
    return parameter;
  }

  private static String block(Binding row) {
    return String.format(
        Locale.ROOT,
        """
          %s
            posts     %s
            words     %s
            topics    %s
            article   %s, %s
            evidence  %s
        """,
        text(row, "person"),
        text(row, "posts"),
        text(row, "words"),
        text(row, "topics"),
        text(row, "headline"),
        text(row, "date"),
        text(row, "evidence"));
  }

  private static String text(Binding row, String column) {
    Node value = row.get(Var.alloc(column));
    return value == null ? "" : value.getLiteralLexicalForm();
  }
}
