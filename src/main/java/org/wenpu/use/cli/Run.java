package org.wenpu.use.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.wenpu.Pipeline;
import org.wenpu.input.Problem;
import org.wenpu.meaning.Facts;
import org.wenpu.use.export.Delivery;

/** Watches a run over news: shows progress and problems as they come, and reports at the end. */
final class Run {
  private final Console console;
  private final Progress progress;
  private final Tally tally = new Tally();

  Run(Console console) {
    this.console = console;
    progress = new Progress(console, "articles");
  }

  /** Makes ready, on any thread, what is to be done with one article in its turn. */
  @FunctionalInterface
  interface Use {
    Delivery of(Pipeline.Reading reading);
  }

  Pipeline.Sink into(Use use) {
    return new Pipeline.Sink() {
      @Override
      public Runnable prepare(Pipeline.Reading reading) {
        Delivery delivery = use.of(reading);
        return () -> deliver(delivery, reading.facts());
      }

      @Override
      public void problem(Problem problem) {
        progress.endLine();
        console.say(problem.toString());
        tally.addProblem();
      }
    };
  }

  private void deliver(Delivery delivery, Facts facts) {
    try {
      delivery.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tally.add(facts);
    progress.step();
  }

  /** Tells what came of it; gives the exit code. */
  int report() {
    progress.endLine();
    console.say(tally.report(progress.seconds()));
    return Exit.of(tally.hasProblems());
  }
}
