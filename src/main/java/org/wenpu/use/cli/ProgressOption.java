package org.wenpu.use.cli;

import picocli.CommandLine.Option;

/** Says how progress is shown. */
final class ProgressOption {
  @Option(
      names = "--progress",
      paramLabel = "FORM",
      description = "text (the default), json (one object a line on standard error) or none.")
  private String form = "text";

  Progress progress(Console console) {
    return new Progress(console, Choice.of("form of progress", form, ProgressForm.values()));
  }
}
