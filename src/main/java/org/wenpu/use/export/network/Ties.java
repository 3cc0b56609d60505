package org.wenpu.use.export.network;

import java.util.List;
import java.util.function.Consumer;

/** Gives the ties of a network, the same in the same order each time it is asked. */
@FunctionalInterface
interface Ties {
  void forEach(Consumer<Tie> sink);

  /** Gives the ties of several, one after the other. */
  static Ties all(List<Ties> parts) {
    return sink -> parts.forEach(p -> p.forEach(sink));
  }
}
