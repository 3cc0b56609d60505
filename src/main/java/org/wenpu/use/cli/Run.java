package org.wenpu.use.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.wenpu.Pipeline;
import org.wenpu.input.Article;
import org.wenpu.input.Problem;
import org.wenpu.meaning.Facts;
import org.wenpu.use.export.Delivery;

/** Watches a run over news: shows progress and problems as they come, and reports at the end. */
final class Run {
  private final Console console;
  private final Progress progress;
  private final Tally tally = new Tally();

  Run(Console console) {
    this(console, new Progress(console));
  }

  Run(Console console, Progress progress) {
    this.console = console;
    this.progress = progress;
  }

  /** Makes ready, on any thread, what is to be done with one article in its turn. */
  @FunctionalInterface
  interface Use {
    Delivery of(Pipeline.Reading reading);

    /** Tells, on any thread, whether an article need not be read. */
    default boolean knows(Article article) {
      return false;
    }

    /** Hears of what could not be read. */
    default void problem(Problem problem) {}
  }

  Pipeline.Sink into(Use use) {
    return new Watched(use);
  }

  /** Hands on what comes, and counts it. */
  private final class Watched implements Pipeline.Sink {
    private final Use use;

    Watched(Use use) {
      this.use = use;
    }

    @Override
    public boolean knows(Article article) {
      return use.knows(article);
    }

    @Override
    public void known(Article article) {
      tally.addKnown();
      progress.article(article.source().name(), 0);
    }

    @Override
    public Runnable prepare(Pipeline.Reading reading) {
      Delivery delivery = use.of(reading);
      return () -> deliver(delivery, reading.facts());
    }

    @Override
    public void problem(Problem problem) {
      progress.endLine();
      console.say(problem.toString());
      tally.add(problem);
      use.problem(problem);
    }

    @Override
    public void bytesRead(long count) {
      progress.bytes(count);
    }
  }

  private void deliver(Delivery delivery, Facts facts) {
    try {
      delivery.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long found = tally.add(facts);
    progress.article(facts.article().article().source().name(), found);
  }

  Tally tally() {
    return tally;
  }

  double seconds() {
    return progress.seconds();
  }

  /** Tells what came of it; gives the exit code. */
  int report() {
    progress.end();
    console.say(tally.report(progress.seconds()));
    return Exit.of(tally.hasProblems());
  }
}
