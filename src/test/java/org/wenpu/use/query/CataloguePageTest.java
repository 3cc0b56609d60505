package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.SampleStore;

/**
 * Holds {@code docs/queries.md} to the queries: title, parameters, an example and what it gives on
 * the bundled samples. {@code mvn test -Dtest=CataloguePageTest -Dwenpu.write=true} writes the page
 * anew.
 */
class CataloguePageTest {
  private static final Path PAGE = Path.of("docs/queries.md");
  private static final int MOST_LINES = 6;
  private static final int MOST_WIDTH = 160;

  @Test
  void pageIsThatOfTheQueries(@TempDir Path folder) throws IOException {
    String page;
    try (ArticleStore store = SampleStore.build(folder.resolve("store"))) {
      page = store.read(CataloguePageTest::page);
    }
    if (Boolean.getBoolean("wenpu.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page(DatasetGraph dataset) {
    String entries =
        Catalogue.bundled().queries().stream()
            .map(q -> entry(q, dataset))
            .collect(Collectors.joining("\n"));
    return """
        # Named queries

        `wenpu query NAME --store DIR` runs one; parameters take names in Chinese or English, aliases and IRIs. The outputs are of the store of `samples/`, cut to a few rows. This page is made from the queries themselves.

        """
        + entries;
  }

  private static String entry(NamedQuery query, DatasetGraph dataset) {
    String parameters =
        query.parameters().stream()
            .map(CataloguePageTest::parameter)
            .collect(Collectors.joining("\n"));
    return "## "
        + query.name()
        + "\n\n"
        + query.title()
        + ". "
        + query.description()
        + "\n\n"
        + (parameters.isEmpty() ? "" : parameters + "\n\n")
        + "```\nwenpu query "
        + (query.name() + " " + query.example()).strip()
        + "\n```\n\n"
        + output(query, dataset);
  }

  private static String parameter(Parameter parameter) {
    return "- `--"
        + parameter.name()
        + "` ("
        + parameter.type().label()
        + (parameter.required() ? ", required) " : ") ")
        + parameter.description();
  }

  /** An example whose value stands for any ({@code --fact FACT}) has no output of its own. */
  private static String output(NamedQuery query, DatasetGraph dataset) {
    Map<String, List<Node>> values = new HashMap<>();
    String[] words = query.example().split(" +");
    for (int i = 0; i + 1 < words.length; i += 2) {
      Parameter parameter = query.parameter(words[i].replaceFirst("^--", ""));
      if (parameter != null
          && words[i + 1].equals(words[i + 1].toUpperCase(Locale.ROOT))
          && words[i + 1].matches("[A-Z]{3,}")) {
        return "";
      }
      if (parameter != null) {
        values.put(parameter.name(), new Resolver(dataset).resolve(parameter, words[i + 1]));
      }
    }
    if (Answers.usualFormat(query) != ResultFormat.TABLE) {
      return "";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Answers(dataset).write(query, values, ResultFormat.TSV, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String table = out.toString(StandardCharsets.UTF_8);
    assertThat(table.lines()).as("a row for the example of " + query.name()).hasSizeGreaterThan(1);
    return "```\n"
        + table
            .lines()
            .limit(MOST_LINES)
            .map(CataloguePageTest::cut)
            .collect(Collectors.joining("\n"))
        + "\n```\n";
  }

  private static String cut(String line) {
    String shown = Objects.requireNonNull(line).replace("\t", " | ");
    return shown.length() <= MOST_WIDTH ? shown : shown.substring(0, MOST_WIDTH) + "…";
  }
}
