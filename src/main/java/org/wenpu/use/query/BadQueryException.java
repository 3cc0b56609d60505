package org.wenpu.use.query;

/**
 * Says in one line what is wrong with a query, a parameter or a format, and what is known instead.
 */
public final class BadQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadQueryException(String message) {
    super(message);
  }
}
