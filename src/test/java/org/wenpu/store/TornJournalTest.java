package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** A real store, and a journal written by TDB2 itself, cut where a kill may cut it. */
class TornJournalTest {
  private static final Node ARTICLE = Iris.article("a-1");

  private static final int DATA_BYTES = 24;

  /** An entry that lacks these has one byte. */
  private static final int ALL_BUT_ONE = DATA_BYTES + 15;

  @TempDir private Path folder;
  private Path journal;

  @BeforeEach
  void fillStore() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      Node text = NodeFactory.createLiteralString("第1题");
      store.put(
          new NamedGraph(
              ARTICLE,
              List.of(
                  Triple.create(ARTICLE, Schema.HEADLINE, text),
                  Triple.create(ARTICLE, Wp.CONTENT_HASH, text))));
      store.commit();
    }
    journal = folder.resolve("Data-0001").resolve("journal.jrnl");
  }

  private void writeEntries(int count) {
    Journal written = Journal.create(Location.create(journal.getParent().toString()));
    for (int i = 0; i < count; i++) {
      written.write(
          JournalEntryType.REDO, ComponentId.allocLocal(), ByteBuffer.allocate(DATA_BYTES));
    }
    written.close();
  }

  private void cut(long bytes) throws IOException {
    try (var channel = Files.newByteChannel(journal, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, DATA_BYTES - 1, DATA_BYTES, DATA_BYTES + 1, ALL_BUT_ONE})
  void storeOpensWithWhatWasCommitted(int lacking) throws IOException {
    writeEntries(2);
    cut(lacking);
    try (ArticleStore store = ArticleStore.openExisting(folder)) {
      assertThat(store.articles()).containsExactly(ARTICLE);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 2", DATA_BYTES + ", 2", ALL_BUT_ONE + ", 2"})
  void wholeEntriesStay(int lacking, int whole) throws IOException {
    writeEntries(3);
    long entry = Files.size(journal) / 3;
    cut(lacking);
    TornJournal.mend(folder);
    assertThat(journal).hasSize(whole * entry);
  }

  @Test
  void damageWithinTheJournalIsSaid() throws IOException {
    writeEntries(2);
    byte[] bytes = Files.readAllBytes(journal);
    bytes[DATA_BYTES]++;
    Files.write(journal, bytes);
    assertThatThrownBy(() -> ArticleStore.openExisting(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("cannot open store %s: Checksum error", folder);
  }
}
