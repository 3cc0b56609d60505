package org.wenpu.use.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.wenpu.language.Rows;

/**
 * Shows how much is known of each province: as tiles that stand about where they lie, as a table.
 */
final class ProvinceMap {
  private static final List<FactKind> COUNTED =
      List.of(FactKind.STATEMENT, FactKind.MEASURE, FactKind.FIGURE, FactKind.EVENT);
  private static final int SHADES = 5;

  private final Report report;
  private final Map<String, Home> homes;

  ProvinceMap(Report report) {
    this.report = report;
    this.homes =
        report.homes().keySet().stream().collect(Collectors.toMap(Home::key, Function.identity()));
  }

  /** A province's place among the tiles. */
  private record Tile(String code, String name, String column, String row) {
    static List<Tile> bundled() {
      return Rows.bundled("/report/tiles.tsv").stream()
          .map(r -> new Tile(r.cell(0), r.cell(1), r.cell(2), r.cell(3)))
          .toList();
    }
  }

  void addTiles(Element list) {
    for (Tile tile : Tile.bundled()) {
      Home home = homes.get(tile.code());
      int count = home == null ? 0 : total(home);
      Element item =
          list.appendElement("li")
              .addClass("column" + tile.column())
              .addClass("row" + tile.row())
              .addClass("shade" + shade(count));
      Element inside = item.appendElement(home == null ? "span" : "a");
      if (home != null) {
        inside.attr("href", "#" + target(home));
      }
      inside.appendElement("span").text(tile.name());
      inside.appendText(" ").appendElement("b").text(Html.number(count));
    }
  }

  /** Gives the anchor of what is known first of a place. */
  private String target(Home home) {
    Optional<String> section =
        List.of(FactKind.STATEMENT, FactKind.MEASURE).stream()
            .filter(kind -> isShown(kind, home))
            .map(kind -> LineList.anchor(section(kind), home))
            .findFirst();
    return section.orElse(LineList.anchor("home", home));
  }

  private boolean isShown(FactKind kind, Home home) {
    return report.of(kind).shown().stream().anyMatch(l -> l.found().home().equals(home));
  }

  private static String section(FactKind kind) {
    return kind.label() + "s";
  }

  private int total(Home home) {
    Count count = report.homes().get(home);
    return count == null ? 0 : COUNTED.stream().mapToInt(count::of).sum();
  }

  /** Shades grow with the logarithm: one loud province does not make all others pale. */
  private int shade(int count) {
    int most =
        report.homes().keySet().stream()
            .filter(h -> h.kind() == Home.Kind.PROVINCE)
            .mapToInt(this::total)
            .max()
            .orElse(0);
    return count == 0
        ? 0
        : 1 + (int) Math.floor((SHADES - 1) * Math.log(count) / Math.log(Math.max(2, most)));
  }

  void addRows(Element table) {
    Element head = table.appendElement("thead").appendElement("tr");
    Html.both(head.appendElement("th").attr("scope", "col"), "地区", "Place");
    heading(head, "发言", "Statements");
    heading(head, "措施", "Measures");
    heading(head, "数据", "Figures");
    heading(head, "事件", "Events");
    Element body = table.appendElement("tbody");
    report.homes().forEach((home, count) -> row(body, home, count));
  }

  private static void heading(Element head, String chinese, String english) {
    Html.both(head.appendElement("th").attr("scope", "col").addClass("number"), chinese, english);
  }

  private void row(Element body, Home home, Count count) {
    Element row =
        body.appendElement("tr").id(LineList.anchor("home", home)).attr("data-home", home.key());
    Html.both(row.appendElement("th").attr("scope", "row"), home.name(), home.english());
    for (FactKind kind : COUNTED) {
      Element cell = row.appendElement("td").addClass("number");
      boolean linked = kind.ordinal() <= FactKind.MEASURE.ordinal() && isShown(kind, home);
      if (linked) {
        Html.link(cell, LineList.anchor(section(kind), home), Html.number(count.of(kind)));
      } else {
        cell.text(Html.number(count.of(kind)));
      }
    }
  }
}
