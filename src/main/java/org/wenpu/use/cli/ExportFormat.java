package org.wenpu.use.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.network.NetworkFormat;
import org.wenpu.use.export.rdf.RdfSyntax;

/** The formats of {@code wenpu export}, by their names on the command line and of files. */
enum ExportFormat {
  TURTLE(RdfSyntax.TURTLE, "ttl"),
  TRIG(RdfSyntax.TRIG, "trig"),
  NTRIPLES(RdfSyntax.NTRIPLES, "nt"),
  NQUADS(RdfSyntax.NQUADS, "nq"),
  JSONLD(RdfSyntax.JSONLD, "jsonld"),
  RDFXML(RdfSyntax.RDFXML, "rdf"),
  GEXF(NetworkFormat.GEXF, "gexf"),
  GEXF12(NetworkFormat.GEXF12),
  GRAPHML(NetworkFormat.GRAPHML, "graphml"),
  DOT(NetworkFormat.DOT, "dot", "gv"),
  CYJS(NetworkFormat.CYJS, "cyjs"),
  /** Two files in a folder. */
  CSV((NetworkFormat) null);

  private final @Nullable RdfSyntax rdf;
  private final @Nullable NetworkFormat network;
  private final List<String> endings;

  ExportFormat(RdfSyntax rdf, String... endings) {
    this.rdf = rdf;
    this.network = null;
    this.endings = List.of(endings);
  }

  ExportFormat(@Nullable NetworkFormat network, String... endings) {
    this.rdf = null;
    this.network = network;
    this.endings = List.of(endings);
  }

  /** Gives the format asked for, else the one a file's name ends with, else Turtle. */
  static ExportFormat of(@Nullable String asked, @Nullable Path file) {
    return asked == null
        ? ofName(String.valueOf(file)).orElse(TURTLE)
        : Choice.of("format", asked, values());
  }

  private static Optional<ExportFormat> ofName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return Arrays.stream(values())
        .filter(f -> f.endings.stream().anyMatch(e -> plain.endsWith("." + e)))
        .findFirst();
  }

  /** Gives the syntax of RDF; null when the format is one of networks. */
  @Nullable RdfSyntax rdf() {
    return rdf;
  }

  /** Gives the format of networks; null for RDF, and for CSV. */
  @Nullable NetworkFormat network() {
    return network;
  }
}
