package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Takes the paragraphs out of a piece of HTML: tags are dropped, entities decoded ({@code
 * R&amp;amp;D} → {@code R&amp;D}), a {@code <br>} ends a paragraph as {@code </p>} does. Text that
 * stands in no element is plain, each line of it a paragraph; a row of a table is one paragraph,
 * its cells set apart by a full-width blank.
 */
public final class HtmlParagraphs implements NodeVisitor {
  private static final Evaluator UNSEEN = QueryParser.parse("script,style,template,noscript");

  private static final char CELL_GAP = '\u3000';
  private static final int LONGEST_ROW = 1000;
  private static final int MOST_CELLS = 100;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable Element row;

  private HtmlParagraphs() {}

  /** Gives the paragraphs in order, none of them blank, without blanks at their ends. */
  public static List<String> of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /** Gives the paragraphs of an element in order; what nobody sees is taken out of it. */
  public static List<String> of(Element element) {
    element.select(UNSEEN).remove();
    HtmlParagraphs found = new HtmlParagraphs();
    element.traverse(found);
    found.end();
    return List.copyOf(found.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      take(text);
    } else if (row == null && node instanceof Element element && isDataRow(element)) {
      end();
      row = element;
    } else if (breaks(node)) {
      part(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == row) {
      row = null;
      end();
    } else if (breaks(node)) {
      part(node);
    }
  }

  /** Inside a table's row, cells stand side by side. */
  private void part(Node node) {
    if (row == null) {
      end();
    } else if (!open.isEmpty() && open.charAt(open.length() - 1) != CELL_GAP) {
      open.append(node.nameIs("td") || node.nameIs("th") ? CELL_GAP : ' ');
    }
  }

  /** Pages use tables for their layout, too; such cells hold much. */
  private static boolean isDataRow(Element element) {
    return element.nameIs("tr")
        && element.childrenSize() > 1
        && element.childrenSize() <= MOST_CELLS
        && element.selectFirst("table") == null
        && element.text().length() <= LONGEST_ROW;
  }

  private void take(TextNode text) {
    Element parent = text.parent();
    boolean plain = parent != null && parent.normalName().equals("body");
    for (char c : text.getWholeText().toCharArray()) {
      if (plain && c == '\n') {
        end();
      } else {
        append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
      }
    }
  }

  /** Several blanks are one, as in a browser; full-width ones are kept. */
  private void append(char c) {
    if (c != ' ' || open.isEmpty() || open.charAt(open.length() - 1) != ' ') {
      open.append(c);
    }
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private void end() {
    String paragraph = Block.strip(open.toString());
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }
}
