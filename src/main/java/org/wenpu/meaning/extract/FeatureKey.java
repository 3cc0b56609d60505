package org.wenpu.meaning.extract;

/** Hashes features, so that they need not be spelled out to be looked up. */
final class FeatureKey {
  private FeatureKey() {}

  static long of(String name, String... values) {
    long key = step(values.length, name);
    for (String value : values) {
      key = step(key, value);
    }
    return key;
  }

  static long of(String name) {
    return step(0, name);
  }

  static long of(String name, String value) {
    return step(step(1, name), value);
  }

  static long of(String name, String value, String second) {
    return step(step(step(2, name), value), second);
  }

  static long of(String name, String value, String second, String third) {
    return step(step(step(step(3, name), value), second), third);
  }

  private static long step(long key, String text) {
    long mixed = (key ^ hash(text)) * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 32;
  }

  /**
   * Gives a hash that tells all texts of up to three characters apart: the one that a text keeps
   * once it has been asked, with its first and last character.
   */
  private static long hash(String text) {
    int last = text.length() - 1;
    return last < 0
        ? -1
        : (long) text.charAt(0) << 48
            ^ (long) text.charAt(last) << 32
            ^ text.hashCode() & 0xffffffffL;
  }
}
