package org.wenpu.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** Says in words why something failed: the innermost cause, without the names of classes. */
final class Reasons {
  private Reasons() {}

  static String of(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return reason(cause).replaceAll("\\s+", " ").strip();
  }

  private static String reason(Throwable cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "no permission to write " + denied.getFile();
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return ((FileSystemException) cause).getFile() + " is a file, not a folder";
    }
    if (cause instanceof NoSuchFileException missing) {
      return "cannot make the folder " + missing.getFile();
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return "the file system can only be read";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
