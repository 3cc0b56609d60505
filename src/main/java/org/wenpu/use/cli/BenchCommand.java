package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.bench.QueryBench;
import org.wenpu.use.bench.QueryTime;
import org.wenpu.use.bench.StageBench;
import org.wenpu.use.bench.StageTime;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast the program is. */
@picocli.CommandLine.Command(
    name = "bench",
    description = {
      "Measure how long each stage takes on news, beside HanLP alone on the same text and a bare",
      "bulk load of the same quads, and how long the whole build takes; with --store, how long each",
      "named query takes there, asked as its example does."
    },
    footer = {
      "",
      "Example:",
      "  wenpu bench news/",
      "  wenpu bench news/ --store DIR --format json"
    })
final class BenchCommand extends Command {
  private static final int RUNS = 20;
  private static final int LIMIT_SECONDS = 10;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "Ask the named queries on this store; only its text index is brought up to date.")
  private @Nullable Path store;

  @Option(names = "--runs", paramLabel = "N", description = "Ask each query N times (default: 20).")
  private int runs = RUNS;

  @Option(
      names = "--limit-seconds",
      paramLabel = "N",
      description = "Stop a query after N seconds and ask it no more (default: 10).")
  private int limitSeconds = LIMIT_SECONDS;

  @Mixin private final FormatOption format = new FormatOption();

  BenchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    boolean json = format.isJson();
    if (runs < 1 || limitSeconds < 1) {
      throw new UsageException("--runs and --limit-seconds must be 1 or more");
    }
    Path folder = Files.createTempDirectory("wenpu-bench");
    try {
      Run build = new Run(console());
      BenchReport report = measured(folder, build);
      console().print(json ? report.json() : report.table());
      return Exit.of(build.tally().hasProblems());
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  private BenchReport measured(Path folder, Run build) throws IOException {
    StageBench bench = new StageBench(folder, System::nanoTime);
    List<StageTime> stages = new ArrayList<>(bench.run(input.source(console())));
    stages.add(new StageTime(BenchReport.BUILD, seconds(build, folder.resolve("build"))));
    List<QueryTime> queries = store == null ? List.of() : queries(store);
    return new BenchReport(bench.articles(), bench.quads(), stages, queries);
  }

  private List<QueryTime> queries(Path store) throws IOException {
    try (ArticleStore open = ArticleStore.openExisting(store)) {
      open.read(dataset -> open.text().update());
    }
    return Stores.read(
        store, new QueryBench(System::nanoTime, runs, Duration.ofSeconds(limitSeconds))::run);
  }

  private double seconds(Run build, Path folder) throws IOException {
    long begin = System.nanoTime();
    Stores.fill(folder, articles -> input.run(console(), build.into(Stores.loading(articles))));
    double seconds = (System.nanoTime() - begin) / 1e9;
    build.report();
    return seconds;
  }
}
