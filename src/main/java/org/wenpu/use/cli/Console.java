package org.wenpu.use.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Holds the streams of a run: results go to {@code out} only, everything else to {@code err}.
 *
 * @param terminal whether {@code err} is a screen
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
  /** Gives a writer of results, for those who write characters. */
  PrintWriter writer() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Tells the user something that is no result. */
  void say(String line) {
    err.println(line);
  }
}
