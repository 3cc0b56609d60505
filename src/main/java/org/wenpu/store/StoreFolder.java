package org.wenpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the folder of a store for one process. The file {@code wenpu-store} marks it as ours and
 * carries the lock; it stays when the process ends, the lock does not.
 */
final class StoreFolder implements AutoCloseable {
  private static final String MARK = "wenpu-store";
  static final String FORMAT = "wenpu store, format 2\n";

  /** Far behind the text of the mark, so that it can be read while it is locked. */
  private static final long LOCKED_BYTE = 1L << 20;

  private final Path path;
  private final FileChannel channel;

  private StoreFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Tells whether a folder is a store. */
  static boolean isStore(Path path) {
    return Files.isRegularFile(path.resolve(MARK));
  }

  /**
   * Takes the folder, which is made when there is none.
   *
   * @throws StoreException when it cannot be used or another process uses it
   */
  static StoreFolder take(Path path) {
    try {
      if (!isStore(path)) {
        create(path);
      }
      requireFormat(path);
      return lock(path);
    } catch (IOException e) {
      throw new StoreException(
          String.format(Locale.ROOT, "cannot use store %s: %s", path, Reasons.of(e)), e);
    }
  }

  private static void create(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new NotDirectoryException(path.toString());
    }
    Files.createDirectories(path);
    try (Stream<Path> files = Files.list(path)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            String.format(
                Locale.ROOT, "%s is no store and is not empty; name a new or empty folder", path));
      }
    }
    Files.writeString(path.resolve(MARK), FORMAT, StandardCharsets.UTF_8);
  }

  private static void requireFormat(Path path) throws IOException {
    String format = Files.readString(path.resolve(MARK), StandardCharsets.UTF_8);
    if (!format.equals(FORMAT) && !format.isEmpty()) {
      throw new StoreException(
          String.format(
              Locale.ROOT, "store %s was written by another version (%s)", path, format.strip()));
    }
  }

  private static StoreFolder lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve(MARK), StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new StoreException(
          String.format(Locale.ROOT, "store %s is in use by another process", path));
    }
    if (channel.size() == 0) {
      // The process that made the folder was killed before it wrote the mark.
      channel.write(ByteBuffer.wrap(FORMAT.getBytes(StandardCharsets.UTF_8)));
    }
    return new StoreFolder(path, channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  /** Gives the bytes that can still be written to the folder's disk. */
  long usableSpace() throws IOException {
    return Files.getFileStore(path).getUsableSpace();
  }

  /** Gives the bytes that the files of the store take, without what they are to grow into. */
  long dataBytes() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(WrittenBytes::of).sum();
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException(
          String.format(Locale.ROOT, "cannot measure store %s: %s", path, Reasons.of(e)), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException(
          String.format(Locale.ROOT, "cannot leave store %s: %s", path, Reasons.of(e)), e);
    }
  }
}
