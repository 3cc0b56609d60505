package org.wenpu.use.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.wenpu.Pipeline;
import org.wenpu.input.Problem;
import org.wenpu.meaning.Facts;

/** Watches a run over news: shows progress and problems as they come, and reports at the end. */
final class Run {
  private final Console console;
  private final Progress progress;
  private final Tally tally = new Tally();

  Run(Console console) {
    this.console = console;
    progress = new Progress(console, "articles");
  }

  /** Takes the facts of one article further. */
  @FunctionalInterface
  interface FactsSink {
    void accept(Facts facts) throws IOException;
  }

  Pipeline.Sink into(FactsSink sink) {
    return new Pipeline.Sink() {
      @Override
      public void facts(Facts facts) {
        try {
          sink.accept(facts);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        tally.add(facts);
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
