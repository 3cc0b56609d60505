package org.wenpu.use.report;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.wenpu.input.Span;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Schema;

/** Reads where in an article evidence stands. */
final class EvidenceReader {
  private static final String NUMBER = "\\d{1,9}";

  private final Graph graph;

  EvidenceReader(Graph graph) {
    this.graph = graph;
  }

  /** Gives the characters of a {@code nif:OffsetBasedString}; nothing when it is none. */
  Optional<Span> span(Node evidence) {
    String begin = graph.text(evidence, Nif.BEGIN_INDEX);
    String end = graph.text(evidence, Nif.END_INDEX);
    return begin.matches(NUMBER)
            && end.matches(NUMBER)
            && Integer.parseInt(begin) <= Integer.parseInt(end)
        ? Optional.of(new Span(Integer.parseInt(begin), Integer.parseInt(end)))
        : Optional.empty();
  }

  /** Gives the article that evidence stands in; evidence that is a whole article is its own. */
  Node article(Node evidence) {
    return graph.objects(evidence, Nif.REFERENCE_CONTEXT).stream().findFirst().orElse(evidence);
  }

  /** Gives the code points of an article. */
  int[] text(Node article) {
    return graph.text(article, Schema.ARTICLE_BODY).codePoints().toArray();
  }

  /** Gives the sentence of a piece of evidence; none of a whole article. */
  List<Passage> passages(Node evidence) {
    return span(evidence)
        .map(span -> Passage.of(text(article(evidence)), List.of(span)))
        .orElse(List.of());
  }
}
