package org.wenpu.use.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML in short words. Characters that XML cannot hold are left out, white space becomes a
 * blank.
 */
public final class XmlWriter {
  private final XMLStreamWriter xml;

  public XmlWriter(OutputStream out) {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  public void begin() {
    write(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  public void end() {
    write(xml::writeEndDocument);
    write(xml::flush);
  }

  public void open(String element, String... namesAndValues) {
    write(() -> xml.writeStartElement(element));
    attributes(namesAndValues);
  }

  public void empty(String element, String... namesAndValues) {
    write(() -> xml.writeEmptyElement(element));
    attributes(namesAndValues);
  }

  public void text(String element, String content, String... namesAndValues) {
    open(element, namesAndValues);
    write(() -> xml.writeCharacters(clean(content)));
    close();
  }

  public void close() {
    write(xml::writeEndElement);
  }

  public void line() {
    write(() -> xml.writeCharacters("\n"));
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
        .filter(XmlWriter::isXml)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isXml(int c) {
    boolean surrogateOrBeyond = c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff;
    return c >= ' ' && !surrogateOrBeyond;
  }
}
