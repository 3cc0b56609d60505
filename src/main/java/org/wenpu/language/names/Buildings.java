package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;

/**
 * Finds the buildings and memorials that are named after a body: {@code 某国国会|大厦}. Near misses:
 * {@code 某军|军部旧址陈列馆}, {@code 某部|的大楼}.
 */
final class Buildings {
  private static final Pattern BUILDING =
      Pattern.compile(
          "(?:大厦|大楼|会址|[\\p{IsHan}&&[^的和与及在是了为到去于对以称说将]]{0,6}?(?:旧址|故址|会址|纪念园|纪念碑|烈士陵园))"
              + "(?!纪念馆|陈列馆|博物馆|展览馆)");

  private Buildings() {}

  /** Gives the buildings of a sentence that begin with one of its bodies. */
  static List<Span> find(Words words, List<Span> bodies) {
    List<Span> found = new ArrayList<>();
    for (Span body : bodies) {
      Matcher building = BUILDING.matcher(words.chars).region(body.end(), words.span.end());
      if (building.useTransparentBounds(true).lookingAt()) {
        found.add(new Span(body.begin(), building.end()));
      }
    }
    return found;
  }
}
