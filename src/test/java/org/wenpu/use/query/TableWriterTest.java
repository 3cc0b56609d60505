package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  private static String table(String values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.empty())
            .query(QueryFactory.create("SELECT * { VALUES " + values + " }"))
            .build()) {
      new TableWriter(out).write(execution.select());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void chineseCharactersCountTwoColumns() throws IOException {
    assertThat(table("(?a ?b) { ('王海' 'x') ('abcd' UNDEF) }"))
        .isEqualTo(
            """
            a     b
            ----  -
            王海  x
            abcd
            """);
  }

  @Test
  void longTextIsFoldedAndNoCharacterLost() throws IOException {
    String text = "一二三四五六七八九十".repeat(5);
    String[] lines = table("?a { '" + text + "' }").split("\n");
    assertThat(lines).hasSize(2 + 3);
    assertThat(lines[2] + lines[3] + lines[4]).isEqualTo(text);
  }

  @Test
  void wordsAreNotCut() throws IOException {
    String text = "abcdefgh ".repeat(8).strip();
    assertThat(table("?a { '" + text + "' }").lines().skip(2))
        .allSatisfy(line -> assertThat(line.split(" ")).containsOnly("abcdefgh"));
  }

  @Test
  void lineBreaksAndControlCharactersDoNotBreakRows() throws IOException {
    assertThat(table("?a { 'x\\ny\\u001B[31m' }"))
        .isEqualTo("a\n-------\nx y [31m\n".replace("-------", "--------"));
  }

  @Test
  void irisStayWhole() throws IOException {
    String iri = "https://example.org/" + "x".repeat(100);
    assertThat(table("?a { <" + iri + "> }")).contains(iri);
    assertThat(table("?a { '" + iri + " " + iri + "' }")).endsWith(iri + "\n" + iri + "\n");
  }
}
