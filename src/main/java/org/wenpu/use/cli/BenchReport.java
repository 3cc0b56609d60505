package org.wenpu.use.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wenpu.use.bench.QueryTime;
import org.wenpu.use.bench.StageBench;
import org.wenpu.use.bench.StageTime;

/** Shows what was measured. */
record BenchReport(long articles, long quads, List<StageTime> stages, List<QueryTime> queries) {
  static final String BUILD = "whole build";

  /** Gives how many times longer the whole build takes than HanLP and a bare load together. */
  double ratio() {
    return seconds(BUILD) / (seconds(StageBench.HANLP) + seconds(StageBench.BARE_LOAD));
  }

  private double seconds(String stage) {
    return stages.stream()
        .filter(s -> s.stage().equals(stage))
        .mapToDouble(StageTime::seconds)
        .sum();
  }

  String table() {
    StringBuilder table = new StringBuilder();
    line(table, "%d articles, %d quads%n%nstage\tseconds\tarticles a second%n", articles, quads);
    for (StageTime stage : stages) {
      line(
          table,
          "%s\t%.2f\t%.0f%n",
          stage.stage(),
          stage.seconds(),
          stage.articlesASecond(articles));
    }
    line(table, "%nwhole build to HanLP alone and bare load: %.2f%n", ratio());
    if (!queries.isEmpty()) {
      line(table, "%nquery\tmedian ms\tp95 ms%n");
      queries.forEach(
          q ->
              line(
                  table,
                  "%s\t%.1f\t%.1f%s%n",
                  q.query(),
                  q.median(),
                  q.p95(),
                  q.cut() ? "\tstopped" : ""));
    }
    return table.toString();
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }

  String json() throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("articles", articles);
    all.put("quads", quads);
    Map<String, Object> times = new LinkedHashMap<>();
    stages.forEach(
        s ->
            times.put(
                s.stage(),
                Map.of("seconds", s.seconds(), "articlesASecond", s.articlesASecond(articles))));
    all.put("stages", times);
    all.put("ratio", ratio());
    all.put("queries", queries);
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all)
        + "\n";
  }
}
