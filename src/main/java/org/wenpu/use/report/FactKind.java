package org.wenpu.use.report;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.wenpu.rdf.Vocabulary.Prov;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** The kinds of lines a report has. */
enum FactKind {
  STATEMENT(Wp.STATEMENT, Prov.WAS_QUOTED_FROM),
  MEASURE(Wp.POLICY_MEASURE, Prov.WAS_DERIVED_FROM),
  FIGURE(Wp.OBSERVATION, Prov.WAS_DERIVED_FROM),
  EVENT(Schema.EVENT, Prov.WAS_DERIVED_FROM),
  DOCUMENT(Wp.POLICY_DOCUMENT, Prov.WAS_DERIVED_FROM);

  private final Node type;
  private final Node evidence;

  FactKind(Node type, Node evidence) {
    this.type = type;
    this.evidence = evidence;
  }

  Node type() {
    return type;
  }

  /** Gives the property that leads to the characters the fact was read from. */
  Node evidence() {
    return evidence;
  }

  /** Gives the name in files and anchors: {@code statement}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
