package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.FactsFormat;
import org.wenpu.use.export.FactsWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the facts of news without a store. */
@picocli.CommandLine.Command(
    name = "extract",
    description = "Extract facts and write them, without a store.",
    footer = {
      "",
      "Example:",
      "  wenpu extract 2026-01-31.txt --format json -o facts.jsonl",
      "  cat articles.jsonl | wenpu extract - --format turtle"
    })
final class ExtractCommand extends Command {
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json (one line an article, the default), turtle or trig.")
  private String format = "json";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of standard output.")
  private @Nullable Path output;

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    FactsFormat chosen = Choice.of("format", format, FactsFormat.values());
    Run run = new Run(console());
    console()
        .write(
            output,
            out -> {
              try (FactsWriter writer = chosen.writer(out)) {
                input.run(console(), run.into(writer::prepare));
              }
            });
    return run.report();
  }
}
