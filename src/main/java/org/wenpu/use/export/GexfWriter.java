package org.wenpu.use.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;

/**
 * Writes GEXF 1.2draft, the version that NetworkX, Gephi and graphology all read: first all nodes,
 * then all edges, nothing kept in memory. Characters that XML cannot hold are left out.
 */
final class GexfWriter {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final XMLStreamWriter xml;
  private long edges;

  GexfWriter(OutputStream out) {
    xml = opened(out);
  }

  private static XMLStreamWriter opened(OutputStream out) {
    try {
      return XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  void begin() {
    write(() -> xml.writeStartDocument("UTF-8", "1.0"));
    open("gexf", "xmlns", NAMESPACE, "version", "1.2");
    open("graph", "mode", "static", "defaultedgetype", "directed");
    declare("node", "kind", "string", "iri", "string");
    declare("edge", "kind", "string", "times", "integer");
    open("nodes");
  }

  private void declare(String owner, String... namesAndTypes) {
    open("attributes", "class", owner);
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      String name = namesAndTypes[i];
      empty("attribute", "id", name, "title", name, "type", namesAndTypes[i + 1]);
    }
    close();
  }

  void node(int number, String label, String kind, String iri) {
    open("node", "id", id(number), "label", label);
    open("attvalues");
    empty("attvalue", "for", "kind", "value", kind);
    empty("attvalue", "for", "iri", "value", iri);
    close();
    close();
    write(() -> xml.writeCharacters("\n"));
  }

  void beginEdges() {
    close();
    open("edges");
  }

  /** Writes a tie between nodes written before. */
  void edge(Map<Node, Integer> numbers, Tie tie) {
    int source = Objects.requireNonNull(numbers.get(tie.source()));
    int target = Objects.requireNonNull(numbers.get(tie.target()));
    edge(source, target, tie.kind(), tie.label(), tie.times());
  }

  void edge(int source, int target, Tie.Kind kind, String label, long times) {
    String weight = String.format(Locale.ROOT, "%d.0", times);
    open("edge", "id", "e" + edges++, "source", id(source), "target", id(target));
    attributes("label", label, "weight", weight);
    open("attvalues");
    empty("attvalue", "for", "kind", "value", kind.label());
    empty("attvalue", "for", "times", "value", Long.toString(times));
    close();
    close();
    write(() -> xml.writeCharacters("\n"));
  }

  void end() {
    write(xml::writeEndDocument);
    write(xml::flush);
  }

  private static String id(int number) {
    return "n" + number;
  }

  private void open(String element, String... namesAndValues) {
    write(() -> xml.writeStartElement(element));
    attributes(namesAndValues);
  }

  private void empty(String element, String... namesAndValues) {
    write(() -> xml.writeEmptyElement(element));
    attributes(namesAndValues);
  }

  private void close() {
    write(xml::writeEndElement);
  }

  private void attributes(String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = namesAndValues[i];
      String value = clean(namesAndValues[i + 1]);
      write(() -> xml.writeAttribute(name, value));
    }
  }

  /** A step of writing. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static UncheckedIOException failure(XMLStreamException e) {
    return new UncheckedIOException(
        e.getNestedException() instanceof IOException cause ? cause : new IOException(e));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(GexfWriter::isXml)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isXml(int c) {
    boolean surrogateOrBeyond = c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff;
    return c >= ' ' && !surrogateOrBeyond;
  }
}
