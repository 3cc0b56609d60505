package org.wenpu.input.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes elements of the comments in which the Founder publishing system, which most Chinese papers
 * use, keeps body and properties, so that selectors find them: {@code
 * <!--enpcontent-->…<!--/enpcontent-->} becomes {@code <enp-content>…</enp-content>}, {@code
 * <!--enpproperty <author>沈桐</author>…/enpproperty-->} becomes {@code
 * <enp-property><author>沈桐</author>…</enp-property>}.
 */
final class FounderMarks {
  private static final String CONTENT = "enpcontent";
  private static final String PROPERTY = "enpproperty";

  private FounderMarks() {}

  /** Changes the page. */
  static Document open(Document page) {
    for (Comment comment : comments(page)) {
      String data = comment.getData().strip();
      if (data.equals(CONTENT)) {
        wrapContent(comment);
      } else if (data.startsWith(PROPERTY)) {
        comment.replaceWith(properties(data));
      }
    }
    return page;
  }

  private static List<Comment> comments(Document page) {
    List<Comment> comments = new ArrayList<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment && comment.getData().contains("enp")) {
            comments.add(comment);
          }
        });
    return comments;
  }

  private static void wrapContent(Comment begin) {
    Element content = new Element("enp-content");
    List<Node> inside = new ArrayList<>();
    for (Node node = begin.nextSibling(); node != null && !ends(node); node = node.nextSibling()) {
      inside.add(node);
    }
    begin.replaceWith(content);
    inside.forEach(content::appendChild);
  }

  private static boolean ends(@Nullable Node node) {
    return node instanceof Comment comment && comment.getData().strip().equals("/" + CONTENT);
  }

  private static Element properties(String data) {
    String inside = data.substring(PROPERTY.length()).replace("/" + PROPERTY, "");
    Element properties = new Element("enp-property");
    properties.appendChildren(Jsoup.parse(inside, "", Parser.xmlParser()).childNodesCopy());
    return properties;
  }
}
