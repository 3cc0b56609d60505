package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
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

  /** No page is arranged like these; they are to lose nothing all the same. */
  @ParameterizedTest
  @MethodSource("pages")
  void noCharacterOfAShuffledPageIsLost(Path page) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(page));
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(lines, random);
      assertLossless(lines);
      SPLITTER.split(lines).articles().forEach(PageSplitterTest::assertComplete);
    }
  }

  private static void assertComplete(PageArticle draft) {
    Article.Headline headline = draft.headline();
    String delivered =
        Stream.concat(
                Stream.of(headline.kicker(), headline.title(), headline.deck(), draft.text()),
                draft.captions().stream().flatMap(c -> Stream.of(c.text(), c.credit())))
            .filter(Objects::nonNull)
            .collect(Collectors.joining());
    String parts = draft.parts().stream().map(PagePart::text).collect(Collectors.joining());
    assertThat(sorted(delivered)).isEqualTo(sorted(parts));
  }

  private static String sorted(String text) {
    return withoutBlanks(text)
        .chars()
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
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
