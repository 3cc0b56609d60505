package org.wenpu.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that names of documents without title marks follow.
 *
 * @param signs of which a text must hold one for any such name: what holds none is not searched
 */
record DocumentForm(Pattern pattern, Openings signs) {

  /** Makes a form of an expression and its signs, which {@code |} parts. */
  static DocumentForm of(String expression, String signs) {
    return new DocumentForm(Pattern.compile(expression), new Openings(signs));
  }

  /** Adds the names of a text: where each begins and ends, the longest that begins there. */
  void find(String chars, Map<Integer, Integer> found) {
    if (!signs.isIn(chars)) {
      return;
    }
    Matcher name = pattern.matcher(chars);
    while (name.find()) {
      found.merge(name.start(), name.end(), Math::max);
    }
  }
}
