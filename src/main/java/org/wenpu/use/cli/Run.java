package org.wenpu.use.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.wenpu.Pipeline;
import org.wenpu.input.Problem;

/** Watches a run over news: shows progress and problems as they come, and reports at the end. */
final class Run {
  private final Console console;
  private final Progress progress;
  private final Tally tally = new Tally();

  Run(Console console) {
    this.console = console;
    progress = new Progress(console, "articles");
  }

  /** Makes something of what was read from one article. */
  @FunctionalInterface
  interface Use {
    void of(Pipeline.Reading reading) throws IOException;
  }

  Pipeline.Sink into(Use use) {
    return new Pipeline.Sink() {
      @Override
      public void reading(Pipeline.Reading reading) {
        try {
          use.of(reading);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        tally.add(reading.facts());
        progress.step();
      }

      @Override
      public void problem(Problem problem) {
        progress.endLine();
        console.say(problem.toString());
        tally.addProblem();
      }
    };
  }

  /** Tells what came of it; gives the exit code. */
  int report() {
    progress.endLine();
    console.say(tally.report(progress.seconds()));
    return Exit.of(tally.hasProblems());
  }
}
