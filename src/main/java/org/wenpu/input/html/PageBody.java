package org.wenpu.input.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Takes the body out of a page, without the headline where the page repeats it there. */
final class PageBody {
  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00a0]+");

  private PageBody() {}

  /** Gives the paragraphs; none when the page has no body. */
  static List<String> of(Site site, Document page, String headline) {
    site.remove(Part.FURNITURE, page);
    return withoutHeadline(
        site.describes(Part.BODY)
            ? site.paragraphs(Part.BODY, page)
            : ReadablePage.paragraphs(page),
        headline);
  }

  /** Documents begin with their title, set over several lines: {@code 关于加强三江 / 防汛工作的通知}. */
  static List<String> withoutHeadline(List<String> paragraphs, String headline) {
    String rest = BLANK.matcher(headline).replaceAll("");
    for (int i = 0; i < paragraphs.size(); i++) {
      String line = BLANK.matcher(paragraphs.get(i)).replaceAll("");
      if (!rest.startsWith(line)) {
        return paragraphs;
      }
      rest = rest.substring(line.length());
      if (rest.isEmpty()) {
        return paragraphs.subList(i + 1, paragraphs.size());
      }
    }
    return paragraphs;
  }
}
