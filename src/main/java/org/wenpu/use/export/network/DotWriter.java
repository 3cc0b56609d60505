package org.wenpu.use.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes DOT for Graphviz, in a font that has Chinese characters. */
final class DotWriter implements NetworkWriter {
  private static final String FONT = "Noto Sans CJK SC";

  private final Writer out;

  DotWriter(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void begin() {
    print("digraph wenpu {\n");
    print("  graph [charset=\"UTF-8\", overlap=prism, splines=line, outputorder=edgesfirst];\n");
    print(
        "  node [shape=box, style=\"rounded,filled\", color=white, fontname=%s];\n", quoted(FONT));
    print("  edge [color=\"#9a9a9a99\", arrowsize=0.5, fontname=%s];\n", quoted(FONT));
  }

  @Override
  public void node(NetworkNode node) {
    print(
        "  %s [label=%s, kind=%s, URL=%s, times=%d, first=%s, last=%s, fillcolor=%s, fontcolor=%s, fontsize=%.0f];\n",
        node.id(),
        lines(node.label()),
        quoted(node.kind().label()),
        quoted(node.iri()),
        node.weight(),
        quoted(node.seen().first()),
        quoted(node.seen().last()),
        quoted(node.kind().hex()),
        quoted(node.kind().isDark() ? "white" : "#111111"),
        node.letter());
  }

  @Override
  public void beginEdges() {
    // Nodes and edges stand in one list.
  }

  @Override
  public void edge(NetworkEdge edge) {
    print(
        "  %s -> %s [tooltip=%s, kind=%s, weight=%d, first=%s, last=%s, URL=%s];\n",
        edge.source().id(),
        edge.target().id(),
        quoted(edge.label()),
        quoted(edge.kind()),
        edge.weight(),
        quoted(edge.seen().first()),
        quoted(edge.seen().last()),
        quoted(edge.evidence()));
  }

  /** Long names take several lines; in a quoted string {@code \n} breaks one. */
  private static String lines(String label) {
    return LabelLines.of(label).stream()
        .map(DotWriter::quoted)
        .map(line -> line.substring(1, line.length() - 1))
        .collect(Collectors.joining("\\n", "\"", "\""));
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
