package org.wenpu.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists every kind of source, in the order in which they are asked. */
final class Readers {
  private final List<ArticleReader> all;

  Readers(Datelines datelines) {
    all =
        List.of(
            new JsonLinesReader(datelines),
            new JsonFileReader(datelines),
            new TextPageReader(datelines));
  }

  List<ArticleReader> all() {
    return all;
  }

  /** Gives the first reader that knows the kind. */
  Optional<ArticleReader> of(Beginning beginning) {
    return all.stream().filter(reader -> reader.reads(beginning)).findFirst();
  }

  /** Says in words what can be read. */
  String kinds() {
    return all.stream().map(ArticleReader::kind).collect(Collectors.joining(", "));
  }
}
