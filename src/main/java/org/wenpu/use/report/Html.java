package org.wenpu.use.report;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.wenpu.use.export.PlainText;

/**
 * Adds to a page what all its parts need. Text goes in as text nodes and attribute values, which
 * jsoup escapes when it writes them; nothing is ever pasted.
 */
final class Html {
  private static final int SHORT = 90;

  private Html() {}

  /** Adds text in Chinese, and the same in English behind it. */
  static Element both(Element parent, String chinese, String english) {
    parent.appendText(plain(chinese));
    if (!english.isEmpty()) {
      parent.appendText(" ").appendElement("span").attr("lang", "en").text(plain(english));
    }
    return parent;
  }

  static Element add(Element parent, String tag, String style, String text) {
    return parent.appendElement(tag).addClass(style).text(plain(text));
  }

  /** Adds words of others, if there are any; their direction of writing stays within them. */
  static void foreign(Element parent, String style, String text) {
    if (!text.isEmpty()) {
      add(parent, "bdi", style, text);
    }
  }

  static void day(Element parent, String day) {
    parent.appendElement("time").attr("datetime", plain(day)).text(plain(day));
  }

  static void link(Element parent, String anchor, String text) {
    parent.appendElement("a").attr("href", "#" + anchor).text(plain(text));
  }

  /** Says how many lines a list lacks, if it lacks any. */
  static void leftOut(Element section, int count) {
    if (count > 0) {
      both(
          section.appendElement("p").addClass("left-out"),
          number("另有%d条未列出。", count),
          number("%d more are left out (--limit).", count));
    }
  }

  static void nothing(Element section) {
    both(section.appendElement("p").addClass("left-out"), "没有记录。", "Nothing is known.");
  }

  static String number(String form, int number) {
    return String.format(Locale.ROOT, form, number);
  }

  static String number(int number) {
    return number("%d", number);
  }

  /** Gives the beginning of a long text. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHORT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
  }

  static String plain(String text) {
    return PlainText.of(text);
  }
}
