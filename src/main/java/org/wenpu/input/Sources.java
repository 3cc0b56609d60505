package org.wenpu.input;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.wenpu.input.table.TableReader;

/**
 * Reads everything a user names: files, folders with all that is in them, patterns of names, {@code
 * -} for standard input. Articles and problems go to a sink as they are found; memory does not grow
 * with them.
 *
 * <p>Folders are walked in the order of their names, so that the same input gives the same output
 * anywhere; files and folders whose name begins with a dot are left out unless named outright.
 */
public final class Sources {
  /** The name of standard input. */
  public static final String STDIN = "-";

  private final ReadingDefaults defaults;
  private final InputStream stdin;
  private final Readers readers = new Readers(new Datelines());

  /**
   * Says how much there is to read.
   *
   * @param files standard input counts as one
   * @param bytes standard input, whose length nobody knows, counts as none
   */
  public record Survey(long files, long bytes) {}

  /**
   * Describes a format.
   *
   * @param name as {@link ReadingDefaults#format} takes it
   * @param kind in words
   */
  public record Format(String name, String kind) {}

  /** Lists what can be read, in the order in which a source is tried. */
  public static List<Format> formats() {
    return new Readers(new Datelines())
        .all().stream().map(reader -> new Format(reader.format(), reader.kind())).toList();
  }

  /** Lists the fields of an article that a table's columns may hold. */
  public static List<String> fields() {
    return TableReader.fields();
  }

  public Sources(ReadingDefaults defaults, InputStream stdin) {
    this.defaults = defaults;
    this.stdin = stdin;
  }

  /** Counts without reading, for a progress bar. What cannot be counted is left out silently. */
  public Survey survey(List<String> inputs) {
    long[] total = new long[2];
    for (String input : inputs) {
      if (input.equals(STDIN)) {
        total[0]++;
      } else {
        Glob.walk(
            input,
            file -> {
              total[0]++;
              total[1] += Math.max(0, file.toFile().length());
            },
            problem -> {});
      }
    }
    return new Survey(total[0], total[1]);
  }

  /** Reads the inputs in the order given. */
  public void read(List<String> inputs, ArticleSink sink) {
    for (String input : inputs) {
      if (input.equals(STDIN)) {
        readStdin(sink);
      } else {
        Glob.walk(input, file -> readFile(file, sink), sink::problem);
      }
    }
  }

  private void readStdin(ArticleSink sink) {
    try {
      readers.read(STDIN, new CountedStream(stdin, sink), defaults, sink);
    } catch (IOException e) {
      sink.problem(Problem.ofSource(STDIN, reason(e)));
    }
  }

  private void readFile(Path file, ArticleSink sink) {
    try (InputStream in = new CountedStream(Files.newInputStream(file), sink)) {
      readers.read(file.toString(), in, defaults, sink);
    } catch (IOException e) {
      sink.problem(Problem.ofSource(file.toString(), reason(e)));
    }
  }

  /** Says in plain words why a file cannot be read; the classes of the exceptions say it. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read";
    }
    if (e instanceof EOFException) {
      return "breaks off";
    }
    return "cannot be read: " + (e.getMessage() == null ? e : e.getMessage());
  }
}
