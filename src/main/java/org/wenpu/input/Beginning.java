package org.wenpu.input;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds a source's name and its first bytes, from which its kind is told. */
public final class Beginning {
  /** How many bytes are looked at, at most. */
  static final int SIZE = 64 * 1024;

  private static final int HEADER_LENGTH = 30;

  private final String name;
  private final byte[] bytes;
  private final @Nullable Charset charset;
  private final String text;
  private final ReadingDefaults defaults;

  /**
   * @param bytes the first bytes, without a byte order mark
   * @param charset their encoding; null when they are no text, or in an unknown encoding
   */
  Beginning(String name, byte[] bytes, @Nullable Charset charset, ReadingDefaults defaults) {
    this.name = name;
    this.defaults = defaults;
    this.bytes = bytes.clone();
    this.charset = charset;
    this.text = charset == null ? "" : new String(bytes, charset);
  }

  /** Gives the first bytes, for kinds that are no text. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Gives the encoding; null when they are no text, or in an unknown encoding. */
  public @Nullable Charset charset() {
    return charset;
  }

  /** Tells whether a signature, a byte a character, stands at a position. */
  public boolean has(int position, String signature) {
    if (bytes.length < position + signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[position + i] & 0xff) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a local header of a zip archive names a file whose name begins like this.
   *
   * @param header the bytes that begin such a header
   */
  public boolean contains(String header, String fileName) {
    for (int i = 0; i + HEADER_LENGTH < bytes.length; i++) {
      if (has(i, header) && has(i + HEADER_LENGTH, fileName)) {
        return true;
      }
    }
    return false;
  }

  /** Gives what the user said about sources like this. */
  public ReadingDefaults defaults() {
    return defaults;
  }

  boolean isEmpty() {
    return bytes.length == 0 || (charset != null && bytes.length < SIZE && text.isBlank());
  }

  /** Tells whether the bytes are plainly no text: most are neither letters nor line breaks. */
  boolean isBinary() {
    return charset == null && Encodings.binary(bytes);
  }

  /** Gives the decoded beginning; empty when there is no encoding. */
  public String text() {
    return text;
  }

  /** Gives a line, not counting blank ones, from 0; empty when there is none. */
  public String line(int index) {
    return text.lines().filter(line -> !line.isBlank()).skip(index).findFirst().orElse("").strip();
  }

  /**
   * Gives the name's extension in lower case, without the dot; empty when there is none. That a
   * file was packed does not count: {@code page.txt.gz} → {@code txt}.
   */
  public String extension() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    file = file.substring(file.lastIndexOf('!') + 1);
    file = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name + " " + charset + " " + Arrays.hashCode(bytes);
  }
}
