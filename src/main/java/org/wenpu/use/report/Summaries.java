package org.wenpu.use.report;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Says facts in a line. */
final class Summaries {
  private Summaries() {}

  static void statement(Element summary, Line line) {
    who(summary, line.get("who"));
    Html.foreign(summary, "posts", line.get("posts"));
    end(summary, line);
  }

  static void measure(Element summary, Line line) {
    who(summary, line.get("who"));
    chip(summary, line.get("status"), line.get("statusEnglish"));
    if (!line.get("deadline").isEmpty()) {
      Html.both(
          summary.appendElement("span").addClass("meta"),
          "到" + line.get("deadline"),
          "by " + line.get("deadline"));
      summary.appendText(" ");
    }
    if (!line.get("document").isEmpty()) {
      Html.foreign(summary, "meta", "《" + line.get("document") + "》");
    }
    end(summary, line);
  }

  static void event(Element summary, Line line) {
    chip(summary, line.get("what"), line.get("whatEnglish"));
    who(summary, line.get("who"));
    Html.foreign(summary, "meta", line.get("where"));
    if (!line.get("start").isEmpty()) {
      summary.appendText(" ");
      Html.add(summary, "span", "meta", span(line.get("start"), line.get("end")));
    }
    Html.foreign(summary.appendText(" "), "words", Html.shortened(words(line)));
  }

  private static String span(String start, String end) {
    return start.equals(end) || end.isEmpty() ? start : start + "—" + end;
  }

  static void document(Element summary, Line line) {
    Html.foreign(summary, "who", "《" + line.get("name") + "》");
    for (String column : new String[] {"number", "issuers", "published"}) {
      if (!line.get(column).isEmpty()) {
        summary.appendText(" ");
        Html.foreign(summary, "meta", line.get(column));
      }
    }
  }

  private static void chip(Element summary, String chinese, String english) {
    if (!chinese.isEmpty()) {
      Html.both(summary.appendElement("span").addClass("chip"), chinese, english);
      summary.appendText(" ");
    }
  }

  private static void who(Element summary, String name) {
    Html.foreign(summary, "who", name);
    summary.appendText(" ");
  }

  private static void end(Element summary, Line line) {
    Html.day(summary.appendText(" "), line.found().source().date());
    if (line.found().context()) {
      chip(summary.appendText(" "), "据上下文", "by context");
    }
    Html.foreign(summary.appendText(" "), "words", Html.shortened(words(line)));
  }

  /** Gives what was quoted of the article. */
  private static String words(Line line) {
    return line.found().passages().stream().map(Passage::quoted).collect(Collectors.joining(" … "));
  }
}
