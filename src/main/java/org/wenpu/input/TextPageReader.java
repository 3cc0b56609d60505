package org.wenpu.input;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads a newspaper page as plain text: one article or several, one paragraph a line. */
final class TextPageReader implements ArticleReader {
  private static final Set<String> EXTENSIONS = Set.of("", "txt", "text");
  private final TextPages pages;

  TextPageReader(TextPages pages) {
    this.pages = pages;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String kind() {
    return "text pages (.txt)";
  }

  /** Plain text has no form of its own: what is no markup and is not named otherwise may be it. */
  @Override
  public boolean reads(Beginning beginning) {
    return beginning.charset() != null
        && EXTENSIONS.contains(beginning.extension())
        && !beginning.line(0).startsWith("<");
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    List<String> lines = source.allLines(sink);
    if (lines != null) {
      pages.read(lines, source, sink);
    }
  }
}
