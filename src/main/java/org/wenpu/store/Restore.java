package org.wenpu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Makes a store of a backup. The store is made in a hidden folder beside its place and takes its
 * name when all is there: what fails or is killed leaves no half store.
 */
public final class Restore {
  private Restore() {}

  /**
   * Makes the store.
   *
   * @param folder none there, or an empty one
   * @throws StoreException when the folder is in use, or the backup is none or not whole
   */
  public static void into(Path folder, InputStream backup) {
    Path place = folder.toAbsolutePath().normalize();
    Path draft =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".restore");
    try {
      requireFree(place);
      fill(draft, backup);
      Files.deleteIfExists(place);
      Files.move(draft, place);
    } catch (IOException | UncheckedIOException e) {
      throw failed(folder, e);
    } finally {
      FileUtils.deleteQuietly(draft.toFile());
    }
  }

  private static void requireFree(Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> files = Files.list(place)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            String.format(
                Locale.ROOT, "%s is not empty; restore into a new or empty folder", place));
      }
    }
  }

  private static void fill(Path draft, InputStream backup) throws IOException {
    try (StoreFolder taken = StoreFolder.take(draft)) {
      DatasetGraph dataset = Tdb.open(taken.path());
      try (Indexes indexes = new Indexes(dataset, taken.path())) {
        load(dataset, backup, indexes);
      } finally {
        Tdb.close(dataset);
      }
    }
  }

  private static void load(DatasetGraph dataset, InputStream backup, Indexes indexes)
      throws IOException {
    try {
      Txn.executeWrite(
          dataset,
          () -> {
            try {
              Backup.read(backup, dataset);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      indexes.complete();
    } catch (RuntimeException | InternalError e) {
      // A broken line, a stream that ends early, or a disk that is full.
      throw new IOException(e);
    }
  }

  private static StoreException failed(Path folder, Exception cause) {
    return new StoreException(
        String.format(
            Locale.ROOT,
            "cannot restore store %s, nothing is left of it: %s",
            folder,
            Reasons.of(cause)),
        cause);
  }
}
