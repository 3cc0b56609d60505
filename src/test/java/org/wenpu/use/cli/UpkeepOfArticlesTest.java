package org.wenpu.use.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.input.Sources.Survey;

/** Builds a store from a folder that changes, and makes it forget. */
class UpkeepOfArticlesTest {
  @TempDir Path folder;
  private Path news;

  @BeforeEach
  void writeNews() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    write("a.jsonl", article("a", "甘肃省省长林泽说，风电很重要。"));
    write("b.jsonl", article("b", "青海省省长贺原说，光伏很重要。"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name), text);
  }

  private static String article(String id, String text) {
    return String.format(
        Locale.ROOT,
        "{\"id\": \"%s\", \"headline\": \"题\", \"date\": \"2026-01-30\", \"publisher\": \"某报\", \"text\": \"%s\"}%n",
        id,
        text);
  }

  private Ran build(String... more) {
    List<String> args = new ArrayList<>(List.of("build", news.toString()));
    args.addAll(List.of("--store", store()));
    args.addAll(List.of(more));
    return Ran.wenpu(args.toArray(String[]::new));
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private String graph() {
    return Ran.wenpu("export", "--format", "turtle", "--store", store()).out();
  }

  @Test
  void articleThatDidNotChangeIsNotReadAgain() throws IOException {
    assertThat(build().err()).contains("store: 2 added, 0 replaced, 0 unchanged, 0 removed");
    String before = graph();
    Ran again = build();
    assertThat(again.err())
        .contains("0 articles:", "store: 0 added, 0 replaced, 2 unchanged, 0 removed");
    assertThat(graph()).isEqualTo(before);
    write("a.jsonl", article("a", "甘肃省省长钟岭说，风电很重要。"));
    assertThat(build().err()).contains("store: 0 added, 1 replaced, 1 unchanged, 0 removed");
    assertThat(graph()).contains("钟岭").doesNotContain("林泽");
  }

  @Test
  void prunedStoreFollowsDeletions() throws IOException {
    build();
    Files.delete(news.resolve("a.jsonl"));
    assertThat(build().err()).contains("1 unchanged, 0 removed");
    assertThat(graph()).contains("林泽");
    assertThat(build("--prune").err()).contains("1 unchanged, 1 removed");
    assertThat(graph()).contains("贺原").doesNotContain("林泽");
  }

  @Test
  void pruningLeavesWhatCannotBeReadAndWhatCameFromElsewhere() throws IOException {
    build();
    String elsewhere =
        Files.writeString(folder.resolve("c.jsonl"), article("c", "宁夏自治区主席安宁说，节水很重要。")).toString();
    Ran.wenpu("build", elsewhere, "--store", store());
    write("a.jsonl", "{broken\n");
    Ran build = build("--prune");
    assertThat(build.code()).isEqualTo(1);
    assertThat(build.err()).contains("a.jsonl:1", "0 removed");
    assertThat(graph()).contains("林泽", "贺原", "安宁");
    Ran gone = Ran.wenpu("build", folder.resolve("none").toString(), "--prune", "--store", store());
    assertThat(gone.err()).contains("no such file", "0 removed");
  }

  @Test
  void removedArticleTakesItsFactsAndEntitiesAlong() {
    build();
    Ran byId = Ran.wenpu("remove", "--article", "a", "--store", store());
    assertThat(byId).isEqualTo(new Ran(0, "", "a: 1 article removed\n"));
    assertThat(graph()).contains("贺原").doesNotContain("林泽");
    Ran bySource = Ran.wenpu("remove", "--source", "b.jsonl", "--store", store());
    assertThat(bySource.err()).isEqualTo("b.jsonl: 1 article removed\n");
    assertThat(graph()).doesNotContain("贺原");
    Ran none = Ran.wenpu("remove", "--source", news.toString(), "--store", store());
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).isEqualTo("no article of " + news + "\n");
    assertThat(Ran.wenpu("remove", "--store", store()).code()).isEqualTo(2);
  }

  @Test
  void reportOfTwoPapersIsAnsweredOnceAndBothAreKept() throws IOException {
    String report = "甘肃省省长林泽在会上说，风电很重要，河西走廊的风场要和储能一起建，让风多的时候发的电留到夜里用。";
    write("a.jsonl", article("a", report));
    write("c.jsonl", article("c", report.replace("在会上", "在会议上")));
    assertThat(build().err()).contains("store: 3 added", "copies in the store: 1");
    String query = folder.resolve("q.rq").toString();
    Files.writeString(
        Path.of(query),
        """
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <https://schema.org/>
        PREFIX wp: <https://w3id.org/wenpu/ontology#>
        SELECT ?said ?copy ?words {
          ?statement wp:speaker/<http://www.w3.org/2004/02/skos/core#prefLabel> "林泽"@zh ; schema:text ?said .
          ?copy prov:alternateOf ?original ; schema:articleBody ?words
        }
        """);
    Ran asked = Ran.wenpu("query", query, "--format", "csv", "--store", store());
    assertThat(asked.out().lines()).hasSize(2);
    assertThat(asked.out()).contains("article/c", "在会议上说");
    assertThat(Ran.wenpu("validate", "--store", store()).err()).contains("3 articles: 0 problems");
    Ran.wenpu("remove", "--article", "a", "--store", store());
    assertThat(graph()).contains("林泽").doesNotContain("prov:alternateOf");
  }

  @Test
  void reportAndProgressAreReadByPrograms() throws IOException {
    write("c.jsonl", "{broken\n");
    Ran ran = build("--report", "-", "--progress", "json");
    JsonNode report = new ObjectMapper().readTree(ran.out());
    assertThat(report.at("/articles").asInt()).isEqualTo(2);
    assertThat(report.at("/added").asInt()).isEqualTo(2);
    assertThat(report.at("/articlesByPublisher/某报").asInt()).isEqualTo(2);
    assertThat(report.at("/facts/statement").asInt()).isEqualTo(2);
    assertThat(report.at("/problems").asInt()).isEqualTo(1);
    assertThat(report.at("/problemsByReason")).hasSize(1);
    String line =
        ran.err()
            .lines()
            .filter(said -> said.startsWith("{"))
            .reduce((a, last) -> last)
            .orElseThrow();
    JsonNode progress = new ObjectMapper().readTree(line);
    assertThat(progress.at("/done").asBoolean()).isTrue();
    assertThat(progress.at("/files").asInt()).isEqualTo(2);
    assertThat(progress.at("/filesTotal").asInt()).isEqualTo(3);
    assertThat(progress.at("/bytes").asLong()).isEqualTo(progress.at("/bytesTotal").asLong());
  }

  @Test
  void folderWatchGivesTheFolderFirstAndThenWhatChanged() throws IOException {
    FolderWatch watch = new FolderWatch(news);
    assertThat(watch.changes()).containsExactly(news.toString());
    assertThat(watch.changes()).isEmpty();
    write("c.jsonl", article("c", "宁夏自治区主席安宁说，节水很重要。"));
    write("b.jsonl", article("b", "青海省省长贺原说，盐湖的保护很重要。"));
    Files.delete(news.resolve("a.jsonl"));
    List<String> changed =
        List.of("a.jsonl", "b.jsonl", "c.jsonl").stream()
            .map(name -> news.resolve(name).toString())
            .toList();
    assertThat(watch.changes()).isEqualTo(changed);
    watch.again(changed);
    assertThat(watch.changes()).isEqualTo(changed);
  }

  @Test
  void progressTellsFilesFactsSpeedAndTimeLeft() {
    Progress.State state =
        new Progress.State(new Survey(1424, 4000), 356, 1000, 5000, 40_000, 20, false);
    assertThat(ProgressForm.TEXT.line(state))
        .isEqualTo(
            "356 of 1,424 files, 5,000 articles, 40,000 facts, 250 articles/s, 20 s, 60 s left");
  }
}
