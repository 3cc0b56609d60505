package org.wenpu.use.ask;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.input.Span;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Schema;

/**
 * Characters of an article that a fact was read from, with the sentence around them.
 *
 * @param before the sentence up to the quoted characters
 * @param quoted the characters themselves
 * @param after the sentence from there on
 */
public record Evidence(
    String article,
    String headline,
    String date,
    int begin,
    String before,
    String quoted,
    String after) {
  private static final int MOST_AROUND = 60;

  /** Order of articles and of their text. */
  static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::article).thenComparingInt(Evidence::begin);

  /** Reads a piece of evidence; nothing when the IRI is no {@code nif:OffsetBasedString}. */
  public static Optional<Evidence> read(DatasetGraph dataset, String iri) {
    Node node = NodeFactory.createURI(iri);
    Optional<Node> article = object(dataset, node, Nif.REFERENCE_CONTEXT);
    Optional<Node> begin = object(dataset, node, Nif.BEGIN_INDEX);
    Optional<Node> end = object(dataset, node, Nif.END_INDEX);
    if (article.isEmpty() || begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(dataset, article.get(), number(begin.get()), number(end.get())));
  }

  private static Evidence of(DatasetGraph dataset, Node article, int begin, int end) {
    int[] text = text(dataset, article, Schema.ARTICLE_BODY).codePoints().toArray();
    Span sentence = SentenceAround.of(text, new Span(begin, end), MOST_AROUND);
    return new Evidence(
        article.getURI(),
        text(dataset, article, Schema.HEADLINE),
        text(dataset, article, Schema.DATE_PUBLISHED),
        begin,
        part(text, sentence.begin(), begin),
        part(text, begin, end),
        part(text, end, sentence.end()));
  }

  private static String part(int[] text, int begin, int end) {
    int from = Math.min(begin, text.length);
    return new String(text, from, Math.max(0, Math.min(end, text.length) - from));
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private static String text(DatasetGraph dataset, Node subject, Node property) {
    return object(dataset, subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  private static Optional<Node> object(DatasetGraph dataset, Node subject, Node property) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, subject, property, Node.ANY);
    List<Quad> first = Iter.take(found, 1);
    return first.stream().map(Quad::getObject).findFirst();
  }
}
