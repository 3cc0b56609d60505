package org.wenpu.input.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.input.Collected;
import org.wenpu.input.Packed;
import org.wenpu.input.ReadingDefaults;

class ArchivesTest {
  @Test
  void filesOfAnArchiveAreReadInTheirOrderEachByItsKind() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("2026-03-06.txt", Packed.utf8("大桥封顶\n\n新华社三江3月5日电 大桥今天封顶，年底通车。\n"));
    files.put("a/b.json", article("b"));
    files.put("a/.hidden.json", article("c"));
    files.put("__MACOSX/d.json", article("d"));
    files.put("e.png", new byte[] {0, 1, 2, 3, 0});
    Collected collected = read(Packed.zip(files));
    assertThat(collected.articles)
        .extracting(a -> a.source().name())
        .containsExactly("-!2026-03-06.txt", "-!a/b.json");
    assertThat(collected.problems)
        .extracting(Object::toString)
        .containsExactly("-!e.png: binary, no text");
    assertThat(read(Packed.gzip(Packed.tar(files))).articles).isEqualTo(collected.articles);
  }

  @Test
  void archivesInArchivesAreReadUntilItIsEnough() {
    byte[] archive = Packed.zip(Map.of("a.json", article("a")));
    assertThat(read(Packed.zip(Map.of("in.zip", archive))).articles)
        .extracting(Article::id)
        .containsExactly("a");
    for (int i = 0; i < 8; i++) {
      archive = Packed.zip(Map.of("in.zip", archive));
    }
    Collected collected = read(archive);
    assertThat(collected.articles).isEmpty();
    assertThat(collected.problems).hasSize(1).first().asString().contains("archives in archives");
  }

  @Test
  void nameThatLeadsOutIsReportedAndTheRestRead() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../etc/news.json", article("a"));
    files.put("good.json", article("b"));
    Collected collected = read(Packed.zip(files));
    assertThat(collected.articles).extracting(Article::id).containsExactly("b");
    assertThat(collected.problems)
        .extracting(p -> p.message())
        .containsExactly("its name leads out of the archive, not read");
  }

  @Test
  void nameInAnOldChineseEncodingIsReadable() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, Charset.forName("GB18030"))) {
      out.putNextEntry(new ZipEntry("三江新闻.json"));
      out.write(article("a"));
    }
    assertThat(read(bytes.toByteArray()).articles.get(0).source().name()).isEqualTo("-!三江新闻.json");
  }

  @Test
  void fileThatGrowsWithoutBoundsIsLeft() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("good.json", article("a"));
    files.put("bomb.txt", new byte[40_000_000]);
    Collected zip = read(Packed.zip(files));
    assertThat(zip.articles).extracting(Article::id).containsExactly("a");
    assertThat(zip.problems.toString()).contains("-!bomb.txt", "grows more than 200-fold");
  }

  @Test
  void streamThatGrowsWithoutBoundsIsAProblem() {
    byte[] brackets = "[".repeat(40_000_000).getBytes(StandardCharsets.US_ASCII);
    assertThat(read(Packed.gzip(brackets)).problems.toString()).isNotEmpty();
  }

  @Test
  void archiveWithoutFilesIsAProblem() {
    assertThat(read(Packed.zip(Map.of())).messages())
        .containsExactly("-: no files in this archive");
    assertThat(read(Packed.tar(Map.of("d/", new byte[0]))).messages())
        .containsExactly("-: no files in this archive");
  }

  @Test
  void brokenArchiveIsAProblem() {
    byte[] whole =
        Packed.zip(Map.of("a.json", Packed.utf8("{\"headline\": \"" + "雪".repeat(9000))));
    assertThat(read(Arrays.copyOf(whole, 60)).problems).isNotEmpty();
    assertThat(read(Arrays.copyOf(Packed.gzip(article("a")), 40)).problems).isNotEmpty();
  }

  @Test
  void pageOfAWebArchiveKnowsItsAddress() {
    String page =
        "<title>雪停了</title><i class='pages-date'>2026-03-06</i><p id='UCAP-CONTENT'>雪停了。</p>";
    Collected collected = read(Packed.gzip(Packed.warc("https://news.example/snow.html", page)));
    assertThat(collected.problems).isEmpty();
    Article article = collected.articles.get(0);
    assertThat(article.metadata().url()).isEqualTo("https://news.example/snow.html");
    assertThat(article.source().name()).isEqualTo("-!https://news.example/snow.html");
  }

  @Test
  void namedFormatIsThatOfTheFilesInAnArchive() {
    byte[] archive = Packed.zip(Map.of("a.dat", article("a")));
    Collected collected = Collected.ofStdin(archive, ReadingDefaults.NONE.withFormat("jsonl"));
    assertThat(collected.articles).hasSize(1);
    assertThat(Collected.ofStdin(archive, ReadingDefaults.NONE.withFormat("csv")).problems)
        .hasSize(1);
  }

  private static byte[] article(String id) {
    String json =
        """
        {"id": "%s", "headline": "雪停了", "date": "2026-03-06", "text": "雪停了。"}
        """;
    return Packed.utf8(String.format(Locale.ROOT, json, id));
  }

  private static Collected read(byte[] archive) {
    return Collected.ofStdin(archive, ReadingDefaults.NONE);
  }
}
