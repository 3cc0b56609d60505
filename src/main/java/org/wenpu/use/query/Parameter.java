package org.wenpu.use.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Declares what a query may be given: {@code # param: topic (topic, optional) a policy topic}.
 *
 * @param name the variable it binds, and its option on the command line
 * @param required whether the query means nothing without it
 */
public record Parameter(String name, Type type, boolean required, String description) {

  /** The kinds of values; all but text and date are things of the graph. */
  public enum Type {
    TOPIC,
    REGION,
    PERSON,
    INSTITUTION,
    ARTICLE,
    DOCUMENT,
    ENTITY,
    FACT,
    TEXT,
    DATE;

    /** Gives the type as headers and messages write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
      return Arrays.stream(values()).map(Type::label).toList();
    }
  }
}
