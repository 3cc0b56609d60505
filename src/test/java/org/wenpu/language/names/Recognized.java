package org.wenpu.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.Mention;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;

/** Recognises the names of texts as the program does, and states which they must be. */
public final class Recognized {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());

  private Recognized() {}

  /** Asserts that a text holds exactly the names marked in it: {@code 院长[PER 蔡毅]建议}. */
  public static void assertNames(String marked) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    assertThat(names(sentence.text())).as(marked).isEqualTo(sentence.names());
  }

  static List<String> names(String text) {
    return mentions(text).stream()
        .map(m -> m.kind().tag() + " " + m.span().begin() + " " + m.text())
        .toList();
  }

  static List<Mention> mentions(String text) {
    return annotated(text, null).mentions();
  }

  static AnnotatedArticle annotated(String text, Article.@Nullable Dateline dateline) {
    return ANNOTATOR.annotate(
        new Article(
            "test",
            Article.Headline.of("标题"),
            LocalDate.of(2026, 1, 31),
            text,
            dateline,
            List.of(),
            Article.Metadata.NONE,
            false,
            new Article.Source("-", 1)));
  }
}
