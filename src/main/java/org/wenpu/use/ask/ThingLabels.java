package org.wenpu.use.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.rdf.Vocabulary.ItsRdf;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Org;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.rdf.Vocabulary.Wp;

/** Says what things are called, and enough of them to tell namesakes apart. */
final class ThingLabels {
  private static final int MOST_POSTS = 3;

  private final DatasetGraph dataset;

  ThingLabels(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  String joined(List<Node> things) {
    return things.stream().map(this::label).collect(Collectors.joining(" | "));
  }

  /** Gives the Chinese name of a thing, or its IRI; a literal's text. */
  String label(Node thing) {
    return thing.isLiteral()
        ? thing.getLiteralLexicalForm()
        : objects(thing, Skos.PREF_LABEL).stream()
            .min(Comparator.comparing(l -> l.getLiteralLanguage().equals("en")))
            .map(Node::getLiteralLexicalForm)
            .orElse(thing.toString());
  }

  /** Gives name, posts or place, and IRI. */
  String described(Node thing) {
    Set<String> more = new TreeSet<>();
    Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Org.MEMBER, thing)).stream()
        .map(Quad::getSubject)
        .limit(MOST_POSTS)
        .forEach(post -> more.add(post(post)));
    for (Node property : List.of(Schema.CONTAINED_IN_PLACE, Schema.LOCATION)) {
      objects(thing, property).forEach(o -> more.add(label(o)));
    }
    if (more.isEmpty()) {
      naming(thing).ifPresent(more::add);
    }
    String known = more.isEmpty() ? "" : " (" + String.join("; ", more) + ")";
    return label(thing) + known + "  <" + thing + ">";
  }

  /** Gives an article that names a thing of which nothing else is known. */
  private Optional<String> naming(Node thing) {
    return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, ItsRdf.TA_IDENT_REF, thing))
        .limit(1)
        .flatMap(q -> objects(q.getSubject(), Nif.REFERENCE_CONTEXT).stream())
        .map(article -> text(article, Schema.DATE_PUBLISHED) + " " + text(article, Schema.HEADLINE))
        .findFirst();
  }

  private String text(Node subject, Node property) {
    return objects(subject, property).stream()
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private String post(Node holding) {
    String title =
        objects(holding, Wp.TITLE).stream().findFirst().map(Node::getLiteralLexicalForm).orElse("");
    return objects(holding, Org.ORGANIZATION_OF_POST).stream()
        .findFirst()
        .map(body -> label(body) + " " + title)
        .orElse(title);
  }

  private Set<Node> objects(Node subject, Node property) {
    return Iter.asStream(dataset.findNG(Node.ANY, subject, property, Node.ANY))
        .map(Quad::getObject)
        .collect(Collectors.toSet());
  }
}
