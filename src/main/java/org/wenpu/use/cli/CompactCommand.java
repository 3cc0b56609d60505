package org.wenpu.use.cli;

import java.io.IOException;
import java.util.Locale;
import org.wenpu.store.ArticleStore;
import picocli.CommandLine.Mixin;

/** Gives back the room on disk that replaced and removed articles took. */
@picocli.CommandLine.Command(
    name = "compact",
    description = {
      "Give back the room on disk that replaced and removed articles took.",
      "Needs room for a second copy meanwhile."
    },
    footer = {"", "Example:", "  wenpu compact --store DIR"})
final class CompactCommand extends Command {
  private static final double MEGABYTE = 1 << 20;

  @Mixin private final StoreOption store = new StoreOption();

  CompactCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    try (ArticleStore open = ArticleStore.openExisting(store.folder())) {
      long before = open.bytes();
      open.compact();
      console()
          .say(
              String.format(
                  Locale.ROOT,
                  "%.1f MB, before %.1f MB",
                  open.bytes() / MEGABYTE,
                  before / MEGABYTE));
    }
    return Exit.FINE;
  }
}
