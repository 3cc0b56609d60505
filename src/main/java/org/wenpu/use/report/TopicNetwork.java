package org.wenpu.use.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.rdf.Vocabulary.Org;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.use.export.draw.Drawing;
import org.wenpu.use.export.network.NetworkEdge;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.Projection;

/**
 * Who spoke and acted on a topic, with their posts, institutions and places, as a drawing and as a
 * list.
 *
 * @param svg the drawing; empty when there is nothing to draw
 * @param leftOut how many ties there are besides
 */
record TopicNetwork(String svg, List<Tied> ties, int leftOut) {
  private static final TopicNetwork NONE = new TopicNetwork("", List.of(), 0);
  private static final int MOST = 48;

  TopicNetwork {
    ties = List.copyOf(ties);
  }

  /** Two things and what joins them, and where that was read first. */
  record Tied(NetworkEdge edge, Source source, List<Passage> passages) {
    Tied {
      passages = List.copyOf(passages);
    }
  }

  /** Draws the network of what the lines of a page tell. */
  static TopicNetwork of(DatasetGraph dataset, Set<Node> topics, Map<FactKind, Lines> lines) {
    List<Found> found =
        Stream.of(FactKind.STATEMENT, FactKind.MEASURE)
            .flatMap(kind -> lines.getOrDefault(kind, new Lines(List.of(), 0)).shown().stream())
            .map(Line::found)
            .toList();
    if (found.isEmpty()) {
      return NONE;
    }
    Graph graph = new Graph(dataset);
    Set<Node> things = new HashSet<>(topics);
    Set<Node> articles = new HashSet<>();
    for (Found one : found) {
      articles.add(one.source().article());
      things.addAll(things(graph, one));
    }
    NetworkExport network = NetworkExport.of(dataset, Projection.VOICES, articles).among(things);
    NetworkExport drawn = network.heaviest(MOST);
    List<NetworkEdge> edges = TieList.of(drawn);
    List<Tied> ties = edges.stream().map(edge -> tied(graph, edge)).toList();
    return new TopicNetwork(drawn(drawn), ties, TieList.of(network).size() - ties.size());
  }

  private static Tied tied(Graph graph, NetworkEdge edge) {
    EvidenceReader reader = new EvidenceReader(graph);
    Node evidence = NodeFactory.createURI(edge.evidence());
    Source source = new Sources(graph).of(reader.article(evidence));
    return new Tied(edge, source, reader.passages(evidence));
  }

  private static Collection<Node> things(Graph graph, Found found) {
    Set<Node> things = new HashSet<>();
    for (Node property : List.of(Wp.SPEAKER, Wp.ACTOR, Wp.REGION)) {
      things.addAll(graph.objects(found.fact(), property));
    }
    for (Node who : List.copyOf(things)) {
      things.addAll(graph.objects(who, Schema.LOCATION));
      for (Node post : graph.subjects(found.source().article(), Org.MEMBER, who)) {
        things.addAll(graph.objects(post, Org.ORGANIZATION_OF_POST));
      }
    }
    return things;
  }

  private static String drawn(NetworkExport network) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Drawing.drawAlone(network, Drawing.Form.SVG, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
