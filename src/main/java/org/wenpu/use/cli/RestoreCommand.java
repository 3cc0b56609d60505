package org.wenpu.use.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.Restore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@picocli.CommandLine.Command(
    name = "restore",
    description = {
      "Make a store of a backup, in a new or empty folder.",
      "A backup that is broken or not whole leaves no store."
    },
    footer = {"", "Example:", "  wenpu restore news.nq.gz --store DIR"})
final class RestoreCommand extends Command {
  @Parameters(index = "0", paramLabel = "FILE", description = "The backup; - is standard input.")
  private Path backup = Path.of("-");

  @Mixin private final StoreOption store = new StoreOption();

  RestoreCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream in =
        backup.toString().equals("-") ? console().in() : Files.newInputStream(backup)) {
      Restore.into(store.folder(), in);
    }
    try (ArticleStore restored = ArticleStore.openExisting(store.folder())) {
      console().say(String.format(Locale.ROOT, "%,d articles", restored.articles().size()));
    }
    return Exit.FINE;
  }
}
