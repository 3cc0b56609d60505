package org.wenpu.use.export.network;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes GEXF: 1.3 with the days of nodes and edges as intervals, for Gephi and graphology; or
 * 1.2draft with the days as attributes, which NetworkX reads. Colours and sizes are in both.
 */
final class GexfWriter implements NetworkWriter {
  /** The versions of the format. */
  enum Version {
    V1_2("http://www.gexf.net/1.2draft", "1.2"),
    V1_3("http://gexf.net/1.3", "1.3");

    private final String namespace;
    private final String number;

    Version(String namespace, String number) {
      this.namespace = namespace;
      this.number = number;
    }
  }

  private final Version version;
  private final XmlWriter xml;

  GexfWriter(OutputStream out, Version version) {
    this.version = version;
    this.xml = new XmlWriter(out);
  }

  private boolean hasIntervals() {
    return version == Version.V1_3;
  }

  @Override
  public void begin() {
    xml.begin();
    String viz = version.namespace + "/viz";
    xml.open("gexf", "xmlns", version.namespace, "xmlns:viz", viz, "version", version.number);
    if (hasIntervals()) {
      xml.open("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date");
    } else {
      xml.open("graph", "mode", "static", "defaultedgetype", "directed");
    }
    declare("node", "kind", "string", "iri", "string", "times", "long");
    declare("edge", "kind", "string", "times", "long", "evidence", "string");
    xml.open("nodes");
  }

  private void declare(String owner, String... namesAndTypes) {
    xml.open("attributes", "class", owner, "mode", "static");
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      declareOne(namesAndTypes[i], namesAndTypes[i + 1]);
    }
    if (!hasIntervals()) {
      declareOne("first", "string");
      declareOne("last", "string");
    }
    xml.close();
  }

  private void declareOne(String name, String type) {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  @Override
  public void node(NetworkNode node) {
    open("node", List.of("id", node.id(), "label", node.label()), node.seen());
    xml.open("attvalues");
    value("kind", node.kind().label());
    value("iri", node.iri());
    value("times", Long.toString(node.weight()));
    days(node.seen());
    xml.close();
    look(node);
    xml.close();
    xml.line();
  }

  private void look(NetworkNode node) {
    NodeKind kind = node.kind();
    xml.empty(
        "viz:color",
        "r",
        Integer.toString(kind.red()),
        "g",
        Integer.toString(kind.green()),
        "b",
        Integer.toString(kind.blue()));
    xml.empty("viz:size", "value", Double.toString(node.size()));
  }

  @Override
  public void beginEdges() {
    xml.close();
    xml.open("edges");
  }

  @Override
  public void edge(NetworkEdge edge) {
    List<String> attributes = new ArrayList<>(List.of("id", edge.id()));
    attributes.addAll(List.of("source", edge.source().id(), "target", edge.target().id()));
    attributes.addAll(List.of("label", edge.label()));
    attributes.addAll(List.of("weight", String.format(Locale.ROOT, "%d.0", edge.weight())));
    if (hasIntervals()) {
      attributes.addAll(List.of("kind", parallelKind(edge)));
    }
    open("edge", attributes, edge.seen());
    xml.open("attvalues");
    value("kind", edge.kind());
    value("times", Long.toString(edge.weight()));
    value("evidence", edge.evidence());
    days(edge.seen());
    xml.close();
    xml.close();
    xml.line();
  }

  private void open(String element, List<String> attributes, Days seen) {
    List<String> all = new ArrayList<>(attributes);
    if (hasIntervals()) {
      all.addAll(List.of("start", seen.first(), "end", seen.last()));
    }
    xml.open(element, all.toArray(String[]::new));
  }

  /** Gephi makes one edge of those between two nodes that are of one kind: two titles are two. */
  private static String parallelKind(NetworkEdge edge) {
    return edge.label().isEmpty() || edge.label().equals(edge.kind())
        ? edge.kind()
        : edge.kind() + " " + edge.label();
  }

  private void days(Days seen) {
    if (!hasIntervals()) {
      value("first", seen.first());
      value("last", seen.last());
    }
  }

  private void value(String name, String value) {
    xml.empty("attvalue", "for", name, "value", value);
  }

  @Override
  public void end() {
    xml.end();
  }
}
