package org.wenpu.meaning.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Participant;

/** Knows government work reports, in which the government is the subject of all. */
public final class WorkReports {
  /** {@code 2026年三江省人民政府工作报告}, {@code 三江省2026年政府工作报告}; not {@code 热议政府工作报告}. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:\\d{4}年)?(\\p{IsHan}{2,12}?[省市区县州]|)(?:\\d{4}年)?(?:人民)?政府工作报告(?:（.*）|全文)?");

  private WorkReports() {}

  /** Says whether an article is a government's work report. */
  public static boolean isReport(AnnotatedArticle article) {
    return TITLE.matcher(article.article().headline().title()).matches();
  }

  /** Gives the region whose government reports, or null when the article is no work report. */
  public static @Nullable Participant region(AnnotatedArticle article) {
    Matcher title = TITLE.matcher(article.article().headline().title());
    String region = title.matches() ? region(title.group(1), article.article()) : null;
    return region == null ? null : new Participant(region, new Span(0, 0), null);
  }

  private static @Nullable String region(String named, Article report) {
    Article.Dateline dateline = report.dateline();
    return !named.isEmpty() || dateline == null ? emptyToNull(named) : dateline.place();
  }

  private static @Nullable String emptyToNull(String name) {
    return name.isEmpty() ? null : name;
  }
}
