package org.wenpu.input.document;

import java.io.IOException;
import java.util.List;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.OpenSource;
import org.wenpu.input.Problem;
import org.wenpu.input.TextPages;

/** Reads a Word file as a page of articles, one paragraph a line. */
public final class WordReader implements ArticleReader {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String CONTENT = "word/";

  private final TextPages pages;

  public WordReader(TextPages pages) {
    this.pages = pages;
  }

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String kind() {
    return "Word files (.docx)";
  }

  /** A Word file is a zip archive with a folder of its own. */
  @Override
  public boolean reads(Beginning beginning) {
    return beginning.has(0, ZIP)
        && (beginning.contains(ZIP, CONTENT) || beginning.extension().equals("docx"));
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    List<String> lines = DocumentLines.of(source, new OOXMLParser(), context, sink);
    if (lines != null && lines.isEmpty()) {
      sink.problem(Problem.ofSource(source.name(), "no text"));
    } else if (lines != null) {
      pages.read(lines, source, sink);
    }
  }
}
