package org.wenpu.input.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.OpenSource;
import org.wenpu.input.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the lines of a document as Tika tells them: a paragraph or a line break ends one, an
 * empty paragraph is a blank one.
 */
final class DocumentLines extends DefaultHandler {
  private static final Set<String> ENDING =
      Set.of("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Stands between cells, as in the tables of web pages. */
  private static final char CELL_GAP = '\u3000';

  private static final int LONGEST = 8 * 1024 * 1024;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int length;

  private DocumentLines() {}

  /** Gives the lines; null, and a problem, when it is no such document or a broken one. */
  static @Nullable List<String> of(
      OpenSource source, Parser parser, ParseContext context, ArticleSink sink) throws IOException {
    DocumentLines found = new DocumentLines();
    try (TikaInputStream in = TikaInputStream.get(source.bytes())) {
      parser.parse(in, new BodyContentHandler(found), new Metadata(), context);
      return List.copyOf(found.lines);
    } catch (EncryptedDocumentException e) {
      sink.problem(Problem.ofSource(source.name(), "encrypted, needs a password"));
    } catch (TikaException | SAXException e) {
      sink.problem(Problem.ofSource(source.name(), "broken document: " + reason(e)));
    }
    return null;
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (ENDING.contains(name)) {
      end();
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (CELLS.contains(name)) {
      open.append(CELL_GAP);
    } else if (ENDING.contains(name)) {
      boolean blank = name.equals("p") && open.toString().isBlank();
      end();
      if (blank) {
        lines.add("");
      }
    }
  }

  @Override
  public void characters(char[] chars, int begin, int count) throws SAXException {
    length += count;
    if (length > LONGEST) {
      throw new SAXException("more than " + LONGEST + " characters");
    }
    for (int i = begin; i < begin + count; i++) {
      if (chars[i] == '\n') {
        end();
      } else {
        open.append(chars[i]);
      }
    }
  }

  private void end() {
    String line = open.toString().strip();
    if (!line.isEmpty()) {
      lines.add(line);
    }
    open.setLength(0);
  }
}
