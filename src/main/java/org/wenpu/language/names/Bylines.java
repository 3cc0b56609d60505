package org.wenpu.language.names;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.input.Span;

/**
 * Finds who wrote the part of a report that ends here, who is no mention: {@code （本报记者王海、李山采访整理）}.
 * Near miss: {@code （王海为本报记者）}, a remark.
 */
final class Bylines {
  private static final Pattern BYLINE =
      Pattern.compile("（(?:本报|本刊|本社|新华社)?(?:特约)?(?:记者|通讯员)[^（）。\\n]{2,120}+）(?=\\n|$)");

  private Bylines() {}

  /** Gives the brackets with such names, in text order. */
  static List<Span> in(String chars) {
    return BYLINE.matcher(chars).results().map(m -> new Span(m.start(), m.end())).toList();
  }
}
