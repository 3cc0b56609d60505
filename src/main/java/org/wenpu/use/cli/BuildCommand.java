package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wenpu.store.CommitSize;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  wenpu build news/ --prune --report report.json --store graph",
      "  cat articles.jsonl | wenpu build - --store graph"
    })
final class BuildCommand extends Command {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--prune",
      description = "Remove articles once read from these inputs that are not there any more.")
  private boolean prune;

  @Mixin private final ProgressOption progress = new ProgressOption();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report as JSON, too; - is standard output.")
  private @Nullable Path report;

  @Option(
      names = "--quads-per-commit",
      paramLabel = "N",
      description = {
        "Quads written at once: what a killed build may lose.",
        "Default: 1250000, 600000 in a first build, fewer where Java has less than 2 GB."
      })
  private int quadsPerCommit = CommitSize.USUAL_QUADS;

  BuildCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Progress shown = progress.progress(console());
    shown.expect(input.survey(console()));
    Building building = new Building(console(), store.folder(), shown, quadsPerCommit);
    building.build(input, prune ? input.inputs() : null);
    return building.report(report);
  }
}
