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

  private ReadablePage() {}

  /** Gives the body's paragraphs; none when there is no body to be found. */
  static List<String> paragraphs(Document page) {
    Article found = new Readability4J(NOWHERE, page.clone()).parse();
    String content = found.getContent();
    return content == null ? List.of() : HtmlParagraphs.of(content);
  }
}
