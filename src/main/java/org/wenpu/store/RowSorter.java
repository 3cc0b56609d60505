package org.wenpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Sorts any number of rows in bounded memory: what is too much at once is sorted in pieces, which
 * wait in files and are merged at the end.
 */
final class RowSorter implements AutoCloseable {
  private static final int ROWS_A_BUFFER = 1 << 12;

  private final Path folder;
  private final RowOrder order;
  private final long[][] rows;
  private final List<FileChannel> pieces = new ArrayList<>();
  private int held;
  private long count;

  /**
   * @param folder where the files are to be
   * @param mostHeld how many rows may be in memory
   */
  RowSorter(Path folder, RowOrder order, int mostHeld) {
    this.folder = folder;
    this.order = order;
    this.rows = new long[mostHeld][];
  }

  /** Takes a row, which must not change any more. */
  void add(long[] row) {
    if (held == rows.length) {
      putAside();
    }
    rows[held++] = row;
    count++;
  }

  /** Counts the rows. */
  long count() {
    return count;
  }

  private void sort() {
    Arrays.sort(rows, 0, held, order);
  }

  private void putAside() {
    sort();
    try {
      FileChannel piece = open();
      pieces.add(piece);
      write(piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    held = 0;
  }

  private void write(FileChannel piece) throws IOException {
    ByteBuffer buffer = buffer();
    for (int from = 0; from < held; from += ROWS_A_BUFFER) {
      buffer.clear();
      LongBuffer numbers = buffer.asLongBuffer();
      int to = Math.min(held, from + ROWS_A_BUFFER);
      Arrays.asList(rows).subList(from, to).forEach(numbers::put);
      buffer.limit((to - from) * RowOrder.BYTES);
      while (buffer.hasRemaining()) {
        piece.write(buffer);
      }
    }
  }

  private static ByteBuffer buffer() {
    return ByteBuffer.allocateDirect(ROWS_A_BUFFER * RowOrder.BYTES);
  }

  /** Opens a file that goes when it is closed, or the process ends. */
  private FileChannel open() throws IOException {
    Path file = Files.createTempFile(folder, "sorting", ".rows");
    return FileChannel.open(
        file,
        Set.of(
            StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** Gives all rows in their order; nothing can be added any more. */
  Iterator<long[]> sorted() {
    sort();
    Iterator<long[]> last = Arrays.asList(rows).subList(0, held).iterator();
    if (pieces.isEmpty()) {
      return last;
    }
    List<Iterator<long[]>> runs = new ArrayList<>();
    runs.add(last);
    pieces.forEach(piece -> runs.add(new Piece(piece)));
    return new Merge(runs, order);
  }

  @Override
  public void close() {
    try {
      for (FileChannel piece : pieces) {
        piece.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the rows of a file. */
  private static final class Piece implements Iterator<long[]> {
    private final FileChannel file;
    private final ByteBuffer buffer = buffer().limit(0);
    private long position;

    Piece(FileChannel file) {
      this.file = file;
    }

    @Override
    public boolean hasNext() {
      if (!buffer.hasRemaining()) {
        fill();
      }
      return buffer.hasRemaining();
    }

    private void fill() {
      buffer.clear();
      try {
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
          read = file.read(buffer, position + buffer.position());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      position += buffer.flip().limit();
    }

    @Override
    public long[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      long[] row = new long[RowOrder.LENGTH];
      for (int i = 0; i < row.length; i++) {
        row[i] = buffer.getLong();
      }
      return row;
    }
  }

  /** Merges sorted rows. */
  private static final class Merge implements Iterator<long[]> {
    private final PriorityQueue<Run> runs;

    /** Knows the next of sorted rows. */
    private record Run(long[] next, Iterator<long[]> others) {}

    Merge(List<Iterator<long[]>> all, RowOrder order) {
      runs = new PriorityQueue<>((a, b) -> order.compare(a.next(), b.next()));
      all.forEach(this::add);
    }

    private void add(Iterator<long[]> rows) {
      if (rows.hasNext()) {
        runs.add(new Run(rows.next(), rows));
      }
    }

    @Override
    public boolean hasNext() {
      return !runs.isEmpty();
    }

    @Override
    public long[] next() {
      Run first = runs.remove();
      add(first.others());
      return first.next();
    }
  }
}
