package org.wenpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleOf;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;

class PipelineTest {
  private static final String BROKEN = "坏了。";
  private static final String KNOWN = "旧闻。";
  private static final Reference REFERENCE = Reference.bundled();

  /** Notes what it hears of, in the order it hears. */
  private static final class Notes implements Pipeline.Sink {
    private final List<String> heard = new ArrayList<>();

    @Override
    public boolean knows(Article article) {
      return article.text().equals(KNOWN);
    }

    @Override
    public void known(Article article) {
      heard.add("known " + article.text());
    }

    @Override
    public Runnable prepare(Pipeline.Reading reading) {
      return () -> heard.add("read " + reading.facts().article().article().text());
    }

    @Override
    public void problem(Problem problem) {
      heard.add(problem.message().replaceFirst(" on article .*: ", ": "));
    }
  }

  private static Annotator faulty() {
    Annotator annotator = new NewsAnnotator(REFERENCE);
    return article -> {
      if (article.text().equals(BROKEN)) {
        throw new IllegalStateException("a fault of ours");
      }
      return annotator.annotate(article);
    };
  }

  private static List<String> heard(int threads, Pipeline.Source source) {
    Notes notes = new Notes();
    new Pipeline(faulty(), REFERENCE).run(source, threads, notes);
    return notes.heard;
  }

  private static void text(ArticleSink sink, String text) {
    sink.article(ArticleOf.text(text));
  }

  @Test
  void articlesReadSideBySideAreDeliveredInTheirOrder() {
    List<String> texts = IntStream.range(0, 70).mapToObj(i -> "第" + i + "条。").toList();
    assertThat(heard(2, sink -> texts.forEach(text -> text(sink, text))))
        .isEqualTo(texts.stream().map(text -> "read " + text).toList());
  }

  @Test
  void faultStopsOneArticleOfThoseGatheredAlone() {
    List<String> heard =
        heard(
            1,
            sink -> {
              List.of("一。", "二。", BROKEN, KNOWN, "三。").forEach(text -> text(sink, text));
              sink.problem(Problem.ofLine("news.txt", 7, "no date"));
              text(sink, "四。");
            });
    assertThat(heard)
        .containsExactly(
            "read 一。",
            "read 二。",
            "extraction failed: a fault of ours",
            "known " + KNOWN,
            "read 三。",
            "no date",
            "read 四。");
  }
}
