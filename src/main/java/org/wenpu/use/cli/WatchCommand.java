package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a store up with a folder. */
@picocli.CommandLine.Command(
    name = "watch",
    description = {
      "Build a store from a folder, and again whenever a file in it is new, changed or gone,",
      "until stopped (Ctrl-C). Between the builds the store is free for queries."
    },
    footer = {"", "Example:", "  wenpu watch news/ --store graph"})
final class WatchCommand extends Command {
  @Parameters(paramLabel = "DIR", description = "Folder of news.")
  private @Nullable Path folder;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--interval",
      paramLabel = "SECONDS",
      description = "How often to look (default: 2).")
  private double interval = 2;

  WatchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageException("no folder: " + folder);
    }
    if (!(interval > 0)) {
      throw new UsageException("--interval must be more than 0");
    }
    store.folder();
    FolderWatch watch = new FolderWatch(folder);
    while (sleep()) {
      List<String> changed = watch.changes();
      if (!changed.isEmpty() && !build(changed)) {
        watch.again(changed);
      }
    }
    return Exit.FINE;
  }

  /** Builds from what changed; tells whether the store was free for it. */
  private boolean build(List<String> changed) throws IOException {
    try {
      List<String> there = changed.stream().filter(path -> Files.exists(Path.of(path))).toList();
      Building building = new Building(console(), store.folder(), new Progress(console()));
      building.build(new InputOptions(there), changed);
      building.report(null);
      return true;
    } catch (StoreException e) {
      console().say("wenpu watch: " + e.getMessage() + "; trying again");
      return false;
    }
  }

  private boolean sleep() {
    try {
      Thread.sleep(Math.round(interval * 1000));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
