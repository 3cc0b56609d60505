package org.wenpu.use.export.network;

import java.io.OutputStream;

/** Writes GraphML with typed attributes. */
final class GraphmlWriter implements NetworkWriter {
  private final XmlWriter xml;

  GraphmlWriter(OutputStream out) {
    xml = new XmlWriter(out);
  }

  @Override
  public void begin() {
    xml.begin();
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    declare("node", "label", "string", "kind", "string", "iri", "string", "times", "long");
    declare("node", "first", "string", "last", "string", "color", "string", "size", "double");
    declare("edge", "label", "string", "kind", "string", "weight", "double");
    declare("edge", "first", "string", "last", "string", "evidence", "string");
    xml.open("graph", "id", "wenpu", "edgedefault", "directed");
  }

  private void declare(String owner, String... namesAndTypes) {
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      String name = namesAndTypes[i];
      xml.empty(
          "key",
          "id",
          key(owner, name),
          "for",
          owner,
          "attr.name",
          name,
          "attr.type",
          namesAndTypes[i + 1]);
    }
  }

  private static String key(String owner, String name) {
    return owner + "-" + name;
  }

  @Override
  public void node(NetworkNode node) {
    xml.open("node", "id", node.id());
    data("node", "label", node.label());
    data("node", "kind", node.kind().label());
    data("node", "iri", node.iri());
    data("node", "times", Long.toString(node.weight()));
    data("node", "first", node.seen().first());
    data("node", "last", node.seen().last());
    data("node", "color", node.kind().hex());
    data("node", "size", Double.toString(node.size()));
    xml.close();
    xml.line();
  }

  @Override
  public void beginEdges() {
    // Nodes and edges stand in one element.
  }

  @Override
  public void edge(NetworkEdge edge) {
    xml.open("edge", "id", edge.id(), "source", edge.source().id(), "target", edge.target().id());
    data("edge", "label", edge.label());
    data("edge", "kind", edge.kind());
    data("edge", "weight", Double.toString(edge.weight()));
    data("edge", "first", edge.seen().first());
    data("edge", "last", edge.seen().last());
    data("edge", "evidence", edge.evidence());
    xml.close();
    xml.line();
  }

  private void data(String owner, String name, String value) {
    xml.text("data", value, "key", key(owner, name));
  }

  @Override
  public void end() {
    xml.end();
  }
}
