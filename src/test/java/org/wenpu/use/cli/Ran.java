package org.wenpu.use.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Holds what a run of the command line gave. */
record Ran(int code, String out, String err) {
  static Ran wenpu(String... args) {
    return withInput("", args);
  }

  static Ran withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ran ran = into(out, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    return new Ran(ran.code(), out.toString(StandardCharsets.UTF_8), ran.err());
  }

  static Ran into(OutputStream out, InputStream in, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(in, out, messages, false, args);
    return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
