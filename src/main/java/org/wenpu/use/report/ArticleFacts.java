package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.input.Span;
import org.wenpu.rdf.Vocabulary.ItsRdf;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/**
 * Finds the facts of an article that are on a topic: statements and measures that the store says
 * are about it; figures, events and documents told in a sentence, or under a headline, that names
 * it.
 */
final class ArticleFacts {
  private static final List<FactKind> ABOUT = List.of(FactKind.STATEMENT, FactKind.MEASURE);
  private static final List<FactKind> TOLD = List.of(FactKind.FIGURE, FactKind.EVENT);

  private final Graph graph;
  private final Collection<Node> topics;
  private final TopicWords words;
  private final Homes homes;
  private final EvidenceReader evidence;

  ArticleFacts(Graph graph, Collection<Node> topics, TopicWords words, Homes homes) {
    this.graph = graph;
    this.topics = topics;
    this.words = words;
    this.homes = homes;
    this.evidence = new EvidenceReader(graph);
  }

  /** A fact and where in the text it was read. */
  private record Read(Node fact, FactKind kind, List<Span> spans) {
    int begin() {
      return spans.stream().mapToInt(Span::begin).min().orElse(0);
    }
  }

  /** Gives the facts in the order of the text. */
  List<Found> of(Source source) {
    int[] text = evidence.text(source.article());
    List<Read> read = new ArrayList<>(about(source.article()));
    boolean headline = words.in(source.headline());
    told(source.article()).stream()
        .filter(r -> headline || r.spans().stream().anyMatch(s -> isNamed(text, s)))
        .forEach(read::add);
    read.sort(
        Comparator.comparingInt(Read::begin)
            .thenComparing(Read::kind)
            .thenComparing(Read::fact, NodeCmp::compareRDFTerms));
    return read.stream()
        .filter(r -> homes.covers(r.fact()))
        .map(r -> found(r, source, text))
        .toList();
  }

  private Found found(Read read, Source source, int[] text) {
    return new Found(
        read.fact(),
        read.kind(),
        homes.of(read.fact()),
        source,
        isContext(read),
        Passage.of(text, read.spans()));
  }

  private boolean isContext(Read read) {
    return ABOUT.contains(read.kind())
        && topics.stream().noneMatch(t -> graph.contains(read.fact(), Schema.ABOUT, t));
  }

  private boolean isNamed(int[] text, Span span) {
    Span sentence = Passage.sentence(text, span);
    return words.in(new String(text, sentence.begin(), sentence.length()));
  }

  private List<Read> about(Node article) {
    Set<Node> facts = new TreeSet<>(NodeCmp::compareRDFTerms);
    for (Node topic : topics) {
      facts.addAll(graph.subjects(article, Schema.ABOUT, topic));
      facts.addAll(graph.subjects(article, Wp.CONTEXT_TOPIC, topic));
    }
    List<Read> read = new ArrayList<>();
    for (Node fact : facts) {
      ABOUT.stream()
          .filter(kind -> graph.contains(fact, RDF.type.asNode(), kind.type()))
          .forEach(kind -> read.add(new Read(fact, kind, spans(fact, kind))));
    }
    return read;
  }

  private List<Read> told(Node article) {
    List<Read> read = new ArrayList<>();
    for (FactKind kind : TOLD) {
      for (Node fact : graph.subjects(article, RDF.type.asNode(), kind.type())) {
        read.add(new Read(fact, kind, spans(fact, kind)));
      }
    }
    graph
        .quads(article, Node.ANY, ItsRdf.TA_IDENT_REF, Node.ANY)
        .filter(q -> graph.contains(q.getObject(), RDF.type.asNode(), Wp.POLICY_DOCUMENT))
        .sorted(Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms))
        .forEach(q -> read.add(named(q)));
    return read;
  }

  private Read named(Quad mention) {
    List<Span> spans = evidence.span(mention.getSubject()).map(List::of).orElse(List.of());
    return new Read(mention.getObject(), FactKind.DOCUMENT, spans);
  }

  private List<Span> spans(Node fact, FactKind kind) {
    return graph.objects(fact, kind.evidence()).stream()
        .flatMap(quoted -> evidence.span(quoted).stream())
        .sorted()
        .toList();
  }
}
