package org.wenpu.use.export.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wenpu.rdf.Vocabulary.Wp;

/**
 * Writes {@code ontology/wenpu.ttl} as one HTML page: each class, property and individual with its
 * labels, what it means, where it is used and an example.
 */
public final class OntologyPage {
  private static final String STYLE =
      """
      body{font:16px/1.5 'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
      section{border-top:1px solid #ccc;padding:.5rem 0}h3{margin:.3rem 0}code{background:#f3f3f3;padding:0 .2em}
      dl{display:grid;grid-template-columns:8rem 1fr;gap:.1rem 1rem;margin:.3rem 0}dt{color:#555}dd{margin:0}nav a{margin-right:.8em}
      """;

  private final Graph ontology;

  private OntologyPage(Graph ontology) {
    this.ontology = ontology;
  }

  /**
   * Writes the page of the bundled ontology.
   *
   * @param args the file to write
   */
  public static void main(String... args) throws IOException {
    Path file = Path.of(args[0]);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, bundled());
  }

  /** Gives the page of the bundled ontology. */
  static String bundled() {
    try (InputStream in = OntologyPage.class.getResourceAsStream("/ontology/wenpu.ttl")) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the page of an ontology in Turtle. */
  static String of(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return new OntologyPage(graph).html();
  }

  private String html() {
    List<Node> classes = terms(OWL.Class.asNode());
    List<Node> properties = terms(RDF.Property.asNode());
    List<Node> individuals = terms(OWL.NamedIndividual.asNode());
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Wenpu ontology 闻谱本体</title>\n<style>"
        + STYLE
        + "</style></head><body>\n<h1>Wenpu ontology 闻谱本体</h1>\n<p>Namespace: <code>"
        + escaped(Wp.NS)
        + "</code>. Terms of schema.org, W3C ORG, FOAF, SKOS, PROV-O and NIF are used as they are; these fill the gaps.</p>\n"
        + part("Classes", classes)
        + part("Properties", properties)
        + part("Individuals", individuals)
        + "</body></html>\n";
  }

  private List<Node> terms(Node type) {
    return ontology
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .filterKeep(term -> term.isURI() && term.getURI().startsWith(Wp.NS))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private String part(String title, List<Node> terms) {
    String links =
        terms.stream()
            .map(t -> "<a href=\"#" + escaped(name(t)) + "\">" + escaped(name(t)) + "</a>")
            .collect(Collectors.joining("\n"));
    String sections = terms.stream().map(this::section).collect(Collectors.joining());
    return "<h2>" + title + "</h2>\n<nav>" + links + "</nav>\n" + sections;
  }

  private String section(Node term) {
    StringBuilder html = new StringBuilder();
    html.append("<section id=\"").append(escaped(name(term))).append("\"><h3><code>wp:");
    html.append(escaped(name(term))).append("</code> ").append(joined(term, RDFS.label.asNode()));
    html.append("</h3>\n<p>").append(joined(term, RDFS.comment.asNode())).append("</p>\n<dl>");
    row(html, "Subclass of", joined(term, RDFS.subClassOf.asNode()));
    row(html, "Subproperty of", joined(term, RDFS.subPropertyOf.asNode()));
    row(html, "Domain", joined(term, RDFS.domain.asNode()));
    row(html, "Range", joined(term, RDFS.range.asNode()));
    row(html, "Example", joined(term, SKOS.example.asNode()));
    return html.append("</dl></section>\n").toString();
  }

  private static void row(StringBuilder html, String name, String value) {
    if (!value.isEmpty()) {
      html.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>");
    }
  }

  private String joined(Node term, Node property) {
    return ontology
        .find(term, property, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(this::value)
        .toList()
        .stream()
        .sorted()
        .collect(Collectors.joining(" · "));
  }

  private String value(Node value) {
    if (value.isLiteral()) {
      return escaped(value.getLiteralLexicalForm());
    }
    String iri = value.toString();
    return iri.startsWith(Wp.NS)
        ? "<a href=\"#" + escaped(name(value)) + "\">wp:" + escaped(name(value)) + "</a>"
        : "<code>" + escaped(prefixed(iri)) + "</code>";
  }

  private static String name(Node term) {
    return term.getURI().substring(Wp.NS.length());
  }

  private String prefixed(String iri) {
    return Optional.ofNullable(ontology.getPrefixMapping().shortForm(iri)).orElse(iri);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
