package org.wenpu.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenpu.input.html.WebPageReader;

/** Lists every kind of source, in the order in which they are asked. */
final class Readers {
  private final List<ArticleReader> all;

  Readers(Datelines datelines) {
    all =
        List.of(
            new JsonLinesReader(datelines),
            new JsonFileReader(datelines),
            new EveningNewsReader(datelines),
            new WorkReportReader(),
            new WebPageReader(datelines),
            new TextPageReader(datelines));
  }

  List<ArticleReader> all() {
    return all;
  }

  /** Gives the first reader that knows the kind. */
  Optional<ArticleReader> of(Beginning beginning) {
    return all.stream().filter(reader -> reader.reads(beginning)).findFirst();
  }

  /**
   * Reads a file or an archive's entry with the reader of its kind; a source no reader knows is one
   * problem.
   *
   * @param in stays the caller's to close
   * @throws IOException when the stream fails
   */
  void read(String name, InputStream in, ReadingDefaults defaults, ArticleSink sink)
      throws IOException {
    OpenSource source = OpenSource.of(name, in, defaults);
    Optional<ArticleReader> reader = of(source.beginning());
    if (reader.isPresent() && !source.beginning().isEmpty()) {
      reader.get().read(source, sink);
    } else {
      sink.problem(Problem.ofSource(name, unreadable(source.beginning())));
    }
  }

  private String unreadable(Beginning beginning) {
    if (beginning.isEmpty()) {
      return "empty";
    }
    if (beginning.isBinary()) {
      return "binary, no text";
    }
    return beginning.charset() == null
        ? "unknown encoding: neither UTF-8, UTF-16, UTF-32, GB18030 nor Big5"
        : "unknown kind of file; readable are " + kinds();
  }

  /** Says in words what can be read. */
  String kinds() {
    return all.stream().map(ArticleReader::kind).collect(Collectors.joining(", "));
  }
}
