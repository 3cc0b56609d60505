package org.wenpu.use.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.Pipeline;
import org.wenpu.input.ReadingDefaults;
import org.wenpu.input.Sources;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what to read and how; shared by the commands that read news. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders, archives or patterns (news/2026-*.txt) of news; - is standard input.",
        "wenpu formats lists what can be read."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication, for articles that give none.")
  private @Nullable LocalDate date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher, for articles that give none.")
  private @Nullable String publisher;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "Read every file as this, whatever its content; see wenpu formats.")
  private @Nullable String format;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=HEADING",
      split = ",",
      description = {
        "Which columns of a table hold what, where its headings do not say it:",
        "--columns headline=name,text=words. Fields: id, headline, kicker, deck, date, text,",
        "publisher, authors, section, page, url."
      })
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: one a processor, two at most).")
  private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

  InputOptions() {}

  /** Takes one input, without options. */
  InputOptions(Path input) {
    this(List.of(input.toString()));
  }

  /** Takes inputs, without options. */
  InputOptions(List<String> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  List<String> inputs() {
    return inputs;
  }

  /** Counts what there is to read. */
  Sources.Survey survey(Console console) {
    return sources(console).survey(inputs);
  }

  private Sources sources(Console console) {
    return new Sources(defaults(), console.in());
  }

  /** Leads the input the whole way. */
  void run(Console console, Pipeline.Sink sink) {
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more");
    }
    Sources sources = sources(console);
    Pipeline.bundled().run(articles -> sources.read(inputs, articles), threads, sink);
  }

  private ReadingDefaults defaults() {
    if (format != null) {
      List<String> known = Sources.formats().stream().map(Sources.Format::name).toList();
      if (!known.contains(format)) {
        throw Choice.unknown("format", format, known);
      }
    }
    for (String field : columns.keySet()) {
      if (!Sources.fields().contains(field)) {
        throw Choice.unknown("field", field, Sources.fields());
      }
    }
    return new ReadingDefaults(date, publisher).withFormat(format).withColumns(columns);
  }
}
