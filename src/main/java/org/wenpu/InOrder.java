package org.wenpu;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Works on several things at once and delivers in the order given, all on the caller's thread. Only
 * a few things are under way at a time: who brings more waits for the first to be delivered.
 */
final class InOrder implements AutoCloseable {
  private static final int UNDER_WAY_PER_THREAD = 2;

  private final ExecutorService workers;
  private final Queue<Future<Runnable>> underWay = new ArrayDeque<>();
  private final int limit;

  InOrder(int threads) {
    workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
    limit = threads * UNDER_WAY_PER_THREAD;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "extraction");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes a piece of work.
   *
   * @param work runs on a worker thread; the delivery it gives runs on the caller's
   */
  void submit(Supplier<Runnable> work) {
    if (underWay.size() >= limit) {
      deliverFirst();
    }
    underWay.add(workers.submit(work::get));
  }

  /** Delivers everything that is still under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      deliverFirst();
    }
  }

  private void deliverFirst() {
    try {
      underWay.remove().get().run();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while extracting", e);
    }
  }

  /** Drops what is still under way; after {@link #finish} that is nothing. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
