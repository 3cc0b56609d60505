package org.wenpu.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs all writing on one thread of its own that nobody interrupts: a TDB2 writer that is
 * interrupted leaves a store in which the next write hangs. Who is interrupted while waiting goes
 * on waiting and keeps the interrupt for later.
 */
final class WriterThread implements AutoCloseable {
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "store-writer");
            thread.setDaemon(true);
            return thread;
          });

  /** Runs a task to its end and throws what it throws. */
  void run(Runnable task) {
    Future<?> done = executor.submit(task);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          done.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw thrown(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException thrown(ExecutionException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
