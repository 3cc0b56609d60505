package org.wenpu.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.archive.GzipReader;
import org.wenpu.input.archive.TarReader;
import org.wenpu.input.archive.WebArchiveReader;
import org.wenpu.input.archive.ZipReader;
import org.wenpu.input.document.PdfReader;
import org.wenpu.input.document.WordReader;
import org.wenpu.input.feed.FeedReader;
import org.wenpu.input.html.WebPageReader;
import org.wenpu.input.table.TableReader;

/** Lists every kind of source, in the order in which they are asked. */
final class Readers {
  /** An archive in an archive in an archive is enough. */
  private static final int DEEPEST = 4;

  private final List<ArticleReader> containers =
      List.of(new GzipReader(), new TarReader(), new ZipReader(), new WebArchiveReader());
  private final List<ArticleReader> all;

  Readers(Datelines datelines) {
    TextPages pages = new TextPages(datelines);
    List<ArticleReader> documents =
        List.of(
            new JsonLinesReader(datelines),
            new JsonFileReader(datelines),
            new EveningNewsReader(datelines),
            new WorkReportReader(),
            new TableReader(datelines),
            new FeedReader(datelines),
            new WebPageReader(datelines),
            new TextPageReader(pages));
    all =
        Stream.of(List.of(new PdfReader(pages), new WordReader(pages)), containers, documents)
            .flatMap(List::stream)
            .toList();
  }

  List<ArticleReader> all() {
    return all;
  }

  /** Gives the first reader that knows the kind. */
  Optional<ArticleReader> of(Beginning beginning) {
    return all.stream().filter(reader -> reader.reads(beginning)).findFirst();
  }

  /**
   * Reads a file with the reader of its kind, or of the format the user named; a source no reader
   * knows is one problem.
   *
   * @param in stays the caller's to close
   * @throws IOException when the stream fails
   */
  void read(String name, InputStream in, ReadingDefaults defaults, ArticleSink sink)
      throws IOException {
    read(name, in, defaults, sink, 0);
  }

  private void read(
      String name, InputStream in, ReadingDefaults defaults, ArticleSink sink, int depth)
      throws IOException {
    EntryReader entries = (entry, content, d, s) -> read(entry, content, d, s, depth + 1);
    OpenSource source = OpenSource.of(name, in, defaults, entries);
    Optional<ArticleReader> reader = chosen(source.beginning(), defaults.format());
    if (depth > DEEPEST) {
      sink.problem(Problem.ofSource(name, "archives in archives, " + DEEPEST + " deep; not read"));
    } else if (reader.isPresent() && !source.beginning().isEmpty()) {
      read(reader.get(), source, new CheckedSink(sink));
    } else {
      sink.problem(Problem.ofSource(name, unreadable(source.beginning())));
    }
  }

  /** A fault of a reader, ours or a library's, costs one source, not the run. */
  private static void read(ArticleReader reader, OpenSource source, CheckedSink sink)
      throws IOException {
    try {
      reader.read(source, sink);
    } catch (RuntimeException | StackOverflowError fault) {
      if (sink.failed()) {
        throw fault;
      }
      String message = "cannot be read as " + reader.kind() + ": " + fault;
      sink.problem(Problem.ofSource(source.name(), message.lines().findFirst().orElse(message)));
    }
  }

  /** Archives are opened whatever format is named: it is that of the files in them. */
  private Optional<ArticleReader> chosen(Beginning beginning, @Nullable String format) {
    if (format == null) {
      return of(beginning);
    }
    return containers.stream()
        .filter(container -> container.reads(beginning))
        .findFirst()
        .or(() -> all.stream().filter(reader -> reader.format().equals(format)).findFirst());
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
