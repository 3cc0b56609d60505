package org.wenpu.input.html;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.Datelines;
import org.wenpu.input.OpenSource;
import org.wenpu.input.Problem;

/**
 * Reads a web page as it was saved: of the broadcaster, of the State Council, of the People's
 * Daily, or of any other site; see {@code sites.tsv}.
 */
public final class WebPageReader implements ArticleReader {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?is)(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*+<(?:!doctype\\s+html|html|head|body|title|meta|link"
              + "|base|script|style|main|article|section|header|div|span|table|ul|ol|li|h[1-6]|p|a"
              + "|img)\\b");

  /** No page nests deeper in earnest, and what walks a page takes time by depth. */
  private static final int DEEPEST = 200;

  private final WebPages pages;

  public WebPageReader(Datelines datelines) {
    pages = new WebPages(datelines);
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String kind() {
    return "web pages (.html)";
  }

  /** Near miss: a feed, which begins with a bracket too. */
  @Override
  public boolean reads(Beginning beginning) {
    return beginning.charset() != null
        && beginning.line(0).startsWith("<")
        && OPENING.matcher(beginning.text()).lookingAt();
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    List<String> lines = source.allLines(sink);
    if (lines == null) {
      return;
    }
    try {
      Article article =
          pages.article(
              Jsoup.parse(String.join("\n", lines), "", Parser.htmlParser().setMaxDepth(DEEPEST)),
              source);
      sink.article(article);
    } catch (NoArticleException e) {
      sink.problem(Problem.ofSource(source.name(), e.reason()));
    }
  }
}
