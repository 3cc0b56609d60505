package org.wenpu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * Mends the journal of a database whose writer was killed in the middle of an entry. TDB2 (5.6)
 * refuses to open on an entry that ends with the file, though what it begins was never committed.
 */
final class TornJournal {
  /** Before an entry's data: its length, its checksum, its kind and what it is about. */
  private static final int HEADER_BYTES = 3 * Integer.BYTES + ComponentId.SIZE;

  private TornJournal() {}

  /** Cuts off the torn ends of the journals of a database, which no process may have open. */
  static void mend(Path database) {
    try {
      for (Path journal : journals(database)) {
        mendFile(journal);
      }
    } catch (IOException e) {
      throw StoreException.of("cannot mend the journal of %s: %s", database, e);
    }
  }

  /** There is one in each generation of the database's files. */
  private static List<Path> journals(Path database) throws IOException {
    try (Stream<Path> generations = Files.list(database)) {
      return generations
          .map(generation -> generation.resolve(Names.journalFile))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  /** Damage within the file stays, for TDB2 to find by the checksum. */
  private static void mendFile(Path journal) throws IOException {
    try (FileChannel channel =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = 0;
      for (long end = 0; end >= 0 && end <= channel.size(); end = entryEnd(channel, end)) {
        whole = end;
      }
      if (whole < channel.size()) {
        channel.truncate(whole).force(true);
      }
    }
  }

  /** Gives where the entry ends that begins there, beyond the file when it is torn. */
  private static long entryEnd(FileChannel channel, long begin) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    return channel.read(length, begin) < Integer.BYTES
        ? Long.MAX_VALUE
        : begin + HEADER_BYTES + Math.max(0, length.getInt(0));
  }
}
