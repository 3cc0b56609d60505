package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** Shows the articles day by day, with what each of them tells. */
final class Timeline {
  private final Report report;
  private final Map<Node, List<Line>> told = new LinkedHashMap<>();

  Timeline(Report report) {
    this.report = report;
    for (FactKind kind : FactKind.values()) {
      for (Line line : report.of(kind).shown()) {
        Node article = line.found().source().article();
        told.computeIfAbsent(article, a -> new ArrayList<>()).add(line);
      }
    }
  }

  void add(Element section) {
    if (report.isEmpty()) {
      Html.nothing(section);
      return;
    }
    DayChart.add(section, report.days());
    Map<String, Element> days = new LinkedHashMap<>();
    for (Source source : report.sources()) {
      Element day = days.computeIfAbsent(source.date(), d -> day(section, d));
      article(day.appendElement("li"), source);
    }
    Html.leftOut(section, report.articles() - report.sources().size());
  }

  private static Element day(Element section, String day) {
    Html.day(section.appendElement("h3"), day);
    return section.appendElement("ul").addClass("articles");
  }

  private void article(Element item, Source source) {
    EvidenceFigure.sourceOfTheDay(item, source);
    List<Line> lines = told.getOrDefault(source.article(), List.of());
    List<Line> events = of(FactKind.EVENT, lines);
    if (!events.isEmpty()) {
      new LineList(Summaries::event).add(item, events);
    }
    references(item, "发言", "Statements", "who", of(FactKind.STATEMENT, lines));
    references(item, "措施", "Measures", "who", of(FactKind.MEASURE, lines));
    references(item, "数据", "Figures", "indicator", of(FactKind.FIGURE, lines));
    references(item, "文件", "Documents", "name", of(FactKind.DOCUMENT, lines));
  }

  private static List<Line> of(FactKind kind, List<Line> lines) {
    return lines.stream().filter(l -> l.found().kind() == kind).toList();
  }

  /** Points to lines that stand elsewhere on the page. */
  private static void references(
      Element item, String chinese, String english, String column, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Element paragraph = item.appendElement("p").addClass("refs");
    Html.both(paragraph.appendElement("span").addClass("chip"), chinese, english);
    Map<String, List<Line>> byName =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.get(column), LinkedHashMap::new, Collectors.toList()));
    byName.forEach((name, same) -> reference(paragraph.appendText(" "), name, same));
  }

  /** Names a thing once, with links to all its lines. */
  private static void reference(Element paragraph, String name, List<Line> lines) {
    Html.link(paragraph, lines.get(0).anchor(), Html.shortened(name));
    for (int i = 1; i < lines.size(); i++) {
      Html.link(paragraph.appendText(" "), lines.get(i).anchor(), Html.number(i + 1));
    }
  }
}
