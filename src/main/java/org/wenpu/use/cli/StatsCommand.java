package org.wenpu.use.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.care.StoreStatistics;
import picocli.CommandLine.Mixin;

/** Counts what a store holds. */
@picocli.CommandLine.Command(
    name = "stats",
    description = {
      "Count what a store holds: articles by source, kind and year, facts and entities by kind;",
      "its size on disk, and which share of that a compaction would keep (estimated)."
    },
    footer = {
      "",
      "Example:",
      "  wenpu stats --store DIR",
      "  wenpu stats --store DIR --format json"
    })
final class StatsCommand extends Command {
  @Mixin private final StoreOption store = new StoreOption();

  @Mixin private final FormatOption format = new FormatOption();

  StatsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    boolean json = format.isJson();
    Map<String, Object> statistics = statistics();
    console().print(json ? json(statistics) : table(statistics));
    return Exit.FINE;
  }

  private Map<String, Object> statistics() {
    try (ArticleStore open = ArticleStore.openExisting(store.folder())) {
      List<Node> articles = open.articles();
      StoreStatistics counted = open.read(dataset -> StoreStatistics.of(dataset, articles));
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("articles", (long) articles.size());
      all.put("quads", open.quads());
      all.put("bytes", open.bytes());
      all.put("liveShare", Math.round(open.liveShare() * 100) / 100.0);
      all.put("articlesBySource", counted.bySource());
      all.put("articlesByKind", counted.byKind());
      all.put("articlesByYear", counted.byYear());
      all.put("facts", counted.facts());
      all.put("entities", counted.entities());
      return all;
    }
  }

  private static String json(Map<String, Object> statistics) throws IOException {
    return new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .writeValueAsString(statistics)
        + "\n";
  }

  private static String table(Map<String, Object> statistics) {
    StringBuilder table = new StringBuilder();
    statistics.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> counts) {
            table.append(String.format(Locale.ROOT, "%n%s%n", words(name)));
            counts.forEach((kind, count) -> table.append(row("  " + kind, count)));
          } else {
            table.append(row(words(name), value));
          }
        });
    return table.toString();
  }

  /** Gives a name as words: {@code articlesBySource} → {@code articles by source}. */
  private static String words(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String row(String name, Object value) {
    String number =
        value instanceof Long count ? String.format(Locale.ROOT, "%,d", count) : value.toString();
    return String.format(Locale.ROOT, "%s\t%s%n", name, number)
        .replace(System.lineSeparator(), "\n");
  }
}
