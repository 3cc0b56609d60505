package org.wenpu.use.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far a long run has come: nothing in the first two seconds, then a line a second; on a
 * terminal the line is written over.
 */
final class Progress {
  private static final long SILENT_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final Console console;
  private final LongSupplier nanos;
  private final String things;
  private final long begin;
  private long next;
  private long done;
  private boolean open;

  Progress(Console console, String things) {
    this(console, things, System::nanoTime);
  }

  /**
   * @param things what is counted ({@code articles})
   * @param nanos the clock
   */
  Progress(Console console, String things, LongSupplier nanos) {
    this.console = console;
    this.things = things;
    this.nanos = nanos;
    begin = nanos.getAsLong();
    next = begin + SILENT_NANOS;
  }

  /** Counts one thing. */
  void step() {
    done++;
    long now = nanos.getAsLong();
    if (now - next >= 0) {
      next = now + PAUSE_NANOS;
      show(String.format(Locale.ROOT, "%,d %s, %.0f s", done, things, seconds()));
    }
  }

  private void show(String line) {
    if (console.terminal()) {
      console.err().print("\r" + line);
      console.err().flush();
      open = true;
    } else {
      console.say(line);
    }
  }

  /** Ends a line that would be written over, so that another may follow. */
  void endLine() {
    if (open) {
      console.err().println();
      open = false;
    }
  }

  double seconds() {
    return (nanos.getAsLong() - begin) / 1e9;
  }
}
