package org.wenpu.use.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes DOT for Graphviz, in a font that has Chinese characters. */
final class DotWriter implements NetworkWriter {
  private static final String FONT = "Noto Sans CJK SC";
  private static final int POINTS_AN_INCH = 72;

  private final Writer out;

  DotWriter(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void begin() {
    print("digraph wenpu {\n");
    print(
        "  graph [charset=\"UTF-8\", overlap=prism, outputorder=edgesfirst, fontname="
            + quoted(FONT)
            + "];\n");
    print(
        "  node [shape=circle, style=filled, color=white, fixedsize=true, fontsize=11, fontname="
            + quoted(FONT)
            + "];\n");
    print(
        "  edge [color=\"#99999980\", arrowsize=0.5, fontsize=8, fontcolor=\"#555555\", fontname="
            + quoted(FONT)
            + "];\n");
  }

  @Override
  public void node(NetworkNode node) {
    print(
        "  %s [label=%s, kind=%s, URL=%s, times=%d, first=%s, last=%s, fillcolor=%s, width=%.2f];\n",
        node.id(),
        quoted(node.label()),
        quoted(node.kind().label()),
        quoted(node.iri()),
        node.weight(),
        quoted(node.seen().first()),
        quoted(node.seen().last()),
        quoted(node.kind().hex()),
        node.size() / POINTS_AN_INCH);
  }

  @Override
  public void beginEdges() {
    // Nodes and edges stand in one list.
  }

  @Override
  public void edge(NetworkEdge edge) {
    print(
        "  %s -> %s [label=%s, kind=%s, weight=%d, first=%s, last=%s, URL=%s];\n",
        edge.source().id(),
        edge.target().id(),
        quoted(edge.label()),
        quoted(edge.kind()),
        edge.weight(),
        quoted(edge.seen().first()),
        quoted(edge.seen().last()),
        quoted(edge.evidence()));
  }

  /** A backslash would begin an escape, also before the closing mark; controls end a line. */
  private static String quoted(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + plain + "\"";
  }

  @Override
  public void end() {
    print("}\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(String format, Object... values) {
    try {
      out.write(String.format(Locale.ROOT, format, values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
