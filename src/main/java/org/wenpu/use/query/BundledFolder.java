package org.wenpu.use.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens a folder that the program carries, in its jar or beside its classes. */
public final class BundledFolder {
  private BundledFolder() {}

  /** Makes something of the files of a folder; they can be read only while it does. */
  @FunctionalInterface
  public interface Use<T> {
    T of(List<Path> files) throws IOException;
  }

  /**
   * Hands over the files of a folder in the order of their names.
   *
   * @param name with a leading slash: {@code /queries}
   */
  public static <T> T read(String name, Use<T> use) {
    URL folder = BundledFolder.class.getResource(name);
    if (folder == null) {
      throw new IllegalStateException("no " + name + " in the program");
    }
    try {
      return read(folder.toURI(), name, use);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(URI folder, String name, Use<T> use) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return use.of(files(Path.of(folder)));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return use.of(files(jar.getPath(name)));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
