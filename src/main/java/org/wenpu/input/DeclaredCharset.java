package org.wenpu.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding that a web page or an XML file declares: {@code <meta charset="gb2312">},
 * {@code <?xml version="1.0" encoding="Big5"?>}. As browsers do, it takes the larger encoding for
 * the smaller one whose name is used for both.
 */
final class DeclaredCharset {
  private static final int WHERE_DECLARED = 8 * 1024;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w-]+)"
              + "|^\\s*<\\?xml[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([\\w-]+)");

  private DeclaredCharset() {}

  /** Gives the encoding, or null when none is declared, or one that does not exist. */
  static @Nullable Charset of(byte[] bytes) {
    int length = Math.min(bytes.length, WHERE_DECLARED);
    Matcher found = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? named(found.group(1) == null ? found.group(2) : found.group(1)) : null;
  }

  private static @Nullable Charset named(String name) {
    String whole =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese" -> "GB18030";
          case "big5", "x-x-big5", "cn-big5" -> "Big5-HKSCS";
          default -> name;
        };
    // A page cannot say in ASCII that it is in UTF-16: it is not.
    boolean exists = !whole.toUpperCase(Locale.ROOT).startsWith("UTF-16") && isSupported(whole);
    return exists ? Charset.forName(whole) : null;
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
