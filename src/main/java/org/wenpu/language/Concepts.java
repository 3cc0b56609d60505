package org.wenpu.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a Turtle file says of its concepts, in its order. */
final class Concepts {
  private final String prefix;
  private final Map<String, Map<String, List<String>>> subjects = new LinkedHashMap<>();

  /**
   * @param prefix with what the IRIs of concepts begin; of others nothing is kept
   */
  Concepts(String prefix) {
    this.prefix = prefix;
  }

  /** Takes a triple: of a property the local name, of an IRI as a value the last part. */
  void add(String subject, String property, String value) {
    if (subject.startsWith(prefix)) {
      subjects
          .computeIfAbsent(subject.substring(prefix.length()), k -> new HashMap<>())
          .computeIfAbsent(property, k -> new ArrayList<>(2))
          .add(value);
    }
  }

  static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  List<Concept> all() {
    return subjects.entrySet().stream().map(e -> new Concept(e.getKey(), e.getValue())).toList();
  }
}
