package org.wenpu.input.document;

import java.io.IOException;
import java.util.List;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.BrokenLines;
import org.wenpu.input.OpenSource;
import org.wenpu.input.Problem;
import org.wenpu.input.TextPages;

/**
 * Reads a PDF with text in it as a page of articles; lines that the page's width broke are joined.
 */
public final class PdfReader implements ArticleReader {
  private final TextPages pages;

  public PdfReader(TextPages pages) {
    this.pages = pages;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String kind() {
    return "PDF files";
  }

  @Override
  public boolean reads(Beginning beginning) {
    return beginning.has(0, "%PDF-");
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractAcroFormContent(false);
    config.setExtractBookmarksText(false);
    config.setSortByPosition(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    List<String> lines = DocumentLines.of(source, new PDFParser(), context, sink);
    if (lines != null && lines.isEmpty()) {
      sink.problem(Problem.ofSource(source.name(), "no text, only pictures"));
    } else if (lines != null) {
      pages.read(BrokenLines.joined(lines), source, sink);
    }
  }
}
