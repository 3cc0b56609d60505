package org.wenpu.store.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;

/** Keeps the files of the index. What cannot be read, or is of another form, is as if not there. */
final class IndexFolder implements AutoCloseable {
  /** Changes when the same texts would be indexed otherwise. */
  private static final String FORMAT = "1";

  private static final String FORMAT_KEY = "wenpu.format";
  private static final double MEGABYTES_IN_MEMORY = 64;

  /** Lucene tells through it what it thinks of the Java it runs on. */
  private static final Logger LUCENE = silenced();

  private final Directory directory;
  private final Analyzer analyzer;

  IndexFolder(Path path, Analyzer analyzer) throws IOException {
    this.directory = new NIOFSDirectory(path);
    this.analyzer = analyzer;
  }

  private static Logger silenced() {
    Logger logger = Logger.getLogger("org.apache.lucene");
    logger.setLevel(Level.OFF);
    return logger;
  }

  /** Opens what is committed; an empty reader when there is nothing. */
  IndexReader reader() throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      try {
        DirectoryReader reader = DirectoryReader.open(directory);
        if (FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY))) {
          return reader;
        }
        reader.close();
      } catch (IOException | IllegalArgumentException e) {
        LUCENE.log(Level.FINE, "a text index that cannot be read is made anew", e);
      }
    }
    deleteAll();
    return new MultiReader();
  }

  /** Opens a writer; what it writes is there when it has committed. */
  IndexWriter writer() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
    config.setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
    return writer;
  }

  void deleteAll() throws IOException {
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
  }

  /** Gives the edition of each graph that is in the index. */
  static Map<Node, String> editions(IndexReader reader) throws IOException {
    Map<Node, String> editions = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      addEditions(leaf.reader(), editions);
    }
    return editions;
  }

  private static void addEditions(LeafReader reader, Map<Node, String> editions)
      throws IOException {
    BinaryDocValues marks = reader.getBinaryDocValues(TextDocuments.MARK);
    Bits live = reader.getLiveDocs();
    while (marks != null && marks.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
      if (live == null || live.get(marks.docID())) {
        String[] mark = marks.binaryValue().utf8ToString().split(" ", 2);
        editions.put(NodeFactory.createURI(mark[1]), mark[0]);
      }
    }
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
