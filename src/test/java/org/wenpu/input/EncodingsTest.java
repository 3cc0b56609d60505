package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
  private static final String PAGE = "山村通了定制公交\n\n本报清溪2月9日电（通讯员苗青）清溪县把公交线路交给村民来定，八个行政村先后通了车。\n";
  private static final String TRADITIONAL = "山村通了定製公車\n\n本報清溪2月9日電（記者苗青）清溪縣把公車路線交給村民來定，八個村先後通了車。\n";
  private static final ReadingDefaults DATED = new ReadingDefaults(LocalDate.of(2026, 2, 10), null);

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "GB18030, ''",
    "GBK, ''",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF",
  })
  void pageReadsTheSameInEveryEncoding(String charset, String mark) {
    Collected collected = Collected.ofStdin(bytes(PAGE, charset, mark), DATED);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles)
        .isEqualTo(Collected.ofStdin(bytes(PAGE, "UTF-8", ""), DATED).articles)
        .extracting(Article::text)
        .containsExactly(PAGE.lines().skip(2).findFirst().orElseThrow());
  }

  @Test
  void traditionalPageInBig5IsRead() {
    Collected collected = Collected.ofStdin(bytes(TRADITIONAL, "Big5", ""), DATED);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles)
        .extracting(a -> a.headline().title())
        .containsExactly("山村通了定製公車");
    assertThat(collected.articles.get(0).dateline()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"GB18030, ''", "UTF-8, EFBBBF", "UTF-16LE, FFFE"})
  void jsonLinesMayBeInAnyEncoding(String charset, String mark) {
    String lines =
        """
        {"id": "a", "headline": "山村通了公交", "date": "2026-02-10", "text": "村民说，路平了。"}
        {"id": "b", "headline": "大桥封顶", "date": "2026-02-11", "text": "大桥今天封顶，年底通车。"}
        """;
    Collected collected = Collected.ofStdin(bytes(lines, charset, mark), ReadingDefaults.NONE);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles)
        .extracting(Article::text)
        .containsExactly("村民说，路平了。", "大桥今天封顶，年底通车。");
  }

  @Test
  void brokenByteIsReportedWhereItStandsAndTheRestRead() {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(bytes(PAGE + "雪停了，", "UTF-8", ""));
    page.write(0xff);
    page.writeBytes(bytes("路通了。\n", "UTF-8", ""));
    Collected collected = Collected.ofStdin(page.toByteArray(), DATED);
    assertThat(collected.messages())
        .containsExactly("-:4:5: bytes that are no character, read as U+FFFD");
    assertThat(collected.articles.get(0).text()).endsWith("雪停了，\ufffd路通了。");
  }

  @Test
  void latinTextWithoutAnyChineseIsInNoEncodingKnown() {
    byte[] latin1 = bytes("Ünïcödé áéíóú àèìòù âêîôû", "ISO-8859-1", "");
    Collected collected = Collected.ofStdin(latin1, DATED);
    assertThat(collected.articles).isEmpty();
    assertThat(collected.messages())
        .containsExactly("-: unknown encoding: neither UTF-8, UTF-16, UTF-32, GB18030 nor Big5");
  }

  static byte[] bytes(String text, String charset, String mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(mark));
    bytes.writeBytes(text.getBytes(Charset.forName(charset)));
    return bytes.toByteArray();
  }
}
