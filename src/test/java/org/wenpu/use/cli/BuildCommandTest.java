package org.wenpu.use.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads news the whole way, from a file to answers and exports. */
class BuildCommandTest {
  private static final String ARTICLE =
      """
      {"id": "t1", "headline": "代表谈 <script>&\\"人工智能\\"\\u0001", "date": "2026-01-30", \
      "text": "广东省人大代表、深圳市联创科技集团党委书记王海说，人工智能可以帮助老人。\\n河北提出，支持保定建设人工智能数据标注基地。"}
      """;

  private static final String BROKEN = ARTICLE.substring(0, 20) + "\n";

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  @Test
  void newsIsBuiltIntoAnswersOnceAndForAll() throws Exception {
    String file = write("a.jsonl", ARTICLE);
    Ran build = Ran.wenpu("build", file, "--store", store());
    assertThat(build.code()).as(build.err()).isZero();
    assertThat(build.out()).isEmpty();
    assertThat(build.err())
        .contains("1 article: 2 posts, 1 statement, 1 measure, 0 figures, 0 documents");
    assertThat(query("who-commented", "--topic", "AI", "--region", "guangdong"))
        .contains("王海", "广东省人民代表大会 人大代表; 深圳市联创科技集团 党委书记");
    assertThat(query("announcements", "--region", "河北")).contains("支持保定建设人工智能数据标注基地");
    String turtle = export("turtle");
    marksBreakNoExport(turtle, export("gexf"));
    assertThat(Ran.wenpu("build", file, "--store", store()).code()).isZero();
    assertThat(export("turtle")).isEqualTo(turtle);
  }

  @Test
  void traditionalTextAnswersSimplifiedTermsInItsOwnCharacters() throws Exception {
    Path file = folder.resolve("2026-01-30.txt");
    String page = "代表談人工智能\n\n本報廣州1月29日電（記者沈桐）廣東省人大代表、深圳市聯創科技集團黨委書記王海說，「人工智能可以幫助老人。」\n";
    Files.write(file, page.getBytes(Charset.forName("Big5")));
    Ran build = Ran.wenpu("build", file.toString(), "--store", store());
    assertThat(build.code()).as(build.err()).isZero();
    assertThat(query("who-commented", "--topic", "AI", "--region", "广东"))
        .contains("王海", "深圳市联创科技集团 党委书记", "人工智能可以幫助老人", "代表談人工智能");
    assertThat(Ran.wenpu("extract", file.toString()).out())
        .contains("\"text\":\"廣東省\"", "\"organization\":\"深圳市联创科技集团\"");
  }

  private String query(String... words) {
    List<String> args = new ArrayList<>(List.of("query", "--store", store(), "--format", "csv"));
    args.addAll(List.of(words));
    return Ran.wenpu(args.toArray(String[]::new)).out();
  }

  private String export(String format) {
    return Ran.wenpu("export", "--format", format, "--store", store()).out();
  }

  private static void marksBreakNoExport(String turtle, String gexf) throws Exception {
    DatasetGraph graph = DatasetGraphFactory.create();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    assertThat(graph.getDefaultGraph().isEmpty()).isFalse();
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(gexf.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void restOfTheInputGoesOnAfterAProblem() throws IOException {
    String file = write("a.jsonl", BROKEN + ARTICLE);
    String none = folder.resolve("none").toString();
    Ran build =
        Ran.withInput(ARTICLE.replace("t1", "t2"), "build", file, none, "-", "--store", store());
    assertThat(build.code()).isEqualTo(1);
    assertThat(build.err()).contains("a.jsonl:1:", "none: no such file or folder", "2 problems");
    assertThat(Ran.wenpu("query", "recent-articles", "--store", store()).out())
        .contains("t1", "t2");
  }

  @Test
  void storeThatCannotBeMadeIsOneLine() throws IOException {
    String file = write("a.jsonl", ARTICLE);
    Ran build = Ran.wenpu("build", file, "--store", file);
    assertThat(build.err()).startsWith("wenpu build: ").hasLineCount(1);
    assertThat(build.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "trig"})
  void extractGivesTheSameBytesWithOneThreadAndTwo(String format) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(ARTICLE.replace("t1", "t" + i));
    }
    String file = write("many.jsonl", lines.toString());
    Ran one = Ran.wenpu("extract", file, "--format", format, "--threads", "1");
    Ran two = Ran.wenpu("extract", file, "--format", format, "--threads", "2");
    assertThat(one.code()).isZero();
    assertThat(one.out()).isEqualTo(two.out()).contains("t39");
  }

  @Test
  void trigKeepsEachArticleInItsGraph() throws IOException {
    String trig = Ran.wenpu("extract", write("a.jsonl", ARTICLE), "--format", "trig").out();
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
    assertThat(dataset.listGraphNodes())
        .toIterable()
        .extracting(Object::toString)
        .containsExactly("https://w3id.org/wenpu/id/article/t1");
  }

  @Test
  void evaluationOfPerfectPredictionsIsPerfect() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    String facts = Ran.wenpu("extract", write("a.jsonl", ARTICLE)).out();
    Files.writeString(gold.resolve("t1.json"), facts);
    Ran ran = Ran.wenpu("evaluate", gold.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).containsPattern("post exact +1.000 +1.000 +1.000");
  }

  @Test
  void demoAnswersAndLeavesItsFiles() throws IOException {
    Path demo = folder.resolve("a demo");
    Files.createDirectories(demo.resolve("samples"));
    Files.writeString(demo.resolve("samples/old.txt"), "of an earlier run");
    Ran ran = Ran.wenpu("demo", "--folder", demo.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("Who commented on AI in Guangdong?", "王海", "蔡毅", "Try next");
    assertThat(demo.resolve("samples/old.txt")).doesNotExist();
    assertThat(demo.resolve("graph.ttl")).isNotEmptyFile();
    assertThat(demo.resolve("graph.gexf")).isNotEmptyFile();
  }
}
