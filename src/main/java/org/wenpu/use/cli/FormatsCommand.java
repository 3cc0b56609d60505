package org.wenpu.use.cli;

import java.io.IOException;
import java.util.Locale;
import org.wenpu.input.Sources;

/** Lists the formats that can be read. */
@picocli.CommandLine.Command(
    name = "formats",
    description = {
      "List the formats of news that can be read.",
      "A source's format is told from its content; --as FORMAT overrides it."
    },
    footer = {"", "Example:", "  wenpu formats", "  wenpu build page.dat --as html --store graph"})
final class FormatsCommand extends Command {
  FormatsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Sources.Format format : Sources.formats()) {
      table.append(String.format(Locale.ROOT, "%-13s %s\n", format.name(), format.kind()));
    }
    console().print(table.toString());
    return Exit.FINE;
  }
}
