package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Takes the paragraphs out of a piece of HTML: tags are dropped, entities decoded ({@code
 * R&amp;amp;D} → {@code R&amp;D}), a {@code <br>} ends a paragraph as {@code </p>} does. Text that
 * stands in no element is plain, each line of it a paragraph.
 */
final class HtmlParagraphs implements NodeVisitor {
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private HtmlParagraphs() {}

  /** Gives the paragraphs in order, none of them blank, without blanks at their ends. */
  static List<String> of(String html) {
    HtmlParagraphs found = new HtmlParagraphs();
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(String.join(",", UNSEEN)).remove();
    body.traverse(found);
    found.end();
    return List.copyOf(found.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      take(text);
    } else if (breaks(node)) {
      end();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (breaks(node)) {
      end();
    }
  }

  private void take(TextNode text) {
    Element parent = text.parent();
    boolean plain = parent != null && parent.normalName().equals("body");
    for (char c : text.getWholeText().toCharArray()) {
      if (plain && c == '\n') {
        end();
      } else {
        open.append(c == '\n' || c == '\r' ? ' ' : c);
      }
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
