package org.wenpu.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.time.IsoLiteral;

/** Collects the triples of one graph, each once. */
final class GraphBuilder {
  private static final Node TYPE;

  static {
    // Jena's vocabularies read before Jena is ready fail for good.
    JenaSystem.init();
    TYPE = RDF.type.asNode();
  }

  private final Set<Triple> triples = new LinkedHashSet<>();
  private final Set<Node> described = new HashSet<>();

  /** Says more about a thing, one property a call; what is null is left out. */
  final class Description {
    private final Node subject;

    private Description(Node subject) {
      this.subject = subject;
    }

    Description type(Node type) {
      return link(TYPE, type);
    }

    Description link(Node property, @Nullable Node object) {
      if (object != null) {
        triples.add(Triple.create(subject, property, object));
      }
      return this;
    }

    Description text(Node property, @Nullable String text) {
      return text == null || text.isBlank() ? this : link(property, Literals.text(text));
    }

    Description name(Node property, @Nullable String name) {
      return name == null || name.isBlank() ? this : link(property, Literals.name(name));
    }

    Description date(Node property, @Nullable LocalDate date) {
      return date == null ? this : link(property, Literals.date(date));
    }

    /** Says a time given as ISO year, month or day. */
    Description time(Node property, @Nullable String iso) {
      return iso == null ? this : link(property, Literals.time(IsoLiteral.of(iso).get(0)));
    }

    Description flag(Node property, boolean set) {
      return set ? link(property, Literals.yes()) : this;
    }
  }

  Description describe(Node subject) {
    return new Description(subject);
  }

  /** Tells whether a thing is asked for the first time, and so has still to be described. */
  boolean isNew(Node subject) {
    return described.add(subject);
  }

  /** Gives all triples in a fixed order. */
  List<Triple> sorted() {
    List<Triple> sorted = new ArrayList<>(triples);
    sorted.sort(GraphBuilder::compare);
    return sorted;
  }

  private static int compare(Triple a, Triple b) {
    int subject = NodeCmp.compareRDFTerms(a.getSubject(), b.getSubject());
    if (subject != 0) {
      return subject;
    }
    int property = NodeCmp.compareRDFTerms(a.getPredicate(), b.getPredicate());
    return property != 0 ? property : NodeCmp.compareRDFTerms(a.getObject(), b.getObject());
  }
}
