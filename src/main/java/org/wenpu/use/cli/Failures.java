package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.apache.jena.query.QueryException;
import org.jspecify.annotations.Nullable;
import org.wenpu.store.StoreException;
import org.wenpu.use.query.BadQueryException;

/** Turns whatever went wrong into one line on the console and an exit code. */
final class Failures {
  private static final int DEPTH = 20;

  private final Console console;
  private final boolean debug;

  /**
   * @param debug whether to show where in the program an error arose
   */
  Failures(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  /**
   * Says what went wrong.
   *
   * @param command the words that called the command
   * @return the exit code
   */
  int tell(Throwable failure, String command) {
    if (debug) {
      failure.printStackTrace(console.err());
    }
    if (readerHasGone(failure)) {
      return Exit.FINE;
    }
    console.say(("wenpu " + command).strip() + ": " + line(failure));
    return isMisuse(failure) ? Exit.USAGE : Exit.PROBLEMS;
  }

  private static String line(Throwable failure) {
    if (isTold(failure)) {
      return oneLine(failure.getMessage());
    }
    FileSystemException file = find(failure, FileSystemException.class);
    if (file != null) {
      return file.getFile() + ": " + reason(file);
    }
    IOException io = find(failure, IOException.class);
    if (io != null) {
      return oneLine(io.getMessage() == null ? io.toString() : io.getMessage());
    }
    if (find(failure, OutOfMemoryError.class) != null) {
      return "out of memory; give more with WENPU_JAVA_OPTS=-Xmx4g";
    }
    return "a fault of the program: " + oneLine(failure.toString()) + " (--debug shows where)";
  }

  private static boolean isMisuse(Throwable failure) {
    return failure instanceof UsageException || failure instanceof BadQueryException;
  }

  private static boolean isTold(Throwable failure) {
    return isMisuse(failure)
        || failure instanceof StoreException
        || failure instanceof QueryException;
  }

  private static boolean readerHasGone(Throwable failure) {
    return find(failure, ResultStream.ReaderGoneException.class) != null;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NotDirectoryException) {
      return "no folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "is a file";
    }
    return e.getReason() == null ? "cannot be used" : oneLine(e.getReason());
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
    @Nullable Throwable at = failure;
    for (int i = 0; at != null && i < DEPTH; i++) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
      at = at.getCause();
    }
    return null;
  }
}
