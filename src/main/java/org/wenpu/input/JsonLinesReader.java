package org.wenpu.input;

import java.io.IOException;

/** Reads JSON lines: one article a line, blank lines between them allowed. */
final class JsonLinesReader implements ArticleReader {
  private final Datelines datelines;

  JsonLinesReader(Datelines datelines) {
    this.datelines = datelines;
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public String kind() {
    return "JSON lines";
  }

  /**
   * A first line that is a whole object, or a second that opens another one, cannot be a file of
   * one article written over several lines. The name decides only where the content cannot.
   */
  @Override
  public boolean reads(Beginning beginning) {
    String first = beginning.line(0);
    String second = beginning.line(1);
    return named(beginning)
        ? beginning.charset() != null && !second.startsWith("\"")
        : first.startsWith("{") && (second.startsWith("{") || JsonArticle.isWhole(first));
  }

  private static boolean named(Beginning beginning) {
    return beginning.extension().equals("jsonl") || beginning.extension().equals("ndjson");
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    JsonArticle articles = new JsonArticle(datelines, source.defaults(), sink);
    Lines lines = source.lines(sink);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.text().isBlank()) {
        articles.read(line.text(), new Article.Source(source.name(), line.number()));
      }
    }
  }
}
