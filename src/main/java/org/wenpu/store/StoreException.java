package org.wenpu.store;

import java.nio.file.Path;
import java.util.Locale;

/** Says in one line why a store cannot be opened, read or written. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Says what cannot be done to a store, and the innermost reason.
   *
   * @param message with a place for the store's folder and one for the reason
   */
  static StoreException of(String message, Path path, Throwable cause) {
    return new StoreException(String.format(Locale.ROOT, message, path, Reasons.of(cause)), cause);
  }
}
