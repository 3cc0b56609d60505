package org.wenpu.use.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    return bundled(FOLDER);
  }

  /** Gives one without any query. */
  public static Catalogue empty() {
    return new Catalogue(List.of());
  }

  /** Reads the queries of another bundled folder; its name begins with a slash. */
  public static Catalogue bundled(String folder) {
    return BundledFolder.read(folder, files -> of(folder.substring(1), files));
  }

  private static Catalogue of(String folder, List<Path> files) {
    return new Catalogue(
        files.stream()
            .filter(f -> f.toString().endsWith(ENDING))
            .map(f -> read(f, folder + "/" + f.getFileName()))
            .toList());
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
