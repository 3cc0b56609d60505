package org.wenpu.use.export;

import java.io.IOException;

/** Hands over what was made ready on another thread. */
@FunctionalInterface
public interface Delivery {
  void run() throws IOException;
}
