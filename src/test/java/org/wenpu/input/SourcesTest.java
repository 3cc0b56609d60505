package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final String GOOD =
      "{\"id\": \"%s\", \"headline\": \"雪停了\", \"date\": \"2026-01-31\", \"text\": \"今天雪停了。\"}\n";

  @TempDir Path folder;

  @Test
  void folderIsWalkedInTheOrderOfNames() throws IOException {
    write("b.json", good("b"));
    write("a/z.jsonl", good("z1") + good("z2"));
    write("a/c.json", good("c"));
    write(".hidden/d.json", good("d"));
    write("a/.e.json", good("e"));
    Collected collected = Collected.of(folder);
    assertThat(collected.articles).extracting(Article::id).containsExactly("c", "z1", "z2", "b");
    assertThat(collected.problems).isEmpty();
  }

  @Test
  void surveyKnowsTheBytesThatReadingCounts() throws IOException {
    write("a.json", good("a"));
    write("b/b.jsonl", good("b").repeat(3000));
    Sources.Survey survey =
        new Sources(ReadingDefaults.NONE, InputStream.nullInputStream())
            .survey(List.of(folder.toString()));
    assertThat(survey).isEqualTo(new Sources.Survey(2, Collected.of(folder).bytes));
    assertThat(survey.bytes()).isPositive();
  }

  @Test
  void contentDecidesTheKindNotTheName() throws IOException {
    write("lines.txt", good("a") + good("b"));
    write("lines.json", good("c") + good("d"));
    write("one.jsonl", good("e").replace(", ", ",\n"));
    write("array.json", "[" + good("f") + "," + good("g") + "]");
    write("page", "雪停了\n\n新华社北京2026年1月30日电 路通了。\n");
    Collected collected =
        Collected.of(
            new ReadingDefaults(LocalDate.of(2026, 1, 31), null),
            folder.resolve("lines.txt"),
            folder.resolve("lines.json"),
            folder.resolve("one.jsonl"),
            folder.resolve("array.json"),
            folder.resolve("page"));
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles)
        .extracting(Article::id)
        .startsWith("a", "b", "c", "d", "e", "f", "g")
        .hasSize(8);
  }

  @Test
  void emptyFileIsAProblem() throws IOException {
    write("a.json", "");
    write("b.txt", " \n\u3000\n");
    assertThat(Collected.of(folder).messages()).containsExactly("a.json: empty", "b.txt: empty");
  }

  @Test
  void binaryFileIsOneProblem() throws IOException {
    byte[] png = new byte[5000];
    new Random(1).nextBytes(png);
    Files.write(folder.resolve("photo.txt"), png);
    assertThat(Collected.of(folder).messages()).containsExactly("photo.txt: binary, no text");
  }

  @Test
  void unknownKindIsAProblem() throws IOException {
    write("a.csv", "地区,指标\n林川,3\n");
    write("b.xml", "<note>雪停了。</note>");
    String reason = ": unknown kind of file; readable are " + new Readers(new Datelines()).kinds();
    assertThat(reason).contains("JSON lines, ", "text pages (.txt)");
    assertThat(Collected.of(folder).messages()).containsExactly("a.csv" + reason, "b.xml" + reason);
  }

  @Test
  void missingFileIsAProblemAndTheRestIsRead() throws IOException {
    write("b.json", good("b"));
    Collected collected = Collected.of(folder.resolve("a.json"), folder.resolve("b.json"));
    assertThat(collected.messages()).containsExactly("a.json: no such file or folder");
    assertThat(collected.articles).hasSize(1);
  }

  @Test
  void linkToAFileThatVanishedIsAProblem() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone.json"));
    assertThat(Collected.of(folder).messages()).containsExactly("a.json: no such file or folder");
  }

  @Test
  void emptyFolderIsAProblem() {
    assertThat(Collected.of(folder).messages())
        .containsExactly(folder.getFileName() + ": no files in this folder");
  }

  @Test
  void fileThatMayNotBeReadIsSaidToBeSo() {
    assertThat(Sources.reason(new AccessDeniedException("a.json")))
        .isEqualTo("no permission to read");
  }

  @Test
  void streamThatFailsIsAProblem() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("device gone");
          }
        };
    Collected collected = new Collected();
    new Sources(ReadingDefaults.NONE, failing).read(List.of("-"), collected);
    assertThat(collected.messages()).containsExactly("-: cannot be read: device gone");
  }

  @Test
  void articlesComeBeforeTheSourceIsReadToItsEnd() {
    byte[] lines = good("x").repeat(20_000).getBytes(StandardCharsets.UTF_8);
    long[] bytesAtFirst = new long[1];
    new Sources(ReadingDefaults.NONE, new ByteArrayInputStream(lines))
        .read(
            List.of("-"),
            new ArticleSink() {
              private long bytes;

              @Override
              public void article(Article article) {
                bytesAtFirst[0] = bytesAtFirst[0] == 0 ? bytes : bytesAtFirst[0];
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem);
              }

              @Override
              public void bytesRead(long count) {
                bytes += count;
              }
            });
    assertThat(bytesAtFirst[0]).isBetween(1L, lines.length / 10L);
  }

  private static String good(String id) {
    return GOOD.replace("%s", id);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
