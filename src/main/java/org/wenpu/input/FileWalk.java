package org.wenpu.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks a folder in the order of names, holding no more than one folder's names at a time. */
final class FileWalk {
  private FileWalk() {}

  /** Gives the file itself, or every file below the folder. */
  static void walk(Path start, Consumer<Path> files, Consumer<Problem> problems) {
    if (Files.isDirectory(start)) {
      walkFolder(start, files, problems);
    } else {
      files.accept(start);
    }
  }

  private static void walkFolder(Path folder, Consumer<Path> files, Consumer<Problem> problems) {
    try {
      List<Path> children = children(folder);
      if (children.isEmpty()) {
        problems.accept(Problem.ofSource(folder.toString(), "no files in this folder"));
      }
      children.forEach(child -> walkChild(child, files, problems));
    } catch (IOException e) {
      problems.accept(Problem.ofSource(folder.toString(), Sources.reason(e)));
    }
  }

  /** A link to a folder is not followed, it may lead back up; a pipe would wait for ever. */
  private static void walkChild(Path child, Consumer<Path> files, Consumer<Problem> problems) {
    boolean folder = Files.isDirectory(child) && !Files.isSymbolicLink(child);
    if (folder || Files.isRegularFile(child) || Files.notExists(child)) {
      walk(child, files, problems);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !name(child).startsWith("."))
          .sorted(Comparator.comparing(FileWalk::name))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
