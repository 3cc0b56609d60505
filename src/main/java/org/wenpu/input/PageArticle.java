package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.PagePart.Kind;

/** An article as it stands on its page: its parts in the order of the page, none empty. */
record PageArticle(List<PagePart> parts) {
  PageArticle {
    parts = List.copyOf(parts);
  }

  int line() {
    return parts.get(0).line();
  }

  Article.Headline headline() {
    String title = joined(Kind.HEADLINE, " ");
    return new Article.Headline(
        title == null ? "" : title, joined(Kind.KICKER, " "), joined(Kind.DECK, " "));
  }

  String text() {
    String text = joined(Kind.BODY, "\n");
    return text == null ? "" : text;
  }

  /** Gives each caption with the credits after it; a credit without a caption has a blank one. */
  List<Article.Caption> captions() {
    List<Article.Caption> captions = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean caption = parts.get(i).is(Kind.CAPTION);
      if (caption || parts.get(i).is(Kind.CREDIT)) {
        List<String> credits = creditsFrom(caption ? i + 1 : i);
        captions.add(
            new Article.Caption(
                caption ? parts.get(i).text() : "",
                credits.isEmpty() ? null : String.join(" ", credits)));
        i += credits.size() - (caption ? 0 : 1);
      }
    }
    return captions;
  }

  private List<String> creditsFrom(int begin) {
    return parts.stream()
        .skip(begin)
        .takeWhile(part -> part.is(Kind.CREDIT))
        .map(PagePart::text)
        .toList();
  }

  /** Tells whether the body breaks off: its last paragraph ends without a full stop. */
  boolean truncated() {
    String text = text();
    return !text.isEmpty() && "。！？…”’）」』】》!?)电".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private @Nullable String joined(Kind kind, String separator) {
    String joined =
        parts.stream()
            .filter(part -> part.is(kind))
            .map(PagePart::text)
            .collect(Collectors.joining(separator));
    return joined.isEmpty() ? null : joined;
  }
}
