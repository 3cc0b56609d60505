package org.wenpu.store.care;

import java.util.Locale;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Schema;

/** Holds a stretch of an article's text against the text. */
final class SpanCheck {
  private static final int SHOWN = 30;

  private final Graph graph;

  SpanCheck(Graph graph) {
    this.graph = graph;
  }

  /** Says what is wrong with a stretch, or gives null. */
  @Nullable String fault(Node span) {
    Node article = Values.one(graph, span, Nif.REFERENCE_CONTEXT);
    if (article == null) {
      return "names no article";
    }
    String text = Values.text(graph, article, Schema.ARTICLE_BODY);
    if (text == null) {
      return "names an article whose text is not in this graph: " + article;
    }
    OptionalInt begin = Values.count(graph, span, Nif.BEGIN_INDEX);
    OptionalInt end = Values.count(graph, span, Nif.END_INDEX);
    if (begin.isEmpty() || end.isEmpty()) {
      return "has no begin or no end";
    }
    return fault(span, article, text, begin.getAsInt(), end.getAsInt());
  }

  private @Nullable String fault(Node span, Node article, String text, int begin, int end) {
    int length = text.codePointCount(0, text.length());
    if (begin > end || end > length) {
      return String.format(
          Locale.ROOT, "%d to %d is no part of a text of %d characters", begin, end, length);
    }
    if (!span.toString().equals(article + "#char=" + begin + "," + end)) {
      return String.format(
          Locale.ROOT, "is called otherwise than %d to %d of %s", begin, end, article);
    }
    String there = part(text, begin, end, length);
    String said = Values.text(graph, span, Nif.ANCHOR_OF);
    return there.equals(said)
        ? null
        : "the text has \"" + brief(there) + "\" there, not \"" + brief(said) + "\"";
  }

  private static String part(String text, int begin, int end, int length) {
    if (length == text.length()) {
      return text.substring(begin, end);
    }
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }

  private static String brief(@Nullable String words) {
    String line = String.valueOf(words).replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
