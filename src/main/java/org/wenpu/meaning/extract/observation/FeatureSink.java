package org.wenpu.meaning.extract.observation;

/** Takes features: each a name and its values. */
@FunctionalInterface
interface FeatureSink {
  void add(String name, String... values);
}
