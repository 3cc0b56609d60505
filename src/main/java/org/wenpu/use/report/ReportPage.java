package org.wenpu.use.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a report as one HTML page that needs nothing else: {@code report/page.html} with its
 * places filled. The same report gives the same bytes.
 */
public final class ReportPage {
  private final Document page;
  private final Report report;

  private ReportPage(Report report) {
    this.report = report;
    this.page = Jsoup.parse(resource("page.html"));
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
  }

  /** Gives the page. */
  public static String of(Report report) {
    return new ReportPage(report).html();
  }

  private String html() {
    PageHead.fill(page, resource("page.css"), resource("page.js"));
    page.title(Html.plain(report.title()) + " · 闻谱 Wenpu");
    header();
    ProvinceMap provinces = new ProvinceMap(report);
    provinces.addTiles(page.expectFirst(".tiles"));
    provinces.addRows(page.expectFirst(".homes"));
    new LineList(Summaries::statement).addByHome(section("statements"), lines(FactKind.STATEMENT));
    new LineList(Summaries::measure).addByHome(section("measures"), lines(FactKind.MEASURE));
    FigureTable.add(section("figures"), lines(FactKind.FIGURE));
    new Timeline(report).add(section("timeline"));
    NetworkFigure.add(section("network"), report.network());
    new LineList(Summaries::document).add(section("documents"), lines(FactKind.DOCUMENT));
    return page.outerHtml() + "\n";
  }

  private Element section(String id) {
    return page.expectFirst("#" + id);
  }

  private Lines lines(FactKind kind) {
    return report.of(kind);
  }

  private void header() {
    Element title = page.expectFirst("h1");
    Html.both(title, report.topicsInChinese(), report.topicsInEnglish());
    scope(page.expectFirst(".scope"));
    Element totals = page.expectFirst(".totals");
    total(totals, lines(FactKind.STATEMENT).total(), "statements", "条发言", "statements");
    total(totals, lines(FactKind.MEASURE).total(), "measures", "项措施", "measures");
    total(totals, lines(FactKind.FIGURE).total(), "figures", "个数据", "figures");
    total(totals, lines(FactKind.EVENT).total(), "timeline", "个事件", "events");
    total(totals, lines(FactKind.DOCUMENT).total(), "documents", "份文件", "documents");
    total(totals, report.articles(), "timeline", "篇文章", "articles");
  }

  private void scope(Element scope) {
    if (report.isEmpty()) {
      Html.both(scope, "库中没有这方面的记录。", "The store knows nothing of it.");
      return;
    }
    String first = report.days().firstKey();
    String last = report.days().lastKey();
    String days = first.equals(last) ? first : first + " — " + last;
    String where =
        report.regions().stream().map(Report.Name::chinese).collect(Collectors.joining("、"));
    String english =
        report.regions().stream().map(Report.Name::english).collect(Collectors.joining(", "));
    Html.both(
        scope,
        (where.isEmpty() ? "全部地区" : where) + "，" + days + " 的报道。",
        "Articles of " + days + (english.isEmpty() ? ", all regions." : ", " + english + "."));
  }

  private static void total(
      Element list, int count, String anchor, String chinese, String english) {
    Element link = list.appendElement("li").appendElement("a").attr("href", "#" + anchor);
    link.appendElement("b").text(Html.number(count));
    Html.both(link.appendText(" "), chinese, english);
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no /report/" + name + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
