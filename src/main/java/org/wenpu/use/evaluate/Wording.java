package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares the words of two annotations, forgiving blanks and outer punctuation. */
final class Wording {
  private static final String OUTER = "“”\"《》。，、；：";

  private Wording() {}

  /** Gives a field's words without blanks and outer punctuation; "" when it is missing or null. */
  static String of(JsonNode annotation, String field) {
    return normalized(annotation.path(field));
  }

  static String normalized(JsonNode value) {
    if (value.isNumber() && value.decimalValue().signum() == 0) {
      return "";
    }
    return strip(withoutBlanks(value.asText("")));
  }

  /** Tells whether one wording is part of the other: {@code 发言人} and {@code 商务部发言人}. */
  static boolean lenient(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  static boolean lenient(JsonNode a, JsonNode b, String field) {
    return lenient(of(a, field), of(b, field));
  }

  static boolean same(JsonNode a, JsonNode b, String field) {
    return of(a, field).equals(of(b, field));
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Counts as blank what Unicode and ASCII know as space, the ideographic one (U+3000) too. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static String strip(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && OUTER.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && OUTER.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(begin, end);
  }
}
