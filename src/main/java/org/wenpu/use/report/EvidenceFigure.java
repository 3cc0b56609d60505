package org.wenpu.use.report;

import java.util.List;
import org.jsoup.nodes.Element;

/** Shows where a line was read: the sentences with the quoted characters marked, the article. */
final class EvidenceFigure {
  private EvidenceFigure() {}

  /** Adds evidence that links find by an anchor. */
  static void add(Element parent, String anchor, Source source, List<Passage> passages) {
    Element figure = parent.appendElement("figure").addClass("evidence").id(anchor);
    if (!passages.isEmpty()) {
      Element quote = figure.appendElement("blockquote");
      passages.forEach(passage -> passage(quote.appendElement("p"), passage));
    }
    source(figure.appendElement("figcaption"), source);
  }

  private static void passage(Element paragraph, Passage passage) {
    for (Passage.Part part : passage.parts()) {
      if (part.quoted()) {
        paragraph.appendElement("mark").text(Html.plain(part.text()));
      } else {
        paragraph.appendText(Html.plain(part.text()));
      }
    }
  }

  /** Adds headline, publisher or file, day, and the original if it is on the web. */
  static void source(Element parent, Source source) {
    title(parent, source);
    Html.day(parent, source.date());
    parent.appendText(" · ");
    original(parent, source);
  }

  /** Adds the same without the day. */
  static void sourceOfTheDay(Element parent, Source source) {
    title(parent, source);
    original(parent, source);
  }

  private static void title(Element parent, Source source) {
    Html.foreign(parent, "headline", "《" + source.headline() + "》");
    parent.appendText(" · ");
    if (!source.publisher().isEmpty()) {
      Html.foreign(parent, "publisher", source.publisher());
      parent.appendText(" · ");
    }
  }

  private static void original(Element parent, Source source) {
    if (source.url() == null) {
      Html.foreign(parent, "file", source.file());
    } else {
      Element link = parent.appendElement("a").attr("href", source.url());
      Html.both(link.attr("rel", "noopener noreferrer nofollow"), "原文", "Original");
    }
  }
}
