package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.StoreFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole store as one file. */
@picocli.CommandLine.Command(
    name = "export",
    description = "Write the whole store as one file.",
    footer = {
      "",
      "Example:",
      "  wenpu export --format turtle --store DIR -o graph.ttl",
      "  wenpu export --format gexf --store DIR -o graph.gexf"
    })
final class ExportCommand extends Command {
  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "turtle (RDF, the default) or gexf (a network, for Gephi and NetworkX).")
  private String format = "turtle";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write here instead of standard output; an older file is replaced when all is well.")
  private @Nullable Path output;

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    StoreFormat chosen = Choice.of("format", format, StoreFormat.values());
    return Stores.read(
        store.folder(),
        dataset -> {
          console().write(output, out -> chosen.write(dataset, out));
          return Exit.FINE;
        });
  }
}
