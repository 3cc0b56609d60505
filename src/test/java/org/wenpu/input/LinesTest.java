package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private final Collected collected = new Collected();

  @Test
  void everyLineEndCountsOnce() throws IOException {
    assertThat(read("a\nb\r\nc\rd\n\ne", 100)).containsExactly("1a", "2b", "3c", "4d", "5", "6e");
  }

  @Test
  void lineEndBetweenTwoBuffersCountsOnce() throws IOException {
    String full = "x".repeat(16 * 1024 - 1);
    assertThat(read(full + "\r\nb\r", 100_000)).containsExactly("1" + full, "2b");
  }

  @Test
  void lineTooLongIsReportedAndTheNextIsRead() throws IOException {
    assertThat(read("abc\nabcd\n" + "x".repeat(50_000) + "\nab", 3)).containsExactly("1abc", "4ab");
    assertThat(collected.messages())
        .containsExactly(
            "s:2: line of more than 3 characters skipped",
            "s:3: line of more than 3 characters skipped");
  }

  @Test
  void columnOfAnUnreadableCharacterCountsCodePoints() throws IOException {
    assertThat(read("好\n𠮷\ufffd好\ufffd", 100)).hasSize(2);
    assertThat(collected.messages())
        .containsExactly("s:2:2: bytes that are no character, read as U+FFFD");
  }

  private List<String> read(String text, int longest) throws IOException {
    List<String> all = new ArrayList<>();
    Lines lines = new Lines("s", new StringReader(text), longest, collected);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      all.add(line.number() + line.text());
    }
    return all;
  }
}
