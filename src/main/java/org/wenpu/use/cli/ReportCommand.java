package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;
import org.wenpu.use.report.Report;
import org.wenpu.use.report.ReportPage;
import org.wenpu.use.report.ReportReader;
import org.wenpu.use.report.ReportScope;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is known of a topic as a page for people. */
@picocli.CommandLine.Command(
    name = "report",
    description = {
      "Write what the store knows of a topic as one HTML page: who said and announced what, by",
      "province; figures, timeline, network, documents; each line with the sentence it was read",
      "from. The page loads nothing and works without a script."
    },
    footer = {
      "",
      "Example:",
      "  wenpu report --topic AI --store DIR -o ai.html",
      "  wenpu report --topic AI --topic 算力 --region 广东 --since 2026-01-01 --store DIR -o ai.html"
    })
final class ReportCommand extends Command {
  private static final int MOST = 200;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--topic",
      required = true,
      paramLabel = "TOPIC",
      description = "The topic, with its narrower ones; may be given several times.")
  private List<String> topics = List.of();

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Only facts of this region and what lies in it; may be given several times.")
  private List<String> regions = List.of();

  @Mixin private final DayOptions days = new DayOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N lines in each list (default: 200); the page says how many it lacks.")
  private int limit = MOST;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of standard output.")
  private @Nullable Path output;

  ReportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new UsageException("--limit must be 1 or more: " + limit);
    }
    Report report =
        Stores.read(store.folder(), dataset -> ReportReader.read(dataset, scope(dataset)));
    byte[] page = ReportPage.of(report).getBytes(StandardCharsets.UTF_8);
    console().write(output, out -> out.write(page));
    if (report.isEmpty()) {
      console().say("nothing found about " + report.title());
    }
    return Exit.FINE;
  }

  private ReportScope scope(DatasetGraph dataset) {
    Resolver resolver = new Resolver(dataset, console()::say);
    return new ReportScope(
        things(resolver, "topic", Parameter.Type.TOPIC, topics),
        things(resolver, "region", Parameter.Type.REGION, regions),
        days.since(resolver),
        days.until(resolver),
        limit);
  }

  private static List<Node> things(
      Resolver resolver, String option, Parameter.Type type, List<String> names) {
    Parameter parameter = new Parameter(option, type, true, "");
    Set<Node> things = new LinkedHashSet<>();
    names.forEach(name -> things.addAll(resolver.resolve(parameter, name)));
    return List.copyOf(things);
  }
}
