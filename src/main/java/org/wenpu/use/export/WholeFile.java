package org.wenpu.use.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a file wholly or not at all: what is written goes to a file beside it, which takes the
 * name when all went well. A name that ends with {@code .gz} means compressed.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes what a file shall hold. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IOException(file + " is a folder");
    }
    Files.createDirectories(folder);
    // No createTempFile: it would keep the file from other users, also under its final name.
    String draftName = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path draft = folder.resolve(draftName);
    try {
      try (OutputStream out = opened(draft, file.toString().endsWith(".gz"))) {
        content.writeTo(out);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static OutputStream opened(Path draft, boolean compressed) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
    return compressed ? new GZIPOutputStream(out) : out;
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
