package org.wenpu.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Runs all writing on one thread of its own that nobody interrupts: a TDB2 writer that is
 * interrupted leaves a store in which the next write hangs. Who is interrupted while waiting goes
 * on waiting and keeps the interrupt for later. Its user sees to it that one thread at a time
 * calls.
 */
final class WriterThread implements AutoCloseable {
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "store-writer");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<?> running;

  /** Runs a task to its end and throws what it throws. */
  void run(Runnable task) {
    start(task);
    await();
  }

  /** Starts a task when the one before has ended; throws what that one threw. */
  void start(Runnable task) {
    await();
    running = executor.submit(task);
  }

  /** Waits for the task that was started last; throws what it threw. */
  void await() {
    Future<?> task = running;
    running = null;
    boolean interrupted = false;
    try {
      while (task != null) {
        try {
          task.get();
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
