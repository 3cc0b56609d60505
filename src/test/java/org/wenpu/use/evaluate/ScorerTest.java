package org.wenpu.use.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Scores one article of 40 characters; {@code '} stands for {@code "}. */
  private static Task task(String name, String gold, String predicted) throws IOException {
    String text = "甲".repeat(40);
    JsonNode article =
        JSON.readTree(
            String.format(Locale.ROOT, "{'id':'a','text':'%s',%s}", text, gold).replace('\'', '"'));
    JsonNode found =
        JSON.readTree(String.format(Locale.ROOT, "{'id':'a',%s}", predicted).replace('\'', '"'));
    return Scorer.score(new TreeMap<>(Map.of("a", article)), Map.of("a", found)).stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void assertScore(Task task, double precision, double recall, double f1) {
    assertThat(List.of(task.precision(), task.recall(), task.f1()))
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 5e-4 ? 0 : 1, Double.class)
        .isEqualTo(List.of(precision, recall, f1));
  }

  @Test
  void nameMustHaveTypeAndBothEnds() throws IOException {
    String gold =
        "'entities':[{'type':'PER','begin':0,'end':2},{'type':'PER','begin':5,'end':7},"
            + "{'type':'ORG','begin':9,'end':12}]";
    String found =
        "'entities':[{'type':'PER','begin':0,'end':2},{'type':'PER','begin':5,'end':8},"
            + "{'type':'PLACE','begin':9,'end':12},{'type':'PER','begin':0,'end':2}]";
    assertScore(task("entity PER", gold, found), 1 / 3.0, 1 / 2.0, 0.4);
    assertScore(task("entity ORG", gold, found), 0, 0, 0);
    assertScore(task("entity all", gold, found), 1 / 4.0, 1 / 3.0, 2 / 7.0);
  }

  @Test
  void samePostCountsOnceAndPunctuationDoesNotMatter() throws IOException {
    String gold =
        "'posts':[{'person':'李明','organization':null,'title':'主任'},"
            + "{'person':'李明','organization':'某省','title':'委员'}]";
    String found =
        "'posts':[{'person':'李 明','organization':'','title':'主任，'},"
            + "{'person':'李明','organization':null,'title':'主任'},"
            + "{'person':'李明','organization':'某省政协','title':'委员'}]";
    assertScore(task("post exact", gold, found), 1 / 2.0, 1 / 2.0, 1 / 2.0);
    assertScore(task("post lenient", gold, found), 1, 1, 1);
  }

  @Test
  void bestOverlapIsMatchedFirst() throws IOException {
    String gold = "'statements':[{'begin':0,'end':10},{'begin':0,'end':12}]";
    String found = "'statements':[{'begin':0,'end':12},{'begin':20,'end':30}]";
    Task overlap = task("statement overlap>=.8", gold, found);
    assertScore(overlap, 1 / 2.0, 1 / 2.0, 1 / 2.0);
    assertThat(overlap.misses())
        .singleElement()
        .matches(m -> m.annotation().get("end").asInt() == 10);
    assertThat(overlap.falseAlarms())
        .singleElement()
        .matches(f -> f.annotation().get("begin").asInt() == 20);
  }

  @Test
  void secondPartCountsOnlyWithItsText() throws IOException {
    String gold = "'statements':[{'begin':0,'end':5,'text2':'甲','begin2':10,'end2':15}]";
    String withText = "'statements':[{'begin':0,'end':5,'text2':'甲','begin2':10,'end2':15}]";
    String without = "'statements':[{'begin':0,'end':5,'begin2':10,'end2':15}]";
    assertScore(task("statement exact span", gold, withText), 1, 1, 1);
    assertScore(task("statement exact span", gold, without), 0, 0, 0);
    assertScore(task("statement overlap>=.8", gold, without), 0, 0, 0);
  }

  @Test
  void speakerMayBeShorterButNotAnother() throws IOException {
    String gold =
        "'statements':[{'begin':0,'end':10,'speaker':'某部发言人','verb':'说'},"
            + "{'begin':20,'end':30,'speaker':'李明','verb':'说'}]";
    String found =
        "'statements':[{'begin':0,'end':8,'speaker':'发言人','verb':'表示'},"
            + "{'begin':20,'end':23,'speaker':'王芳','verb':'说'}]";
    assertScore(task("statement speaker", gold, found), 1 / 2.0, 1 / 2.0, 1 / 2.0);
    assertScore(task("statement cue", gold, found), 1 / 2.0, 1 / 2.0, 1 / 2.0);
    assertScore(task("statement end to end", gold, found), 1 / 2.0, 1 / 2.0, 1 / 2.0);
  }

  @Test
  void figureNeedsValueAndUnitThenHalfTheIndicator() throws IOException {
    String gold =
        "'observations':[{'value':8.7,'unit':'%','indicator':'增加值'},"
            + "{'value':-28,'unit':'%','indicator':'销量'},{'value':0,'unit':null,'indicator':'起'}]";
    String found =
        "'observations':[{'value':'8.7','unit':'%','indicator':'工业增加值'},"
            + "{'value':28,'unit':'%','indicator':'销量'},{'value':null,'indicator':'起'},"
            + "{'value':0,'unit':'','indicator':'落'}]";
    assertScore(task("observation value+unit", gold, found), 2 / 4.0, 2 / 3.0, 4 / 7.0);
    assertScore(task("observation +indicator", gold, found), 1 / 4.0, 1 / 3.0, 2 / 7.0);
  }

  @Test
  void measureNeedsItsActorEndToEnd() throws IOException {
    String gold =
        "'measures':[{'begin':0,'end':10,'actor':'某省'},{'begin':12,'end':22,'actor':'某市'}]";
    String found =
        "'measures':[{'begin':0,'end':9,'actor':'某省'},{'begin':12,'end':22,'actor':'某县'}]";
    assertScore(task("measure overlap>=.8", gold, found), 1, 1, 1);
    assertScore(task("measure end to end", gold, found), 1 / 2.0, 1 / 2.0, 1 / 2.0);
  }

  @Test
  void eventsWithoutActorsAreComparedByPlace() throws IOException {
    String gold =
        "'events':[{'type':'disaster','actors':[],'place':'某省'},"
            + "{'type':'visit','actors':['李明','王芳'],'place':null}]";
    String found =
        "'events':[{'type':'disaster','place':'某省'},{'type':'visit','actors':['王芳'],'place':'某市'},"
            + "{'type':'disaster','actors':['李明'],'place':'某省'}]";
    assertScore(task("event type+actor", gold, found), 2 / 3.0, 1, 0.8);
  }

  @Test
  void documentsCountOnceByName() throws IOException {
    String gold = "'documents':[{'name':'某条例'},{'name':'《某条例》'},{'name':'某规划'}]";
    String found = "'documents':[{'name':'《某条例》'}]";
    assertScore(task("document name", gold, found), 1, 1 / 2.0, 2 / 3.0);
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    // 𠮷 is one code point and two chars: the closing mark stands at 3, not at 4.
    JsonNode gold =
        JSON.readTree(
            "{\"id\":\"a\",\"text\":\"“𠮷甲”说\",\"statements\":[{\"begin\":1,\"end\":3}]}");
    JsonNode found = JSON.readTree("{\"id\":\"a\",\"statements\":[{\"begin\":0,\"end\":4}]}");
    List<Task> tasks = Scorer.score(new TreeMap<>(Map.of("a", gold)), Map.of("a", found));
    assertThat(tasks)
        .filteredOn(t -> t.name().equals("statement exact span"))
        .singleElement()
        .satisfies(t -> assertThat(t.f1()).isEqualTo(1, within(1e-9)));
  }

  @Test
  void articleWithoutPredictionCountsAsMissed() throws IOException {
    JsonNode gold =
        JSON.readTree("{\"id\":\"a\",\"text\":\"\",\"documents\":[{\"name\":\"某条例\"}]}");
    List<Task> tasks = Scorer.score(new TreeMap<>(Map.of("a", gold)), Map.of());
    assertThat(tasks).extracting(Task::gold).contains(1);
    assertThat(tasks).extracting(Task::predicted).containsOnly(0);
  }
}
