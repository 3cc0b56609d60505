package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageSplitterTest {
  private static final Datelines DATELINES = new Datelines();
  private static final PageSplitter SPLITTER = new PageSplitter(DATELINES);

  static List<Path> pages() {
    return PageFixtures.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageBecomesWhatStandsBesideIt(Path page) throws IOException {
    assertThat(outline(page)).isEqualTo(PageFixtures.expected(page));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCharacterComesOutOnceAndInOrder(Path page) throws IOException {
    assertLossless(Files.readAllLines(page));
  }

  static void assertLossless(List<String> lines) {
    PageSplitter.Page split = SPLITTER.split(lines);
    String parts =
        Stream.concat(
                split.articles().stream().flatMap(article -> article.parts().stream()),
                split.leftovers().stream())
            .sorted(Comparator.comparingInt(PagePart::line))
            .map(PagePart::text)
            .collect(Collectors.joining());
    assertThat(withoutBlanks(parts)).isEqualTo(withoutBlanks(String.join("", lines)));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  private static String outline(Path page) throws IOException {
    PageSplitter.Page split = SPLITTER.split(Files.readAllLines(page));
    Collected collected = Collected.of(page);
    assertThat(collected.articles).hasSameSizeAs(split.articles());
    StringBuilder outline = new StringBuilder();
    for (int i = 0; i < split.articles().size(); i++) {
      outline(outline, collected.articles.get(i), split.articles().get(i));
    }
    split
        .leftovers()
        .forEach(
            p -> outline.append(String.format(Locale.ROOT, "-- %d: %s\n", p.line(), p.text())));
    return outline.toString();
  }

  private static void outline(StringBuilder outline, Article article, PageArticle parts) {
    outline.append(
        String.format(
            Locale.ROOT,
            "== %s line %d%s\n",
            article.date(),
            article.source().line(),
            article.truncated() ? " truncated" : ""));
    parts.parts().forEach(p -> outline.append(p.kind()).append(' ').append(p.text()).append('\n'));
    Article.Dateline d = article.dateline();
    if (d != null) {
      outline.append(
          String.format(
              Locale.ROOT,
              "dateline %d-%d %s %s %s %s\n",
              d.span().begin(),
              d.span().end(),
              d.agency(),
              d.place(),
              d.date(),
              d.reporters()));
    }
  }
}
