package org.wenpu.use.cli;

import java.util.Collection;
import java.util.List;

/** Tells what lies in one of several files, folders or archives, all given by their whole path. */
final class SourcePaths {
  private final List<String> paths;

  SourcePaths(Collection<String> paths) {
    this.paths = paths.stream().map(Loading::path).toList();
  }

  /** Tells whether a source is one of the files, or lies in one of the folders or archives. */
  boolean hold(String source) {
    return paths.stream().anyMatch(path -> holds(path, source));
  }

  private static boolean holds(String path, String source) {
    if (!source.startsWith(path)) {
      return false;
    }
    return source.length() == path.length()
        || path.endsWith("/")
        || "/\\!".indexOf(source.charAt(path.length())) >= 0;
  }
}
