package org.wenpu.use.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Shows figures as a table, under each row where it was read. */
final class FigureTable {
  private static final Set<String> BEHIND = Set.of("左右", "多", "余", "以上", "以下", "上下");
  private static final String[][] COLUMNS = {
    {"地区", "Region"},
    {"指标", "Indicator"},
    {"数值", "Value"},
    {"单位", "Unit"},
    {"时期", "Period"},
    {"比较", "Comparison"},
    {"性质", "Kind"}
  };

  private FigureTable() {}

  static void add(Element section, Lines lines) {
    if (lines.total() == 0) {
      Html.nothing(section);
      return;
    }
    Element table =
        section.appendElement("div").addClass("scroll").appendElement("table").addClass("figures");
    Html.both(table.appendElement("caption"), "数据及其出处", "Figures and where they were read");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String[] column : COLUMNS) {
      Html.both(head.appendElement("th").attr("scope", "col"), column[0], column[1]);
    }
    List<Line> byPlace =
        lines.shown().stream().sorted(Comparator.comparing(l -> l.found().home())).toList();
    byPlace.forEach(line -> row(table, line));
    Html.leftOut(section, lines.leftOut());
  }

  private static void row(Element table, Line line) {
    Home home = line.found().home();
    Element body = table.appendElement("tbody").attr("data-home", home.key());
    Element row = body.appendElement("tr");
    boolean told = home.kind() != Home.Kind.UNTOLD;
    cell(row, 0).text(told ? home.name() : "");
    Element indicator = row.appendElement("th").attr("scope", "row");
    Html.foreign(indicator, "who", line.get("indicator"));
    if (!line.get("thing").isEmpty() && !line.get("thing").equals(home.name())) {
      Html.foreign(indicator.appendText(" "), "meta", line.get("thing"));
    }
    Html.foreign(cell(row, 2), "value", value(line));
    Html.foreign(cell(row, 3), "unit", line.get("unit"));
    Html.foreign(cell(row, 4), "period", line.get("period").replace("/", "—"));
    Html.foreign(cell(row, 5), "comparison", line.get("comparison"));
    Html.both(cell(row, 6), line.get("sort"), line.get("sortEnglish"));
    evidence(body, line);
  }

  private static Element cell(Element row, int column) {
    return row.appendElement("td").attr("data-label", COLUMNS[column][0]);
  }

  private static void evidence(Element body, Line line) {
    Element cell = body.appendElement("tr").addClass("told").appendElement("td");
    Element details = cell.attr("colspan", Html.number(COLUMNS.length)).appendElement("details");
    Found found = line.found();
    Element summary = details.appendElement("summary");
    Html.foreign(summary, "headline", "《" + found.source().headline() + "》");
    Html.day(summary.appendText(" "), found.source().date());
    EvidenceFigure.add(details, line.anchor(), found.source(), found.passages());
  }

  /** Gives the number as it was told: 6800 左右, 近 30. */
  private static String value(Line line) {
    String number = number(line.get("value"));
    String qualifier = line.get("qualifier");
    return (BEHIND.contains(qualifier) ? number + " " + qualifier : qualifier + " " + number)
        .strip();
  }

  private static String number(String decimal) {
    try {
      return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return decimal;
    }
  }
}
