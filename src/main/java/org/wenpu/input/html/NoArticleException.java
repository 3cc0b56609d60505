package org.wenpu.input.html;

/** Says why a page is no article. */
final class NoArticleException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  NoArticleException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
