package org.wenpu.use.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir private Path folder;

  @Test
  void stagesYardsticksAndQueriesAreMeasured() throws IOException {
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            "{\"id\":\"b-1\",\"headline\":\"算力联网\",\"date\":\"2026-01-31\","
                + "\"text\":\"广东省省长李山说，算力要联网。\"}\n");
    String store = folder.resolve("store").toString();
    assertThat(Ran.wenpu("build", news.toString(), "--store", store).code()).isZero();
    String[] args = {"bench", news.toString(), "--store", store, "--runs", "2", "--format", "json"};
    Ran ran = Ran.wenpu(args);
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode json = new ObjectMapper().readTree(ran.out());
    assertThat(json.path("articles").asInt()).isEqualTo(1);
    assertThat(json.path("stages").fieldNames())
        .toIterable()
        .contains(
            "read",
            "annotate",
            "extract",
            "map",
            "load",
            "HanLP alone",
            "bare load",
            "whole build");
    assertThat(json.path("ratio").asDouble()).isPositive();
    assertThat(json.path("queries").findValuesAsText("query"))
        .contains("search", "who-commented", "all queries");
    assertThat(json.path("queries").get(0).path("median").asDouble()).isPositive();
  }

  @Test
  void brokenInputIsToldAndTheRestMeasured() throws IOException {
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            "{\"id\":\n"
                + "{\"id\":\"b-1\",\"headline\":\"算力联网\",\"date\":\"2026-01-31\","
                + "\"text\":\"广东省省长李山说，算力要联网。\"}\n");
    Ran ran = Ran.wenpu("bench", news.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("news.jsonl:1");
    assertThat(ran.out()).startsWith("1 articles");
  }

  @Test
  void wrongNumberOfRunsIsRefused() {
    assertThat(Ran.wenpu("bench", "samples", "--runs", "0").code()).isEqualTo(2);
    assertThat(Ran.wenpu("bench", "samples", "--limit-seconds", "0").code()).isEqualTo(2);
  }
}
