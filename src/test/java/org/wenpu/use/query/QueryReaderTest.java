package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {
  private static final String SOUND =
      """
      # title: People
      # description: Lists people
      # description: and their names.
      # param: who (person, required) the person
      # param: since (date, optional) of this day or later
      # example: --who 王海
      SELECT * { VALUES ?who { UNDEF } VALUES ?since { UNDEF } ?who ?p ?o }
      """;

  private static NamedQuery read(String text) {
    return QueryReader.read("people", "people.rq", text);
  }

  @Test
  void headerSaysWhatTheQueryIsFor() {
    NamedQuery query = read(SOUND);
    assertThat(query.title()).isEqualTo("People");
    assertThat(query.description()).isEqualTo("Lists people and their names.");
    assertThat(query.example()).isEqualTo("--who 王海");
    assertThat(query.parameters())
        .containsExactly(
            new Parameter("who", Parameter.Type.PERSON, true, "the person"),
            new Parameter("since", Parameter.Type.DATE, false, "of this day or later"));
  }

  @Test
  void plainQueryNeedsNoHeader() {
    NamedQuery query = read("# just a remark: nothing\nSELECT * { ?s ?p ?o }");
    assertThat(query.title()).isEqualTo("people");
    assertThat(query.parameters()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "¦",
      value = {
        "param: who (person, required)¦parm: who (person, required)¦people.rq:4: unknown header parm; did you mean param?",
        "(date, optional)¦(date)¦people.rq:5: not \"NAME (TYPE, optional|required) description\"",
        "(date, optional)¦(day, optional)¦people.rq:5: unknown type day; did you mean date?",
        "since (date¦who (date¦people.rq:5: parameter declared twice: who",
        "VALUES ?since { UNDEF }¦''¦people.rq:1: no VALUES ?since { UNDEF } for the declared parameter",
        "?who ?p ?o¦?who ?p¦people.rq:7: ",
      })
  void malformedFileIsRejectedWithItsLine(String sound, String broken, String message) {
    assertThatThrownBy(() -> read(SOUND.replace(sound, broken)))
        .isInstanceOf(BadQueryException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void headerWithoutDescriptionIsRejected() {
    assertThatThrownBy(() -> read("# title: People\nSELECT * { ?s ?p ?o }"))
        .isInstanceOf(BadQueryException.class)
        .hasMessage("people.rq:1: the header has no description");
  }

  @Test
  void unknownNameIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> Catalogue.bundled().get("who-comented"))
        .isInstanceOf(BadQueryException.class)
        .hasMessageStartingWith(
            "unknown query \"who-comented\"; did you mean who-commented? Known: ");
  }

  @Test
  void ownFileIsNamedAfterItself(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), SOUND);
    assertThat(Catalogue.file(file).name()).isEqualTo("mine");
  }

  @Test
  void everyBundledQueryHasAnExample() {
    assertThat(Catalogue.bundled().queries())
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(q -> assertThat(q.example()).as(q.name()).isNotEmpty());
  }
}
