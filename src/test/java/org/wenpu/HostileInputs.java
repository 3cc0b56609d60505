package org.wenpu;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wenpu.input.Packed;

/**
 * Writes files that a reader may fall over, the same for the same number. The name says what must
 * come of each: {@code bad-} is named with a reason, {@code good-} gives its article, {@code odd-}
 * may be either; none may crash, hang or fill the memory.
 */
public final class HostileInputs {
  private static final int LONG = 100 * 1024 * 1024;
  private static final String PAGE = "大桥封顶\n\n新华社三江3月5日电（记者沈桐）三江大桥今天封顶。工程负责人方可说：“年底就能通车。”\n";
  private static final List<String> EXTENSIONS =
      List.of(
          "txt", "html", "json", "jsonl", "csv", "xml", "pdf", "docx", "zip", "gz", "warc", "md");

  private final Path folder;
  private final Random random = new Random(5);
  private int number;

  private HostileInputs(Path folder) {
    this.folder = folder;
  }

  /** Writes so many files into a folder: {@code HostileInputs FOLDER 500}. */
  public static void main(String[] args) throws IOException {
    new HostileInputs(Files.createDirectories(Path.of(args[0]))).write(Integer.parseInt(args[1]));
  }

  static void write(Path folder, int files, boolean huge) throws IOException {
    HostileInputs inputs = new HostileInputs(folder);
    if (huge) {
      inputs.huge();
    }
    inputs.round(files);
  }

  private void write(int files) throws IOException {
    huge();
    round(files);
  }

  private void round(int files) throws IOException {
    while (number < files) {
      good();
      cutOff();
      randomBytes();
      zips();
      entities();
      pages();
      characters();
      wrongNames();
      empty();
      json();
    }
  }

  private void put(String verdict, String what, byte[] content) throws IOException {
    Files.write(path(verdict, what), content);
  }

  private void put(String verdict, String what, String content) throws IOException {
    put(verdict, what, Packed.utf8(content));
  }

  private Path path(String verdict, String what) {
    number++;
    return folder.resolve(
        String.format(Locale.ROOT, "%s-2026-03-06-%03d-%s", verdict, number, what));
  }

  private static String article(String id, String text) {
    return "{\"id\": \""
        + id
        + "\", \"headline\": \"大桥封顶\", \"date\": \"2026-03-06\", \"text\": \""
        + text
        + "\"}\n";
  }

  private void good() throws IOException {
    String id = "good" + number;
    put("good", "article.jsonl", article(id, "三江大桥今天封顶。"));
    put(
        "good",
        "article.zip",
        Packed.zip(Map.of("a.json", Packed.utf8(article(id + "z", "大桥通车了。")))));
  }

  /** A hundred megabytes in one line, in one field, in one page, in one entry. */
  private void huge() throws IOException {
    repeat("bad", "line.txt", "", "很长");
    repeat("bad", "line.jsonl", "{\"headline\": \"", "很长");
    repeat("bad", "one.json", "{\n\"headline\": \"", "很长");
    repeat("bad", "array.json", "[\n", "{\"headline\": 1},");
    repeat("bad", "field.csv", "title,text\n雪,\"", "很长");
    repeat("bad", "page.html", "<html><title>雪</title><p>", "很长<b>");
    repeat("bad", "feed.xml", "<rss version=\"2.0\"><channel>", "<item><title>雪</title></item>");
    repeat("odd", "blank.txt", "", "\n\n \n");
    repeat("bad", "latin.txt", "", "x");
  }

