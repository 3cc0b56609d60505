package org.wenpu.language;

import org.wenpu.input.Span;

/**
 * A name in an article.
 *
 * @param text the characters as they stand in the article, simplified where it is in traditional
 *     ones
 * @param recognizer which rule or model found it
 * @param confidence how sure it is, 0–1
 */
public record Mention(Kind kind, Span span, String text, String recognizer, double confidence)
    implements Comparable<Mention> {

  /** The kinds of names, with the tags of the gold guideline. */
  public enum Kind {
    PERSON("PER"),
    ORGANIZATION("ORG"),
    PLACE("PLACE"),
    DOCUMENT("DOC");

    private final String tag;

    Kind(String tag) {
      this.tag = tag;
    }

    public String tag() {
      return tag;
    }
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
