package org.wenpu.use.export.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes a projection of a store as a network. In memory are the nodes, and eight bytes for each
 * time two of them are named in one paragraph; the ties come from the store as they are written.
 */
public final class NetworkExport {
  private final NetworkNodes nodes;
  private final Ties ties;

  private NetworkExport(NetworkNodes nodes, Ties ties) {
    this.nodes = nodes;
    this.ties = ties;
  }

  /**
   * Takes a whole projection.
   *
   * @param dataset in a read transaction of the caller; its default graph is the union
   */
  public static NetworkExport of(DatasetGraph dataset, Projection projection) {
    return new NetworkExport(new NetworkNodes(dataset), projection.ties(dataset));
  }

  /**
   * Takes the part of a projection that facts of some articles state, into memory; none has
   * co-mentions.
   */
  public static NetworkExport of(DatasetGraph dataset, Projection projection, Set<Node> articles) {
    return new NetworkExport(new NetworkNodes(dataset), projection.ties(dataset, articles));
  }

  /** Gives the part whose ties have both their ends among some things. */
  public NetworkExport among(Set<Node> things) {
    return new NetworkExport(nodes, Ties.among(ties, things));
  }

  /** Gives the part around some things. */
  public NetworkExport around(Neighbourhood neighbourhood) {
    return new NetworkExport(nodes, neighbourhood.of(ties));
  }

  /** Gives the part that so many of the heaviest nodes make up. */
  public NetworkExport heaviest(int most) {
    return new NetworkExport(nodes, Heaviest.of(ties, most));
  }

  /** Gives the part whose ties were read so often or more. */
  public NetworkExport seenAtLeast(long times) {
    Ties all = ties;
    return new NetworkExport(
        nodes,
        sink ->
            all.forEach(
                tie -> {
                  if (tie.times() >= times) {
                    sink.accept(tie);
                  }
                }));
  }

  /** Writes the network; gives the number of its nodes. */
  public int write(NetworkWriter writer) {
    writer.begin();
    Map<Node, NetworkNode> written = writeNodes(writer);
    writer.beginEdges();
    long[] edges = {0};
    ties.forEach(tie -> writer.edge(edge(edges[0]++, tie, written)));
    writer.end();
    return written.size();
  }

  private Map<Node, NetworkNode> writeNodes(NetworkWriter writer) {
    Map<Node, NetworkNode> written = new HashMap<>();
    NodeWeights.of(ties)
        .weights()
        .forEach(
            (thing, weight) -> {
              NetworkNode node = node(written.size(), thing, weight);
              written.put(thing, node);
              writer.node(node);
            });
    return written;
  }

  private NetworkNode node(int number, Node thing, NodeWeights.Weight weight) {
    return new NetworkNode(
        number,
        nodes.label(thing),
        nodes.kind(thing),
        thing.toString(),
        weight.times(),
        weight.seen());
  }

  private static NetworkEdge edge(long number, Tie tie, Map<Node, NetworkNode> nodes) {
    return new NetworkEdge(
        number,
        Objects.requireNonNull(nodes.get(tie.source())),
        Objects.requireNonNull(nodes.get(tie.target())),
        tie.kind(),
        tie.label(),
        tie.times(),
        tie.seen(),
        tie.evidence());
  }
}