  private void repeat(String verdict, String what, String begin, String again) throws IOException {
    byte[] piece = Packed.utf8(again.repeat(4096 / again.length()));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path(verdict, what)))) {
      out.write(Packed.utf8(begin));
      for (long size = 0; size < LONG; size += piece.length) {
        out.write(piece);
      }
    }
  }

  /** What stops in the middle of a character, a tag, an archive. */
  private void cutOff() throws IOException {
    byte[] page = Packed.utf8(PAGE);
    put(
        "odd",
        "cut.txt",
        Arrays.copyOf(page, page.length - 1 - 3 * random.nextInt(9) - random.nextInt(2)));
    put("bad", "cut.zip", cut(Packed.zip(Map.of("a.txt", page))));
    put("bad", "cut.gz", cut(Packed.gzip(page)));
    put("bad", "cut.docx", cut(Packed.word(PAGE)));
    put("odd", "cut.pdf", cut(Packed.pdf(PAGE)));
    put("odd", "cut.warc", cut(Packed.warc("https://news.example/a", "<title>雪</title><p>雪停了。")));
    put(
        "bad",
        "cut.tar",
        Arrays.copyOf(Packed.tar(Map.of("a.txt", page)), 520 + random.nextInt(60)));
    put("bad", "cut.json", "{\"headline\": \"大桥");
    put("bad", "cut.csv", "title,text,date\n雪,\"雪停了");
  }

  private byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 3 + random.nextInt(whole.length / 3));
  }

  private void randomBytes() throws IOException {
    for (int i = 0; i < 3; i++) {
      byte[] bytes = new byte[64 + random.nextInt(20_000)];
      random.nextBytes(bytes);
      bytes[20] = 0;
      String extension = EXTENSIONS.get(random.nextInt(EXTENSIONS.size()));
      byte[] magic = magic(extension);
      System.arraycopy(magic, 0, bytes, 0, magic.length);
      put("bad", "random." + extension, bytes);
    }
  }

  /** Random bytes are more dangerous behind a beginning that is believed. */
  private static byte[] magic(String extension) {
    return switch (extension) {
      case "pdf" -> Packed.utf8("%PDF-1.7\n");
      case "zip", "docx" -> new byte[] {'P', 'K', 3, 4};
      case "gz" -> new byte[] {0x1f, (byte) 0x8b, 8, 0};
      case "warc" -> Packed.utf8("WARC/1.0\r\n");
      default -> new byte[0];
    };
  }

  private void zips() throws IOException {
    put("bad", "out.zip", Packed.zip(Map.of("../../../tmp/evil.txt", Packed.utf8(PAGE))));
    put("bad", "root.tar", Packed.tar(Map.of("a/../../evil.txt", Packed.utf8(PAGE))));
    put("bad", "bomb.zip", bomb());
    put("bad", "bomb.gz", Packed.gzip(new byte[50 * 1024 * 1024]));
    put("bad", "bomb.jsonl.gz", Packed.gzip(Packed.utf8(" ".repeat(60 * 1024 * 1024))));
    byte[] nested = Packed.zip(Map.of("a.json", Packed.utf8("{}")));
    for (int i = 0; i < 30; i++) {
      nested = Packed.zip(Map.of("in.zip", nested));
    }
    put("bad", "nested.zip", nested);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 2000; i++) {
      many.put("f" + i + ".txt", new byte[0]);
    }
    put("bad", "many.zip", Packed.zip(many));
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int entry = 0; entry < 3; entry++) {
        out.putNextEntry(new ZipEntry("bomb" + entry + ".txt"));
        for (int i = 0; i < 60; i++) {
          out.write(spaces);
        }
      }
    }
    return bytes.toByteArray();
  }

  /** The billion laughs, and a file of this machine as an entity. */
  private void entities() throws IOException {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a0 \"哈\">\n");
    for (int i = 1; i < 12; i++) {
      String ten = ("&a" + (i - 1) + ";").repeat(10);
      laughs.append("<!ENTITY a").append(i).append(" \"").append(ten).append("\">\n");
    }
    String rss = "]><rss version=\"2.0\"><channel><title>&a11;</title></channel></rss>";
    put("bad", "laughs.xml", laughs + rss);
    put(
        "bad",
        "laughs.html",
        laughs.toString().replace("DOCTYPE rss", "DOCTYPE html") + "]><html><p>&a11;</p></html>");
    put(
        "bad",
        "file.xml",
        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<rss version=\"2.0\"><channel><item><title>&f;</title></item></channel></rss>");
    put(
        "bad",
        "laughs.docx",
        wordWith(laughs.toString().replace("DOCTYPE rss", "DOCTYPE w") + "]><w>&a11;</w>"));
  }

  private static byte[] wordWith(String document) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Packed.utf8(
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        Packed.utf8(
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    parts.put("word/document.xml", Packed.utf8(document));
    return Packed.zip(parts);
  }

  private void pages() throws IOException {
    for (String tag : List.of("div", "b", "table><tr><td", "ul><li", "font")) {
      String close = "</" + tag.replaceAll(">.*", "") + ">";
      put(
          "odd",
          "nested.html",
          "<html><title>雪</title><i class=\"date\">2026-03-06</i>"
              + ("<" + tag + ">").repeat(10_000)
              + "<p>雪停了，路通了。</p>"
              + close.repeat(10_000));
    }
    put(
        "odd",
        "script.html",
        "<html><title>雪</title><script>while(true){document.write('<p>雪</p>')}</script>"
            + "<script>".repeat(2000)
            + "<i class=date>2026-03-06</i><p>雪停了。</p>");
    put(
        "odd",
        "attributes.html",
        "<html><p " + "a='b' ".repeat(100_000) + ">雪停了。</p><!--".repeat(50));
    put(
        "bad",
        "frames.html",
        "<html><frameset><frame src=\"file:///etc/passwd\"></frameset></html>");
  }

  private void characters() throws IOException {
    put("bad", "nul.txt", PAGE.replace("。", "\0"));
    put("bad", "nul.jsonl", article("nul" + number, "雪\\u0000停了。"));
    put("bad", "surrogate.jsonl", article("half" + number, "雪\\ud83d停了。\\udc00"));
    put(
        "bad",
        "surrogate.json",
        "[" + article("cesu" + number, "雪") + "]".repeat(1 + random.nextInt(3)) + "x");
    byte[] cesu = Packed.utf8(article("cesu" + number, "雪停了，雪停了，雪停了，雪停了，雪@@@停了。"));
    int at = new String(cesu, StandardCharsets.ISO_8859_1).indexOf("@@@");
    cesu[at] = (byte) 0xed;
    cesu[at + 1] = (byte) 0xa0;
    cesu[at + 2] = (byte) 0x80;
    put("bad", "cesu.jsonl", cesu);
    put("odd", "odd-length.txt", Arrays.copyOf(PAGE.getBytes(StandardCharsets.UTF_16LE), 61));
    put("bad", "marks.txt", "\u202e\u200b\ufeff\u2028".repeat(3000));
  }

  private void wrongNames() throws IOException {
    put("good", "pdf.txt", Packed.pdf(PAGE));
    put("good", "word.html", Packed.word(PAGE));
    put("good", "lines.pdf", article("wrong" + number, "雪停了。"));
    put("good", "zip.json", Packed.zip(Map.of("2026-03-06.txt", Packed.utf8(PAGE))));
    put(
        "bad",
        "picture.txt",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H'});
    put(
        "bad",
        "program.html",
        new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  }

  private void empty() throws IOException {
    put("bad", "nothing.txt", "");
    put("bad", "mark.txt", "\ufeff");
    put("bad", "empty.zip", Packed.zip(Map.of()));
    put("bad", "empty.tar", new byte[10_240]);
    put("bad", "empty.gz", Packed.gzip(new byte[0]));
    put("bad", "empty.json", "[]");
  }

  private void json() throws IOException {
    put("bad", "deep.json", "[".repeat(100_000));
    put("bad", "deep.jsonl", ("{\"a\":").repeat(50_000) + "\n");
    put("bad", "number.json", "{\"headline\": " + "9".repeat(50_000) + "}");
    put("bad", "types.jsonl", "{\"headline\": [], \"date\": {}, \"text\": 3}\nnull\n3\n\"\"\n");
    put("odd", "long.jsonl", article("long" + number, "三江大桥和图书馆，".repeat(20_000)));
    put("odd", "figures.jsonl", article("figures" + number, "产值增长" + "3%".repeat(1_200) + "。"));
    put("bad", "longer.jsonl", article("longer" + number, "雪".repeat(600_000)));
  }
}
