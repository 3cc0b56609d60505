package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.ArticleStore.Outcome;
import org.wenpu.store.CommitSize;

/** Builds a store from news: loads, follows deletions when asked to, and cares for the store. */
final class Building {
  private final Console console;
  private final Path folder;
  private final int quadsACommit;
  private final Run run;
  private final Map<String, Object> counts = new LinkedHashMap<>();

  Building(Console console, Path folder, Progress progress) {
    this(console, folder, progress, CommitSize.USUAL_QUADS);
  }

  Building(Console console, Path folder, Progress progress, int quadsACommit) {
    this.quadsACommit = quadsACommit;
    this.console = console;
    this.folder = folder;
    this.run = new Run(console, progress);
  }

  /**
   * Reads the input into the store.
   *
   * @param gone files or folders whose articles go when they were not read this time; null for none
   */
  void build(InputOptions input, @Nullable List<String> gone) throws IOException {
    Stores.fill(
        folder,
        quadsACommit,
        store -> {
          Loading loading = new Loading(store);
          long removed = 0;
          if (gone == null) {
            input.run(console, run.into(loading));
          } else {
            Pruning pruning = new Pruning(loading, gone);
            input.run(console, run.into(pruning));
            removed = pruning.prune(store);
          }
          store.commit();
          count(loading, removed, store);
        });
  }

  private void count(Loading loading, long removed, ArticleStore store) {
    boolean compacted = store.compactIfGrown();
    counts.putAll(run.tally().counts());
    counts.put("added", loading.count(Outcome.ADDED));
    counts.put("replaced", loading.count(Outcome.REPLACED));
    counts.put("removed", removed);
    counts.put("copies", store.copies().size());
    counts.put("compacted", compacted);
  }

  /** Tells what came of it, on the console and in a file when there is one; gives the exit code. */
  int report(@Nullable Path file) throws IOException {
    int code = run.report();
    console.say(
        "store: "
            + Stream.of("added", "replaced", "unchanged", "removed")
                .map(end -> String.format(Locale.ROOT, "%,d %s", number(end), end))
                .collect(Collectors.joining(", "))
            + String.format(
                Locale.ROOT, "; copies in the store: %,d%s", number("copies"), afterwards()));
    if (file != null) {
      counts.put("seconds", Math.round(run.seconds() * 1000) / 1000.0);
      console.write(file, out -> out.write(Json.bytes(counts)));
    }
    return code;
  }

  private long number(String name) {
    return counts.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private String afterwards() {
    return Boolean.TRUE.equals(counts.get("compacted")) ? "; compacted" : "";
  }
}
