package org.wenpu.use.cli;

import java.util.function.LongSupplier;
import org.wenpu.input.Sources.Survey;

/**
 * Tells how far a long run has come: nothing in the first two seconds, then a line a second; on a
 * terminal the line is written over.
 */
final class Progress {
  private static final long SILENT_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final Console console;
  private final LongSupplier nanos;
  private final ProgressForm form;
  private final long begin;
  private Survey whole = new Survey(0, 0);
  private long next;
  private long files;
  private long bytes;
  private long articles;
  private long facts;
  private String file = "";
  private boolean open;

  /**
   * Says how far a run is.
   *
   * @param whole how much there is to read; 0 where nobody knows
   * @param bytes read so far
   */
  record State(
      Survey whole,
      long files,
      long bytes,
      long articles,
      long facts,
      double seconds,
      boolean done) {
    double articlesASecond() {
      return seconds == 0 ? 0 : articles / seconds;
    }

    /** Gives the time left, by the bytes that are left; negative when nobody knows. */
    double secondsLeft() {
      return done
          ? 0
          : bytes == 0 || whole.bytes() < bytes ? -1 : seconds * (whole.bytes() - bytes) / bytes;
    }
  }

  Progress(Console console) {
    this(console, ProgressForm.TEXT, System::nanoTime);
  }

  Progress(Console console, ProgressForm form) {
    this(console, form, System::nanoTime);
  }

  /**
   * @param nanos the clock
   */
  Progress(Console console, ProgressForm form, LongSupplier nanos) {
    this.console = console;
    this.form = form;
    this.nanos = nanos;
    begin = nanos.getAsLong();
    next = begin + SILENT_NANOS;
  }

  /** Says how much there is to read. */
  void expect(Survey survey) {
    whole = survey;
  }

  /** Counts an article with its facts, and the file it is from when that is a new one. */
  void article(String source, long found) {
    articles++;
    facts += found;
    if (!source.equals(file)) {
      file = source;
      files++;
    }
    tick();
  }

  /** Counts bytes that were read. */
  void bytes(long count) {
    bytes += count;
  }

  private void tick() {
    long now = nanos.getAsLong();
    if (now - next >= 0) {
      next = now + PAUSE_NANOS;
      show(form.line(state(false)));
    }
  }

  private State state(boolean done) {
    return new State(whole, files, bytes, articles, facts, seconds(), done);
  }

  private void show(String line) {
    if (console.terminal() && form == ProgressForm.TEXT) {
      console.err().print("\r" + line);
      console.err().flush();
      open = true;
    } else if (!line.isEmpty()) {
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

  /** Ends the run; programs get the last state. */
  void end() {
    endLine();
    if (form == ProgressForm.JSON) {
      console.say(form.line(state(true)));
    }
  }

  double seconds() {
    return (nanos.getAsLong() - begin) / 1e9;
  }
}
