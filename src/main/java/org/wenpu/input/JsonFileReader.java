package org.wenpu.input;

import java.io.IOException;
import java.util.regex.Pattern;

/** Reads a JSON file of one article, or of an array of articles, one at a time. */
final class JsonFileReader implements ArticleReader {
  private static final Pattern OPENING = Pattern.compile("\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]]).*");

  private final Datelines datelines;

  JsonFileReader(Datelines datelines) {
    this.datelines = datelines;
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String kind() {
    return "JSON files of an article or an array of them";
  }

  /** A page may begin with a bracket too, but hardly with two, or a bracket and a quote. */
  @Override
  public boolean reads(Beginning beginning) {
    String start = beginning.line(0) + beginning.line(1);
    return OPENING.matcher(start).matches() || (json(beginning) && start.startsWith("{"));
  }

  private static boolean json(Beginning beginning) {
    return beginning.extension().equals("json");
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    new JsonArticle(datelines, source.defaults(), sink).readAll(source.text(sink), source.name());
  }
}
