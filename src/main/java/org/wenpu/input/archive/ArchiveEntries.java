package org.wenpu.input.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.OpenSource;
import org.wenpu.input.Problem;
import org.wenpu.input.Sources;

/** Gives an archive's entries to their readers, and reports those that are not read. */
final class ArchiveEntries {
  private final OpenSource archive;
  private final ArticleSink sink;
  private boolean any;

  ArchiveEntries(OpenSource archive, ArticleSink sink) {
    this.archive = archive;
    this.sink = sink;
  }

  /**
   * Reads an entry to its end.
   *
   * @param hindrance why it cannot be read; null when it can
   * @return whether the archive can be read on
   */
  boolean read(String path, InputStream in, @Nullable String hindrance) {
    if (isHidden(path)) {
      return true;
    }
    any = true;
    String name = archive.name() + "!" + path;
    String why = leadsOut(path) ? "its name leads out of the archive, not read" : hindrance;
    if (why != null) {
      sink.problem(Problem.ofSource(name, why));
      return true;
    }
    try {
      archive.entries().read(name, in, archive.defaults(), sink);
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      sink.problem(Problem.ofSource(name, Sources.reason(e)));
      return false;
    }
  }

  /** As in folders, names that begin with a dot are left out, and what a Mac adds. */
  private static boolean isHidden(String path) {
    return parts(path).stream().anyMatch(part -> part.matches("\\.[^.].*|__MACOSX"));
  }

  private static boolean leadsOut(String path) {
    return path.startsWith("/") || parts(path).contains("..");
  }

  private static List<String> parts(String path) {
    return List.of(Objects.requireNonNull(path).split("[/\\\\]"));
  }

  /** Reports an archive that has no files. */
  void end() {
    if (!any) {
      sink.problem(Problem.ofSource(archive.name(), "no files in this archive"));
    }
  }
}
