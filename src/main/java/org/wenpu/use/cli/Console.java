package org.wenpu.use.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.export.WholeFile;

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

  /** Writes a result text. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Writes results to a file, whole or not at all, or to standard output when there is none. */
  void write(@Nullable Path file, WholeFile.Content content) throws IOException {
    if (file == null || file.toString().equals("-")) {
      content.writeTo(out);
    } else {
      WholeFile.write(file, content);
    }
  }

  /** Tells the user something that is no result. */
  void say(String line) {
    err.println(line);
  }
}
