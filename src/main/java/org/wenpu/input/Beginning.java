package org.wenpu.input;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds a source's name and its first bytes, from which its kind is told. */
public final class Beginning {
  /** How many bytes are looked at, at most. */
  static final int SIZE = 64 * 1024;

  private final String name;
  private final byte[] bytes;
  private final @Nullable Charset charset;
  private final String text;

  /**
   * @param bytes the first bytes, without a byte order mark
   * @param charset their encoding; null when they are no text, or in an unknown encoding
   */
  Beginning(String name, byte[] bytes, @Nullable Charset charset) {
    this.name = name;
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

  /** Gives the name's extension in lower case, without the dot; empty when there is none. */
  public String extension() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name + " " + charset + " " + Arrays.hashCode(bytes);
  }
}
