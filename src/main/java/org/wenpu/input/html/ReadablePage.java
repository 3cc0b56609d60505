package org.wenpu.input.html;

import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.wenpu.input.HtmlParagraphs;

/** Finds the body of a page nobody has described: where most of the running text stands. */
final class ReadablePage {
  /** Relative addresses are made whole with it, which nobody asks for. */
  private static final String NOWHERE = "https://page.invalid/";

  /**
   * The search takes time by the square of a page's elements; real pages have a thousand or two.
   */
  private static final int MOST_ELEMENTS = 8000;

  private ReadablePage() {}

  /** Gives the body's paragraphs; none when there is no body to be found. */
  static List<String> paragraphs(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return page.select("p").stream().flatMap(p -> HtmlParagraphs.of(p).stream()).toList();
    }
    Document copy = page.clone();
    copy.outputSettings().prettyPrint(false);
    Article found = new Readability4J(NOWHERE, copy).parse();
    String content = found.getContent();
    return content == null ? List.of() : HtmlParagraphs.of(content);
  }
}
