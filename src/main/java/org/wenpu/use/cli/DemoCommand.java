package org.wenpu.use.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.use.export.WholeFile;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.NetworkFormat;
import org.wenpu.use.export.network.Projection;
import org.wenpu.use.export.rdf.RdfSyntax;
import org.wenpu.use.export.rdf.StoreExport;
import picocli.CommandLine.Option;

/** Shows the whole way on the bundled samples. */
@picocli.CommandLine.Command(
    name = "demo",
    description = {
      "Build a small graph from the bundled samples, ask it who commented on AI in Guangdong,",
      "and write it as Turtle and as a network. A second run starts afresh."
    },
    footer = {"", "Example:", "  wenpu demo", "  wenpu demo --folder /tmp/demo"})
final class DemoCommand extends Command {
  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where to work (default: demo, in the current folder).")
  private Path folder = Path.of("demo");

  DemoCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    DemoFolder demo = DemoFolder.fresh(folder);
    Run run = new Run(console());
    Stores.fill(
        demo.store(),
        articles ->
            new InputOptions(demo.samples()).run(console(), run.into(Stores.loading(articles))));
    int code = run.report();
    Stores.read(
        demo.store(),
        dataset -> {
          console().print(new DemoAnswer(dataset).text());
          WholeFile.write(demo.turtle(), out -> turtle(dataset, out));
          WholeFile.write(demo.network(), out -> network(dataset, out));
          return code;
        });
    console().print(demo.whatIsWhere());
    return code;
  }

  private static void turtle(DatasetGraph dataset, OutputStream out) {
    new StoreExport(dataset, true).write(RdfSyntax.TURTLE, out);
  }

  private static void network(DatasetGraph dataset, OutputStream out) {
    NetworkExport.of(dataset, Projection.EVERYTHING).write(NetworkFormat.GEXF.writer(out));
  }
}
