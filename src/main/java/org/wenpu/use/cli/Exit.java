package org.wenpu.use.cli;

/** The exit codes scripts may rely on. */
final class Exit {
  static final int FINE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;

  private Exit() {}

  static int of(boolean problems) {
    return problems ? PROBLEMS : FINE;
  }
}
