package org.wenpu.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of rows of bytes, all of one length, in bounded memory: what is too much at once
 * is sorted in pieces, which wait in files and are merged at the end.
 */
final class RowSorter implements AutoCloseable {
  private static final int BUFFER = 1 << 18;
  private static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;

  private final Path folder;
  private final byte[][] rows;
  private final List<FileChannel> pieces = new ArrayList<>();
  private int held;
  private long count;

  /**
   * @param folder where the files are to be; nothing of them is seen there
   * @param mostHeld how many rows may be in memory
   */
  RowSorter(Path folder, int mostHeld) {
    this.folder = folder;
    this.rows = new byte[mostHeld][];
  }

  /** Takes a row, which must not change any more. */
  void add(byte[] row) throws IOException {
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
    Arrays.parallelSort(rows, 0, held, ORDER);
  }

  private void putAside() throws IOException {
    sort();
    FileChannel piece = open();
    pieces.add(piece);
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(piece), BUFFER);
    for (int i = 0; i < held; i++) {
      out.write(rows[i]);
    }
    out.flush();
    piece.position(0);
    held = 0;
  }

  /** Opens a file that goes when it is closed, or the process ends. */
  private FileChannel open() throws IOException {
    Path file = Files.createTempFile(folder, "sorting", ".rows");
    return FileChannel.open(
        file,
        Set.of(
            StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** Gives all rows in the order of their bytes; nothing can be added any more. */
  Iterator<byte[]> sorted() throws IOException {
    sort();
    Iterator<byte[]> last = Arrays.asList(rows).subList(0, held).iterator();
    if (pieces.isEmpty()) {
      return last;
    }
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(last));
    int length = rows[0].length;
    for (FileChannel piece : pieces) {
      runs.add(new Run(new Piece(piece, length)));
    }
    return new Merge(runs);
  }

  @Override
  public void close() throws IOException {
    for (FileChannel piece : pieces) {
      piece.close();
    }
  }

  /** Reads the rows of a file. */
  private static final class Piece implements Iterator<byte[]> {
    private final DataInputStream in;
    private final int length;
    private long left;

    Piece(FileChannel file, int length) throws IOException {
      InputStream bytes = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
      this.in = new DataInputStream(bytes);
      this.length = length;
      this.left = file.size() / length;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public byte[] next() {
      if (left-- <= 0) {
        throw new NoSuchElementException();
      }
      byte[] row = new byte[length];
      try {
        in.readFully(row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return row;
    }
  }

  /** Knows the next of sorted rows. */
  private static final class Run {
    private final Iterator<byte[]> rows;
    private byte @Nullable [] next;

    Run(Iterator<byte[]> rows) {
      this.rows = rows;
      advance();
    }

    void advance() {
      next = rows.hasNext() ? rows.next() : null;
    }

    byte[] row() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      return next;
    }
  }

  /** Merges sorted rows. */
  private static final class Merge implements Iterator<byte[]> {
    private final PriorityQueue<Run> runs =
        new PriorityQueue<>((a, b) -> ORDER.compare(a.row(), b.row()));

    Merge(List<Run> all) {
      all.stream().filter(run -> run.next != null).forEach(runs::add);
    }

    @Override
    public boolean hasNext() {
      return !runs.isEmpty();
    }

    @Override
    public byte[] next() {
      Run first = runs.remove();
      byte[] row = first.row();
      first.advance();
      if (first.next != null) {
        runs.add(first);
      }
      return row;
    }
  }
}
