package org.wenpu.input;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files a user names by path or by pattern: {@code news/2026-*.txt}, {@code
 * **&#47;*.html}. A file or folder that exists under the very name comes first: it may have a
 * bracket in it.
 */
final class Glob {
  private static final Pattern SIGN = Pattern.compile("[*?\\[{]");

  private Glob() {}

  /** Gives every file in the order of names; what names none is a problem. */
  static void walk(String input, Consumer<Path> files, Consumer<Problem> problems) {
    try {
      if (!SIGN.matcher(input).find() || Files.exists(Path.of(input))) {
        FileWalk.walk(Path.of(input), files, problems);
      } else {
        walkPattern(input, files, problems);
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      problems.accept(Problem.ofSource(input, "no name or pattern of files: " + e.getMessage()));
    }
  }

  private static void walkPattern(String input, Consumer<Path> files, Consumer<Problem> problems) {
    int folderEnd = input.lastIndexOf('/', firstSign(input));
    String folder = folderEnd < 0 ? "" : input.substring(0, folderEnd + 1);
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + input.substring(folderEnd + 1));
    Path start = Path.of(folder);
    boolean[] any = new boolean[1];
    FileWalk.walk(
        folder.isEmpty() ? Path.of(".") : start,
        file -> {
          Path below = (folder.isEmpty() ? Path.of(".") : start).relativize(file);
          if (matcher.matches(below)) {
            any[0] = true;
            files.accept(folder.isEmpty() ? below : file);
          }
        },
        problem -> {});
    if (!any[0]) {
      problems.accept(Problem.ofSource(input, "no file has a name like this"));
    }
  }

  private static int firstSign(String input) {
    var found = SIGN.matcher(input);
    return found.find() ? found.start() : input.length();
  }
}
