package org.wenpu.use.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Lists lines, each with its evidence to open; by place or as they come. */
final class LineList {
  private final BiConsumer<Element, Line> summary;

  /**
   * @param summary says a line in words
   */
  LineList(BiConsumer<Element, Line> summary) {
    this.summary = summary;
  }

  /** Adds the lines under headings of provinces and countries. */
  void addByHome(Element section, Lines lines) {
    Map<Home, List<Line>> groups =
        lines.shown().stream()
            .collect(
                Collectors.groupingBy(l -> l.found().home(), TreeMap::new, Collectors.toList()));
    groups.forEach((home, group) -> add(group(section, home, group.size()), group));
    end(section, lines);
  }

  private static Element group(Element section, Home home, int size) {
    Element group =
        section
            .appendElement("section")
            .id(anchor(section.id(), home))
            .attr("data-home", home.key());
    Element heading = Html.both(group.appendElement("h3"), home.name(), home.english());
    Html.add(heading.appendText(" "), "span", "count", Html.number(size));
    return group;
  }

  /** Gives the anchor of what a section has of a place. */
  static String anchor(String section, Home home) {
    return section + "-" + home.key();
  }

  void add(Element section, Lines lines) {
    if (!lines.shown().isEmpty()) {
      add(section, lines.shown());
    }
    end(section, lines);
  }

  private static void end(Element section, Lines lines) {
    if (lines.total() == 0) {
      Html.nothing(section);
    }
    Html.leftOut(section, lines.leftOut());
  }

  void add(Element parent, List<Line> lines) {
    Element list = parent.appendElement("ul").addClass("lines");
    for (Line line : lines) {
      Element details = list.appendElement("li").appendElement("details");
      summary.accept(details.appendElement("summary"), line);
      Found found = line.found();
      EvidenceFigure.add(details, line.anchor(), found.source(), found.passages());
    }
  }
}
