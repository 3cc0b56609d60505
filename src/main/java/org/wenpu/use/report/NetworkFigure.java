package org.wenpu.use.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wenpu.use.export.network.NetworkEdge;
import org.wenpu.use.export.network.NetworkNode;
import org.wenpu.use.export.network.NodeKind;

/** Shows a network as a drawing, and its ties as a list with where each was read. */
final class NetworkFigure {
  private static final Map<String, String> TIES =
      Map.of(
          "holds-post", "任职",
          "part-of", "隶属",
          "located-in", "位于",
          "said-on", "谈及",
          "acted-on", "推出措施");

  private static final Map<NodeKind, String> KINDS =
      Map.of(
          NodeKind.PERSON, "人物",
          NodeKind.INSTITUTION, "机构",
          NodeKind.PLACE, "地方",
          NodeKind.TOPIC, "议题",
          NodeKind.DOCUMENT, "文件",
          NodeKind.MEASURE, "措施",
          NodeKind.UNNAMED, "未具名者");

  private NetworkFigure() {}

  static void add(Element section, TopicNetwork network) {
    if (network.ties().isEmpty()) {
      Html.nothing(section);
      return;
    }
    Element figure = section.appendElement("figure");
    Element picture = figure.appendElement("div").addClass("picture").attr("tabindex", "0");
    picture.attr("role", "group").attr("aria-label", "网络图 Network drawing");
    Element svg = Jsoup.parse(network.svg(), "", Parser.xmlParser()).expectFirst("svg");
    link(svg, network.ties());
    picture.appendChild(svg.removeAttr("width").removeAttr("height").removeAttr("xmlns"));
    key(figure, network.ties());
    Element details = section.appendElement("details");
    Html.both(
        details.appendElement("summary"),
        "网络中的联系及其出处",
        "The ties as a list, and where they were read");
    Element list = details.appendElement("ul").addClass("lines");
    for (int i = 0; i < network.ties().size(); i++) {
      tie(list.appendElement("li").appendElement("details"), anchor(i), network.ties().get(i));
    }
    if (network.leftOut() > 0) {
      Html.both(
          section.appendElement("p").addClass("left-out"),
          Html.number("另有%d条较少的联系未画出。", network.leftOut()),
          Html.number("%d more ties, of less weight, are not drawn.", network.leftOut()));
    }
  }

  private static String anchor(int tie) {
    return "tie-" + (tie + 1);
  }

  /** Each node leads to where its first tie was read, each line to its own. */
  private static void link(Element svg, List<TopicNetwork.Tied> ties) {
    List<Element> lines = svg.select("line");
    Set<Integer> linked = new HashSet<>();
    for (int i = 0; i < ties.size(); i++) {
      NetworkEdge edge = ties.get(i).edge();
      link(lines.get(i), anchor(i)).attr("tabindex", "-1");
      for (NetworkNode node : List.of(edge.source(), edge.target())) {
        if (linked.add(node.number())) {
          link(svg.expectFirst("#n" + node.number()), anchor(i));
        }
      }
    }
  }

  private static Element link(Element shape, String anchor) {
    Element link = new Element("a").attr("href", "#" + anchor);
    shape.replaceWith(link);
    return link.appendChild(shape);
  }

  private static void key(Element figure, List<TopicNetwork.Tied> ties) {
    SortedSet<NodeKind> kinds = new TreeSet<>();
    for (TopicNetwork.Tied tie : ties) {
      kinds.add(tie.edge().source().kind());
      kinds.add(tie.edge().target().kind());
    }
    Element list = figure.appendElement("ul").addClass("key");
    for (NodeKind kind : kinds) {
      Element item = list.appendElement("li");
      Element svg = item.appendElement("svg").attr("viewBox", "0 0 10 10");
      Element swatch = svg.attr("aria-hidden", "true").appendElement("rect");
      swatch.attr("width", "10").attr("height", "10").attr("fill", kind.hex());
      Html.both(item, KINDS.getOrDefault(kind, "其他"), kind.label());
    }
  }

  private static void tie(Element details, String anchor, TopicNetwork.Tied tied) {
    Element summary = details.appendElement("summary");
    NetworkEdge edge = tied.edge();
    Html.foreign(summary, "who", Html.shortened(edge.source().label()));
    summary.appendText(" — ");
    Html.foreign(summary, "posts", label(edge));
    summary.appendText(" → ");
    Html.foreign(summary, "who", Html.shortened(edge.target().label()));
    EvidenceFigure.add(details, anchor, tied.source(), tied.passages());
  }

  private static String label(NetworkEdge edge) {
    return edge.label().equals(edge.kind())
        ? TIES.getOrDefault(edge.kind(), edge.kind())
        : edge.label();
  }
}
