package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Holds one report of a day of the evening news.
 *
 * @param line of the headline, from 1
 * @param text paragraphs separated by one {@code \n}; empty when the source has none
 * @param url of the report's own page; null when not given
 */
record EveningNewsItem(int line, String headline, String text, @Nullable String url) {
  private static final String HEADLINE = "### ";
  private static final Pattern LINK = Pattern.compile("\\s*\\[查看原文]\\(\\s*([^\\s)]+)\\s*\\)\\s*");

  /** What stands between and below the reports: a rule, the time of the last change. */
  private static final Pattern FURNITURE =
      Pattern.compile("\\s*(?:#{1,2}\\s.*|-{3,}|[(（]更新时间戳[:：]\\s*\\d+\\s*[)）])\\s*");

  /** Stands in the archive where its maker found neither headline nor text. */
  private static final String NOTHING = "undefined";

  private static final Pattern STRONG = Pattern.compile("\\*\\*");

  /** Gives the reports of a day in order; what stands above the first is the summary. */
  static List<EveningNewsItem> in(List<String> lines) {
    List<EveningNewsItem> items = new ArrayList<>();
    int begin = next(lines, 0);
    while (begin < lines.size()) {
      int end = next(lines, begin + 1);
      items.add(of(lines.subList(begin, end), begin + 1));
      begin = end;
    }
    return items;
  }

  private static int next(List<String> lines, int from) {
    int line = from;
    while (line < lines.size() && !lines.get(line).startsWith(HEADLINE)) {
      line++;
    }
    return line;
  }

  private static EveningNewsItem of(List<String> lines, int number) {
    String url = null;
    List<String> body = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher link = LINK.matcher(line);
      if (link.matches()) {
        url = link.group(1);
      } else if (!FURNITURE.matcher(line).matches()) {
        body.add(line);
      }
    }
    String headline = lines.get(0).substring(HEADLINE.length());
    return new EveningNewsItem(
        number, Parser.unescapeEntities(headline, false).strip(), text(body), url);
  }

  private static String text(List<String> body) {
    List<String> paragraphs = HtmlParagraphs.of(String.join("\n", body));
    String text = STRONG.matcher(String.join("\n", paragraphs)).replaceAll("");
    return text.equals(NOTHING) ? "" : text;
  }
}
