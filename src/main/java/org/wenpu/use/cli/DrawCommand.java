package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.draw.Drawing;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.Projection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a network. */
@picocli.CommandLine.Command(
    name = "draw",
    description = {
      "Draw a network of the store as SVG or PNG, with Graphviz where it is installed.",
      "More than a hundred nodes are hard to read: --top and --around keep a picture small."
    },
    footer = {
      "",
      "Example:",
      "  wenpu draw --store DIR --projection people --top 60 -o people.svg",
      "  wenpu draw --store DIR --around 王海 --hops 2 -o around.png"
    })
final class DrawCommand extends Command {
  @Mixin private final StoreOption store = new StoreOption();

  @Mixin private final NetworkOptions network = new NetworkOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "svg (the default) or png; the name of FILE may say it.")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of standard output.")
  private @Nullable Path output;

  @Option(names = "--plain", description = "Draw without Graphviz, the same on any machine.")
  private boolean plain;

  DrawCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Drawing.Form form = form();
    return Stores.read(
        store.folder(),
        dataset -> {
          NetworkExport drawn = network.of(dataset, Projection.PEOPLE, console()::say);
          console()
              .write(
                  output,
                  out -> {
                    if (plain) {
                      Drawing.drawAlone(drawn, form, out);
                    } else {
                      Drawing.draw(drawn, form, out);
                    }
                  });
          return Exit.FINE;
        });
  }

  private Drawing.Form form() {
    if (format != null) {
      return Choice.of("format", format, Drawing.Form.values());
    }
    boolean png = String.valueOf(output).toLowerCase(Locale.ROOT).endsWith(".png");
    return png ? Drawing.Form.PNG : Drawing.Form.SVG;
  }
}
