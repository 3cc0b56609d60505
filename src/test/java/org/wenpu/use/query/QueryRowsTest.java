package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenpu.use.Fixture;

/**
 * Holds every query of the catalogue to the exact answer it gives on the store by hand, {@code
 * use/rows/NAME.txt}: the options in the first line, then the answer. A new query needs such a
 * file; {@code -Dwenpu.write=true} writes what it gives, to be read and judged.
 */
class QueryRowsTest {
  private static final Path FOLDER = Path.of("src/test/resources/use/rows");
  private static final Call CALL = new Call(Fixture.dataset());

  static Collection<NamedQuery> queries() {
    return Catalogue.bundled().queries();
  }

  private static Path file(NamedQuery query) {
    return FOLDER.resolve(query.name() + ".txt");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answerIsExactlyThat(NamedQuery query) throws IOException {
    Path file = file(query);
    assertThat(file).as("the answer of " + query.name() + " on the store by hand").exists();
    String options = Files.readAllLines(file).get(0);
    String answer = answer(query, options);
    if (Boolean.getBoolean("wenpu.write")) {
      Files.writeString(file, options + "\n" + answer);
    }
    assertThat(Files.readString(file)).isEqualTo(options + "\n" + answer);
    assertThat(answer.lines()).as("a header and at least one row").hasSizeGreaterThan(1);
  }

  private static String answer(NamedQuery query, String options) {
    ResultFormat format =
        Answers.usualFormat(query) == ResultFormat.TURTLE ? ResultFormat.TURTLE : ResultFormat.CSV;
    return CALL.answer(query, format, Call.options(query, options.split(" "))).replace("\r", "");
  }

  @Test
  void noAnswerIsOfAQueryThatIsGone() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.forEach(f -> names.add(f.getFileName().toString().replace(".txt", "")));
    }
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(queries().stream().map(NamedQuery::name).toList());
  }
}
