package org.wenpu.use.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows for people to read: columns aligned by what a terminal shows (a Chinese character is
 * two columns wide), long text folded within its column, IRIs whole. Rows stream: widths are taken
 * from the first thousand.
 */
final class TableWriter {
  private static final int SAMPLE = 1000;
  private static final int WIDEST_TEXT = 44;
  private static final String GAP = "  ";

  private final OutputStream out;

  TableWriter(OutputStream out) {
    this.out = out;
  }

  void write(RowSet rows) throws IOException {
    List<String> header = rows.getResultVars().stream().map(Var::getVarName).toList();
    List<List<String>> sample = new ArrayList<>();
    while (rows.hasNext() && sample.size() < SAMPLE) {
      sample.add(cells(rows.next(), rows.getResultVars()));
    }
    int[] widths = widths(header, sample);
    line(header, widths);
    line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
    for (List<String> row : sample) {
      row(row, widths);
    }
    while (rows.hasNext()) {
      row(cells(rows.next(), rows.getResultVars()), widths);
    }
  }

  private static List<String> cells(Binding binding, List<Var> variables) {
    return variables.stream().map(v -> cell(binding.get(v))).toList();
  }

  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  private static int[] widths(List<String> header, List<List<String>> rows) {
    int[] widths = header.stream().mapToInt(TableWriter::width).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], columns(row.get(i)));
      }
    }
    return widths;
  }

  private static int columns(String cell) {
    return areIris(cell)
        ? iris(cell).stream().mapToInt(TableWriter::width).max().orElse(0)
        : Math.min(WIDEST_TEXT, width(cell));
  }

  private static boolean areIris(String cell) {
    return iris(cell).stream().allMatch(word -> word.contains("://"));
  }

  private static List<String> iris(String cell) {
    return List.of(cell.split(" "));
  }

  private void row(List<String> cells, int[] widths) throws IOException {
    List<List<String>> folded = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      folded.add(fold(cells.get(i), widths[i]));
      height = Math.max(height, folded.get(i).size());
    }
    for (int at = 0; at < height; at++) {
      int line = at;
      line(folded.stream().map(f -> line < f.size() ? f.get(line) : "").toList(), widths);
    }
  }

  private static List<String> fold(String cell, int width) {
    if (areIris(cell)) {
      return iris(cell);
    }
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0, used = 0; i < cell.length(); ) {
      int c = cell.codePointAt(i);
      if (used + width(c) > width && i > begin) {
        int blank = cell.lastIndexOf(' ', i);
        int end = blank > begin && isWordAt(cell, i) ? blank + 1 : i;
        lines.add(cell.substring(begin, end).stripTrailing());
        begin = end;
        i = end;
        used = 0;
      } else {
        used += width(c);
        i += Character.charCount(c);
      }
    }
    lines.add(cell.substring(begin));
    return lines;
  }

  private static boolean isWordAt(String cell, int i) {
    return cell.charAt(i) < 0x2e80 && cell.charAt(i - 1) < 0x2e80;
  }

  private void line(List<String> cells, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(Math.max(0, widths[i] - width(cells.get(i)))));
    }
    out.write((line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static int width(String text) {
    return text.codePoints().map(TableWriter::width).sum();
  }

  /** Gives the columns of a terminal: 2 for Chinese characters and full-width marks, else 1. */
  private static int width(int codePoint) {
    boolean wide =
        codePoint >= 0x1100 && codePoint <= 0x115f
            || codePoint >= 0x2e80 && codePoint <= 0xa4cf
            || codePoint >= 0xac00 && codePoint <= 0xd7a3
            || codePoint >= 0xf900 && codePoint <= 0xfaff
            || codePoint >= 0xfe30 && codePoint <= 0xfe6f
            || codePoint >= 0xff00 && codePoint <= 0xff60
            || codePoint >= 0xffe0 && codePoint <= 0xffe6
            || codePoint >= 0x1f300 && codePoint <= 0x1faff
            || codePoint >= 0x20000 && codePoint <= 0x3fffd;
    return wide ? 2 : 1;
  }
}
