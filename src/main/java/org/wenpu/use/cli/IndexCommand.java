package org.wenpu.use.cli;

import java.io.IOException;
import java.util.Locale;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.text.TextIndex;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the text index of a store up to date. */
@picocli.CommandLine.Command(
    name = "index",
    description = {
      "Bring the text index of a store up to date.",
      "The first text query after a build does it, too; doing it before saves that query the time."
    },
    footer = {"", "Example:", "  wenpu index --store DIR", "  wenpu index --store DIR --rebuild"})
final class IndexCommand extends Command {
  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--rebuild", description = "Make it anew, whatever is there.")
  private boolean rebuild;

  IndexCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    try (ArticleStore open = ArticleStore.openExisting(store.folder())) {
      TextIndex index = open.text();
      int graphs = open.read(all -> rebuild ? index.rebuild() : index.update());
      console().say(String.format(Locale.ROOT, "%,d graphs indexed", graphs));
    }
    return Exit.FINE;
  }
}
