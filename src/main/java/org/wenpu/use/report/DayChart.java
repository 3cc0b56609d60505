package org.wenpu.use.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Draws how many facts the articles of each day, month or year hold, one colour a kind. */
final class DayChart {
  private static final List<FactKind> KINDS =
      List.of(FactKind.STATEMENT, FactKind.MEASURE, FactKind.FIGURE, FactKind.EVENT);
  private static final Map<FactKind, String[]> NAMES =
      Map.of(
          FactKind.STATEMENT, new String[] {"发言", "Statements"},
          FactKind.MEASURE, new String[] {"措施", "Measures"},
          FactKind.FIGURE, new String[] {"数据", "Figures"},
          FactKind.EVENT, new String[] {"事件", "Events"});
  private static final int MOST_BARS = 62;
  private static final int WIDTH = 960;
  private static final int HEIGHT = 150;
  private static final int FOOT = 22;
  private static final int WIDEST = 40;
  private static final int[] LENGTHS = {10, 7, 4};

  private DayChart() {}

  static void add(Element section, SortedMap<String, Count> days) {
    SortedMap<String, int[]> bars = bars(days);
    if (bars.size() < 2) {
      return;
    }
    Element svg =
        section
            .appendElement("div")
            .addClass("scroll")
            .appendElement("svg")
            .addClass("chart")
            .attr("viewBox", String.format(Locale.ROOT, "0 0 %d %d", WIDTH, HEIGHT))
            .attr("role", "img")
            .attr("aria-label", "各时段的记录数 Facts over time");
    int most = bars.values().stream().mapToInt(DayChart::sum).max().orElse(1);
    double step = Math.min(WIDEST, (double) WIDTH / bars.size());
    int at = 0;
    int labelled = (int) Math.ceil(80 / step);
    for (Map.Entry<String, int[]> bar : bars.entrySet()) {
      bar(svg, bar.getValue(), at * step, step, (double) (HEIGHT - FOOT - 14) / Math.max(1, most));
      if (at % labelled == 0) {
        svg.appendElement("text")
            .attr("x", number(at * step))
            .attr("y", number(HEIGHT - 6))
            .text(bar.getKey());
      }
      at++;
    }
    key(section);
  }

  private static SortedMap<String, int[]> bars(SortedMap<String, Count> days) {
    SortedMap<String, int[]> bars = new TreeMap<>();
    for (int length : LENGTHS) {
      bars.clear();
      days.forEach(
          (day, count) -> {
            int[] bar =
                bars.computeIfAbsent(
                    day.substring(0, Math.min(length, day.length())), d -> new int[KINDS.size()]);
            for (int i = 0; i < bar.length; i++) {
              bar[i] += count.of(KINDS.get(i));
            }
          });
      if (bars.size() <= MOST_BARS) {
        break;
      }
    }
    return bars;
  }

  private static int sum(int[] bar) {
    int sum = 0;
    for (int part : bar) {
      sum += part;
    }
    return sum;
  }

  private static void bar(Element svg, int[] bar, double x, double step, double unit) {
    double y = HEIGHT - FOOT;
    for (int i = 0; i < bar.length; i++) {
      double height = bar[i] * unit;
      y -= height;
      if (bar[i] > 0) {
        rect(svg, KINDS.get(i), x, y, step * 0.8, height);
      }
    }
    if (sum(bar) > 0) {
      svg.appendElement("text")
          .attr("x", number(x + step * 0.4))
          .attr("y", number(y - 3))
          .attr("text-anchor", "middle")
          .text(Html.number(sum(bar)));
    }
  }

  private static void rect(
      Element svg, FactKind kind, double x, double y, double width, double height) {
    svg.appendElement("rect")
        .addClass("kind-" + kind.label())
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("width", number(width))
        .attr("height", number(height));
  }

  private static void key(Element section) {
    Element list = section.appendElement("ul").addClass("key");
    for (FactKind kind : KINDS) {
      Element item = list.appendElement("li");
      Element svg = item.appendElement("svg").attr("viewBox", "0 0 10 10");
      rect(svg.attr("aria-hidden", "true"), kind, 0, 0, 10, 10);
      String[] name = NAMES.getOrDefault(kind, new String[] {"", ""});
      Html.both(item, name[0], name[1]);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
