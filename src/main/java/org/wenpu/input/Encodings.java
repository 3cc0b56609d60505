package org.wenpu.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells the encoding of Chinese text that has no byte order mark, from its first bytes. */
public final class Encodings {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** Text of any length has some of these; bytes read in the wrong encoding hardly ever. */
  private static final String TELLTALES = "的，。、年月日";

  private Encodings() {}

  /**
   * Gives the encoding, or null when the bytes are no text or in an encoding not known here. Bytes
   * that make valid UTF-8 are UTF-8 whatever a page declares; plain ASCII may go on in what it
   * declares.
   */
  static @Nullable Charset of(byte[] bytes) {
    Charset declared = DeclaredCharset.of(bytes);
    if (declared != null && isAscii(bytes)) {
      return declared;
    }
    if (!hasZero(bytes) && !binary(bytes) && isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      if (isWide(bytes, wide)) {
        return wide;
      }
    }
    if (binary(bytes)) {
      return null;
    }
    return declared != null && decodes(bytes, declared) ? declared : chinese(bytes);
  }

  /** Gives the encoding of a file's name: UTF-8 when it can be, else what is commonest. */
  public static Charset ofName(byte[] name) {
    return decodes(name, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether there are NULs, or many control characters. */
  static boolean binary(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      control += b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
    }
    return hasZero(bytes) || control * 20 > bytes.length;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lets single broken bytes pass, since a text that is otherwise UTF-8 is UTF-8 and its reader
   * reports where it is broken.
   */
  private static boolean isUtf8(byte[] bytes) {
    if (decodes(bytes, StandardCharsets.UTF_8)) {
      return true;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long beyondAscii = text.chars().filter(c -> c > 0x7f).count();
    return broken * 20 < beyondAscii;
  }

  private static boolean isWide(byte[] bytes, Charset charset) {
    if (bytes.length < 4 || !decodes(bytes, charset)) {
      return false;
    }
    String text = new String(bytes, 0, bytes.length & ~1, charset);
    return text.chars().filter(Encodings::inNews).count() * 10 > text.length() * 9L;
  }

  private static boolean inNews(int c) {
    return (c >= ' ' && c <= '~')
        || "\t\n\r".indexOf(c) >= 0
        || (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x2010 && c <= 0x2030)
        || (c >= 0x3000 && c <= 0x3020)
        || (c >= 0xff00 && c <= 0xff5e);
  }

  private static @Nullable Charset chinese(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    if ("BIG5".equals(found)) {
      return BIG5;
    }
    return "GB18030".equals(found) || plausible(bytes) ? GB18030 : null;
  }

  /** The detector calls short texts anything; a telltale decides for the commonest encoding. */
  private static boolean plausible(byte[] bytes) {
    return decodes(bytes, GB18030)
        && new String(bytes, GB18030).chars().anyMatch(c -> TELLTALES.indexOf(c) >= 0);
  }

  /** Tells whether all bytes are valid; a character cut off at the end is. */
  private static boolean decodes(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, false);
    return result.isUnderflow();
  }
}
