package org.wenpu.use.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.WholeFile;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.NetworkFormat;
import org.wenpu.use.export.network.Projection;
import org.wenpu.use.export.rdf.RdfSyntax;
import org.wenpu.use.export.rdf.Selection;
import org.wenpu.use.export.rdf.StoreExport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the store, or a part of it, as RDF or as a network. */
@picocli.CommandLine.Command(
    name = "export",
    description = {
      "Write the store, or a part of it, as RDF or as a network.",
      "A file's name may choose the format (.ttl, .nq, .gexf, .graphml …); .gz compresses."
    },
    footer = {
      "",
      "Example:",
      "  wenpu export --store DIR -o graph.ttl",
      "  wenpu export --store DIR --region 广东 --since 2026-01-01 -o guangdong.trig.gz",
      "  wenpu export --store DIR --projection people -o people.gexf",
      "  wenpu export --store DIR --around 王海 --hops 2 --format graphml -o around.graphml",
      "  wenpu export --store DIR --format csv -o FOLDER"
    })
final class ExportCommand extends Command {
  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "RDF: turtle (the default), trig, ntriples, nquads, jsonld, rdfxml.",
        "Networks: gexf (Gephi), gexf12 (NetworkX), graphml, dot (Graphviz), cyjs (Cytoscape),",
        "csv (neo4j-admin)."
      })
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write here instead of standard output; an older file is replaced when all is well.")
  private @Nullable Path output;

  @Option(names = "--with-text", description = "RDF with the whole bodies of the articles.")
  private boolean withText;

  @Mixin private final SelectionOptions selection = new SelectionOptions();

  @Mixin private final ConstructOptions construct = new ConstructOptions();

  @Mixin private final NetworkOptions network = new NetworkOptions();

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    ExportFormat chosen = ExportFormat.of(format, output);
    RdfSyntax syntax = chosen.rdf();
    requireFitting(chosen);
    return Stores.read(
        store.folder(),
        dataset -> {
          if (syntax == null) {
            writeNetwork(dataset, chosen.network());
          } else {
            console().write(output, out -> writeRdf(dataset, syntax, out));
          }
          return Exit.FINE;
        });
  }

  private void requireFitting(ExportFormat chosen) {
    boolean rdf = chosen.rdf() != null;
    if (rdf && network.isUsed()) {
      throw new UsageException("--projection, --around, --min-weight and --top are for networks");
    }
    if (!rdf && (selection.isUsed() || construct.isUsed() || withText)) {
      throw new UsageException("a network is chosen with --projection and --around");
    }
    if (selection.isUsed() && construct.isUsed()) {
      throw new UsageException("--query says itself what it selects");
    }
    if (chosen == ExportFormat.CSV && (output == null || output.toString().equals("-"))) {
      throw new UsageException("csv makes two files: -o FOLDER says where");
    }
  }

  private void writeRdf(DatasetGraph dataset, RdfSyntax syntax, OutputStream out) {
    if (construct.isUsed()) {
      construct.write(dataset, syntax, out, console()::say);
      return;
    }
    StoreExport export = new StoreExport(dataset, withText);
    Optional<Selection> selected = selection.of(dataset, console()::say);
    if (selected.isPresent()) {
      if (export.write(selected.get(), syntax, out) == 0) {
        console().say("nothing found");
      }
    } else {
      export.write(syntax, out);
    }
  }

  private void writeNetwork(DatasetGraph dataset, @Nullable NetworkFormat written)
      throws IOException {
    NetworkExport export = network.of(dataset, Projection.EVERYTHING, console()::say);
    if (written != null) {
      console().write(output, out -> export.write(written.writer(out)));
    } else if (output != null) {
      Path folder = output;
      WholeFile.write(
          folder.resolve("nodes.csv"),
          nodes ->
              WholeFile.write(
                  folder.resolve("edges.csv"),
                  edges -> export.write(NetworkFormat.csv(nodes, edges))));
    }
  }
}
