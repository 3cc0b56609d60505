package org.wenpu.use.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;

/** Reads news into a store. */
@picocli.CommandLine.Command(
    name = "build",
    description = {
      "Read news, extract facts and load them into a store.",
      "Articles that are in the store already stay as they are; changed ones are replaced."
    },
    footer = {
      "",
      "Example:",
      "  wenpu build news/ 2026-01-31.txt --store graph",
      "  cat articles.jsonl | wenpu build - --store graph"
    })
final class BuildCommand extends Command {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOption store = new StoreOption();

  BuildCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Run run = new Run(console());
    Stores.fill(
        store.folder(), articles -> input.run(console(), run.into(Stores.loading(articles))));
    return run.report();
  }
}
