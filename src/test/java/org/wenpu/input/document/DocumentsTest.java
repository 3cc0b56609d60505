package org.wenpu.input.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.input.Collected;
import org.wenpu.input.Packed;
import org.wenpu.input.Problem;
import org.wenpu.input.ReadingDefaults;

class DocumentsTest {
  private static final ReadingDefaults DATED = new ReadingDefaults(LocalDate.of(2026, 3, 6), null);
  private static final String BRIDGE = "大桥封顶\n\n新华社三江3月5日电 大桥今天封顶，年底通车，两岸来往只要五分钟。\n";
  private static final String LIBRARY = "\n图书馆开馆\n\n本报三江3月5日讯 新图书馆今天开馆，第一天来了三千人。\n";
  private static final String PAGE = BRIDGE + LIBRARY;

  @Test
  void wordFileIsReadAsThePageItHolds() {
    assertThat(read(Packed.word(PAGE)).articles)
        .isEqualTo(read(Packed.utf8(PAGE)).articles)
        .isNotEmpty();
  }

  @Test
  void linesOfAPdfAreJoinedToParagraphs() {
    Collected collected = read(Packed.pdf(BRIDGE.replace("封顶，年底", "封顶，\n年底")));
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles)
        .extracting(Article::text)
        .containsExactly("新华社三江3月5日电 大桥今天封顶，年底通车，两岸来往只要五分钟。");
  }

  @Test
  void brokenDocumentIsOneProblem() {
    byte[] word = Packed.word(PAGE);
    byte[] pdf = Packed.utf8("%PDF-1.7\nno pages at all\n");
    assertThat(read(Arrays.copyOf(word, word.length / 2)).problems).hasSize(1);
    assertThat(read(pdf).problems).hasSize(1);
  }

  @Test
  void encryptedPdfIsNamedAsSuch() throws IOException {
    Collected collected = read(encrypted(Packed.pdf(BRIDGE)));
    assertThat(collected.articles).isEmpty();
    assertThat(collected.problems)
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("encrypted, needs a password");
  }

  private static byte[] encrypted(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }

  private static Collected read(byte[] document) {
    return Collected.ofStdin(document, DATED);
  }
}
