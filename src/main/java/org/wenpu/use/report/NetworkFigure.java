package org.wenpu.use.report;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wenpu.use.export.network.NetworkEdge;

/** Shows a network as a drawing, and its ties as a list with where each was read. */
final class NetworkFigure {
  private static final Map<String, String> TIES =
      Map.of(
          "holds-post", "任职",
          "part-of", "隶属",
          "located-in", "位于",
          "said-on", "谈及",
          "acted-on", "推出措施");

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
    picture.appendChild(svg.removeAttr("width").removeAttr("height").removeAttr("xmlns"));
    Element details = section.appendElement("details");
    Html.both(
        details.appendElement("summary"),
        "网络中的联系及其出处",
        "The ties as a list, and where they were read");
    Element list = details.appendElement("ul").addClass("lines");
    network.ties().forEach(tie -> tie(list.appendElement("li").appendElement("details"), tie));
    if (network.leftOut() > 0) {
      Html.both(
          section.appendElement("p").addClass("left-out"),
          Html.number("另有%d条较少的联系未画出。", network.leftOut()),
          Html.number("%d more ties, of less weight, are not drawn.", network.leftOut()));
    }
  }

  private static void tie(Element details, TopicNetwork.Tied tied) {
    Element summary = details.appendElement("summary");
    NetworkEdge edge = tied.edge();
    Html.foreign(summary, "who", Html.shortened(edge.source().label()));
    summary.appendText(" — ");
    Html.foreign(summary, "posts", label(edge));
    summary.appendText(" → ");
    Html.foreign(summary, "who", Html.shortened(edge.target().label()));
    EvidenceFigure.add(details, "", tied.source(), tied.passages());
  }

  private static String label(NetworkEdge edge) {
    return edge.label().equals(edge.kind())
        ? TIES.getOrDefault(edge.kind(), edge.kind())
        : edge.label();
  }
}
