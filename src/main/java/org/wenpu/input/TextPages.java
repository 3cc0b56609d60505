package org.wenpu.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes articles of the lines of a newspaper page, one paragraph a line. */
public final class TextPages {
  private static final int SHOWN_OF_A_LEFTOVER = 30;

  private final Datelines datelines;
  private final PageSplitter splitter;

  TextPages(Datelines datelines) {
    this.datelines = datelines;
    this.splitter = new PageSplitter(datelines);
  }

  /** Gives the sink the articles of a page, and what belongs to none as problems. */
  public void read(List<String> lines, OpenSource source, ArticleSink sink) {
    PageSplitter.Page page = splitter.split(lines);
    LocalDate date = PageDate.of(source.name(), source.defaults(), page);
    new Delivery(source, date, String.join("\n", lines), sink).deliver(page);
  }

  /** Gives the articles of one page to the sink. */
  private final class Delivery {
    private final OpenSource source;
    private final @Nullable LocalDate pageDate;
    private final String page;
    private final ArticleSink sink;
    private final Map<String, Integer> timesOfId = new HashMap<>();

    Delivery(OpenSource source, @Nullable LocalDate pageDate, String page, ArticleSink sink) {
      this.source = source;
      this.pageDate = pageDate;
      this.page = page;
      this.sink = sink;
    }

    void deliver(PageSplitter.Page split) {
      split.articles().forEach(this::deliver);
      split.leftovers().forEach(this::leftOver);
    }

    private void deliver(PageArticle draft) {
      Article.Dateline dateline = datelines.find(draft.text(), pageDate, page);
      LocalDate date = pageDate != null || dateline == null ? pageDate : dateline.date();
      String headline = draft.headline().title();
      if (draft.text().isEmpty()) {
        problem(draft.line(), "headline without a text: " + headline);
      } else if (date == null) {
        problem(
            draft.line(), "no date in the file's name or the text, --date gives one: " + headline);
      } else {
        sink.article(article(draft, dateline, date));
      }
    }

    private Article article(
        PageArticle draft, Article.@Nullable Dateline dateline, LocalDate date) {
      String publisher = source.defaults().publisher();
      return new Article(
          unique(ArticleId.of(date, publisher, draft.headline().title())),
          draft.headline(),
          date,
          draft.text(),
          dateline,
          draft.captions(),
          new Article.Metadata(publisher, List.of(), null, null, null),
          draft.truncated(),
          new Article.Source(source.name(), draft.line()));
    }

    /** Two articles of a page may share a headline ({@code 图片新闻}). */
    private String unique(String id) {
      int times = Objects.requireNonNull(timesOfId.merge(id, 1, Integer::sum));
      return times == 1 ? id : id + "-" + times;
    }

    private void leftOver(PagePart part) {
      String text = part.text();
      String shown =
          text.length() <= SHOWN_OF_A_LEFTOVER
              ? text
              : text.substring(0, text.offsetByCodePoints(0, SHOWN_OF_A_LEFTOVER - 5)) + "…";
      problem(part.line(), "left over, belongs to no article: " + shown);
    }

    private void problem(int line, String message) {
      sink.problem(Problem.ofLine(source.name(), line, message));
    }
  }
}
