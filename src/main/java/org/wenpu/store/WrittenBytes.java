package org.wenpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Counts the bytes of a file that were written. TDB2 lengthens its files by eight megabytes at a
 * time, most of which take no room on disk until they are needed: an empty store seems to have a
 * hundred megabytes. They read as zeros.
 */
final class WrittenBytes {
  /** By what TDB2 lengthens a file. */
  private static final long STEP = 8L << 20;

  private static final int PIECE = 64 << 10;

  private WrittenBytes() {}

  static long of(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return end(channel);
    } catch (NoSuchFileException e) {
      // Removed since the folder was listed.
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes back from the end of the file over zeros, one step at most. */
  private static long end(FileChannel channel) throws IOException {
    long length = channel.size();
    long least = Math.max(0, length - STEP);
    long end = length;
    while (end > least && isZero(channel, Math.max(least, end - PIECE), end)) {
      end = Math.max(least, end - PIECE);
    }
    return end;
  }

  private static boolean isZero(FileChannel channel, long begin, long end) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate((int) (end - begin));
    while (piece.hasRemaining() && channel.read(piece, begin + piece.position()) >= 0) {
      // Reads on.
    }
    return piece.flip().equals(ByteBuffer.allocate(piece.limit()));
  }
}
