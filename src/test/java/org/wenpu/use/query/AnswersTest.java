package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.use.Fixture;

class AnswersTest {
  private static final DatasetGraph STORE = Fixture.dataset();
  private static final Catalogue CATALOGUE = Catalogue.bundled();
  private static final String ARTICLE = "https://w3id.org/wenpu/id/article/a1";

  static List<String> names() {
    return CATALOGUE.queries().stream().map(NamedQuery::name).toList();
  }

  /** Writes an answer; options as on the command line. */
  private static String answer(NamedQuery query, ResultFormat format, String... options) {
    return Fixture.read(
        STORE,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            new Answers(STORE).write(query, values(query, options), format, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  private static Map<String, List<Node>> values(NamedQuery query, String... options) {
    Map<String, List<Node>> values = new HashMap<>();
    for (int i = 0; i + 1 < options.length; i += 2) {
      String name = options[i].substring("--".length());
      if (query.parameter(name) != null) {
        values.put(name, new Resolver(STORE).resolve(query.parameter(name), options[i + 1]));
      }
    }
    return values;
  }

  private static List<String> rows(String query, String... options) {
    String csv = answer(CATALOGUE.get(query), ResultFormat.CSV, options);
    return csv.lines().skip(1).toList();
  }

  private static String[] example(NamedQuery query) {
    return query
        .example()
        .replace("ARTICLE", ARTICLE)
        .replace("FACT", ARTICLE + "#statement-1")
        .replace("之江实验室", "联创科技集团")
        .replace("备忘录", "方案")
        .split(" ");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyQueryHasAnExampleThatFindsSomething(String name) {
    NamedQuery query = CATALOGUE.get(name);
    String answer = answer(query, Answers.usualFormat(query), example(query));
    System.out.println(name + "\n" + answer);
    assertThat(answer.lines().count()).as(answer).isGreaterThan(2);
  }
}
