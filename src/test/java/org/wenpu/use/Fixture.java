package org.wenpu.use;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.wenpu.store.text.IndexedStore;
import org.wenpu.store.text.TextIndex;
import org.wenpu.store.text.TextMatch;

/** Gives the small store by hand of {@code use/graph.trig}, in TDB2 as the real one. */
public final class Fixture {
  private Fixture() {}

  /** Gives a dataset whose default graph is the union of its named graphs. */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    String file = Fixture.class.getResource("/use/graph.trig").toString();
    Txn.executeWrite(dataset, () -> RDFParser.source(file).lang(Lang.TRIG).parse(dataset));
    enableSearch(dataset);
    return dataset;
  }

  private static void enableSearch(DatasetGraph dataset) {
    try {
      Path folder = Files.createTempDirectory("fixture-text");
      folder.toFile().deleteOnExit();
      IndexedStore unchanging = new Unchanging(dataset);
      TextIndex index = new TextIndex(folder.resolve("text"), unchanging);
      TextMatch.enable(dataset.getContext(), index, unchanging);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells the text index what a dataset holds that never changes. */
  private record Unchanging(DatasetGraph dataset) implements IndexedStore {
    private static final String EDITION = "1";

    @Override
    public Object state() {
      return EDITION;
    }

    @Override
    public void editions(BiConsumer<Node, String> sink) {
      dataset.listGraphNodes().forEachRemaining(graph -> sink.accept(graph, EDITION));
    }

    @Override
    public String edition(Node graph) {
      return EDITION;
    }

    @Override
    public Iterator<Quad> quads(Node graph, Node subject, Node property) {
      return dataset.find(graph, subject, property, Node.ANY);
    }
  }

  /** Reads from a dataset in a transaction. */
  public static <T> T read(DatasetGraph dataset, Supplier<T> reading) {
    return Txn.calculateRead(dataset, reading);
  }
}
