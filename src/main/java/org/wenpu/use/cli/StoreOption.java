package org.wenpu.use.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says which store a command works on. */
final class StoreOption {
  @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store.")
  private @Nullable Path store;

  /** Gives the folder; a missing option is an error only where a store is really needed. */
  Path folder() {
    if (store == null) {
      throw new UsageException("--store DIR is missing");
    }
    return store;
  }
}
