package org.wenpu.use.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.network.Neighbourhood;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.Projection;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;
import picocli.CommandLine.Option;

/** Says which part of the graph a network shows. */
final class NetworkOptions {
  @Option(
      names = "--projection",
      paramLabel = "NAME",
      description = {
        "What a network shows: everything (the default), people (posts, institutions, places),",
        "topics (who spoke about what), voices (who spoke and acted on what, with posts and",
        "places), measures (provinces, measures, topics) or co-mentions."
      })
  private @Nullable String projection;

  @Option(
      names = "--around",
      paramLabel = "NAME",
      description = "Of a network, only what is near this person, institution, place, topic.")
  private @Nullable String around;

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "How many ties away from --around (default: 1).")
  private int hops = 1;

  @Option(
      names = "--min-weight",
      paramLabel = "N",
      description = "Of a network, only ties that were read so often.")
  private long minWeight = 1;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Of a network, only the N nodes of the greatest weight.")
  private @Nullable Integer top;

  /** Says whether any of these was asked for. */
  boolean isUsed() {
    return projection != null || around != null || minWeight > 1 || top != null;
  }

  NetworkExport of(DatasetGraph dataset, Projection usual, Consumer<String> note) {
    NetworkExport network = NetworkExport.of(dataset, projection(usual));
    if (minWeight > 1) {
      network = network.seenAtLeast(minWeight);
    }
    if (around != null) {
      Parameter entity = new Parameter("around", Parameter.Type.ENTITY, true, "");
      Set<Node> things = Set.copyOf(new Resolver(dataset, note).resolve(entity, around));
      network = network.around(neighbourhood(things));
    }
    return top == null ? network : network.heaviest(top);
  }

  private Neighbourhood neighbourhood(Set<Node> things) {
    if (hops < 1) {
      throw new UsageException("--hops must be 1 or more: " + hops);
    }
    return new Neighbourhood(things, hops);
  }

  private Projection projection(Projection usual) {
    return projection == null ? usual : named(projection);
  }

  private static Projection named(String name) {
    List<String> known = Arrays.stream(Projection.values()).map(Projection::label).toList();
    return Arrays.stream(Projection.values())
        .filter(p -> p.label().equals(name))
        .findFirst()
        .orElseThrow(() -> Choice.unknown("projection", name, known));
  }
}
