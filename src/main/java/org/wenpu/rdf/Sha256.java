package org.wenpu.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes a sequence of strings; where one string ends and the next begins counts. */
final class Sha256 {
  private static final byte SEPARATOR = 0;

  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Takes one more part; its length is hashed along. */
  Sha256 add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update(SEPARATOR);
    digest.update(bytes);
    return this;
  }

  /** Gives the hash as 64 hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String of(Iterable<String> parts) {
    Sha256 hash = new Sha256();
    parts.forEach(hash::add);
    return hash.hex();
  }
}
