package org.wenpu.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a bundled Turtle file.
 *
 * @param key the part of its IRI after the file's name space: {@code 440000}
 * @param values what it says, by the local name of the property; a literal with a language is filed
 *     under {@code prefLabel@zh}, an IRI by its last part
 */
record Concept(String key, Map<String, List<String>> values) {

  /** Gives all values of a property in the order of the file. */
  List<String> all(String property) {
    return values.getOrDefault(property, List.of());
  }

  /** Gives the first value of a property, or null. */
  @Nullable String first(String property) {
    List<String> all = all(property);
    return all.isEmpty() ? null : all.get(0);
  }

  /**
   * Gives the value of a property that every concept of the file has.
   *
   * @throws IllegalStateException when it is missing; the message names the concept
   */
  String one(String property) {
    String value = first(property);
    if (value == null) {
      throw new IllegalStateException(key + " has no " + property);
    }
    return value;
  }
}
