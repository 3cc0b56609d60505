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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Knows the named queries of the top-level folder {@code queries}, which the jar carries. */
public final class Catalogue {
  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";

  private final Map<String, NamedQuery> queries = new TreeMap<>();

  private Catalogue(List<NamedQuery> queries) {
    queries.forEach(q -> this.queries.put(q.name(), q));
  }

  /**
   * Reads the bundled queries.
   *
   * @throws BadQueryException with file and line when a header is malformed
   */
  public static Catalogue bundled() {
    URL folder = Catalogue.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("no " + FOLDER + " in the program");
    }
    try {
      return folder.getProtocol().equals("jar")
          ? ofJar(folder.toURI())
          : of(Path.of(folder.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Catalogue ofJar(URI folder) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return of(jar.getPath(FOLDER));
    }
  }

  /** Reads all queries of a folder. */
  static Catalogue of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
    }
    return new Catalogue(files.stream().map(f -> read(f, "queries/" + f.getFileName())).toList());
  }

  /** Tells a file of a query from a query's name. */
  public static boolean isFile(String name) {
    return name.endsWith(ENDING);
  }

  /** Reads a user's own query. */
  public static NamedQuery file(Path file) {
    return read(file, file.toString());
  }

  private static NamedQuery read(Path file, String called) {
    try {
      String name = String.valueOf(file.getFileName()).replaceFirst("\\.rq$", "");
      return QueryReader.read(name, called, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives all queries by name, in alphabetical order. */
  public Collection<NamedQuery> queries() {
    return queries.values();
  }

  /**
   * Gives the query of a name.
   *
   * @throws BadQueryException naming the known ones
   */
  public NamedQuery get(String name) {
    NamedQuery query = queries.get(name);
    if (query == null) {
      throw new BadQueryException(
          "unknown query \"" + name + "\"" + Spelling.hint(name, queries.keySet()));
    }
    return query;
  }
}
