package org.wenpu.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes the id of an article whose source gives none: {@code 2026-01-31-0a1b2c3d4e5f}. It comes
 * from date, publisher and headline, so that it stays when the body is corrected.
 */
public final class ArticleId {
  private static final int HEX_DIGITS = 12;

  private ArticleId() {}

  /** Makes the id. */
  public static String of(LocalDate date, @Nullable String publisher, String headline) {
    String content = (publisher == null ? "" : publisher) + "\n" + headline;
    byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return date + "-" + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
