package org.wenpu.meaning.extract;

/** Takes features: each a name and its values. Those with few values need no array of them. */
@FunctionalInterface
public interface FeatureSink {
  /** Takes a feature. */
  void add(String name, String... values);

  /** Takes a feature that only its name tells. */
  default void add(String name) {
    add(name, new String[0]);
  }

  /** Takes a feature of one value. */
  default void add(String name, String value) {
    add(name, new String[] {value});
  }

  /** Takes a feature of two values. */
  default void add(String name, String value, String second) {
    add(name, new String[] {value, second});
  }

  /** Takes a feature of three values. */
  default void add(String name, String value, String second, String third) {
    add(name, new String[] {value, second, third});
  }
}
