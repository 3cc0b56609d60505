package org.wenpu.use.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** Holds what all commands share: the streams, {@code --help} and {@code --debug}. */
@picocli.CommandLine.Command(
    sortOptions = false,
    usageHelpAutoWidth = true,
    separator = " ",
    exitCodeOnUsageHelp = Exit.FINE)
abstract class Command implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Say what this command does.")
  private boolean help;

  @Option(names = "--debug", description = "Show where in the program an error arose.")
  private boolean debug;

  Command(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  final boolean debug() {
    return debug;
  }
}
