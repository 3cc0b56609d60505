package org.wenpu.use.cli;

import picocli.CommandLine.Option;

/** Says whether numbers are shown as a table or as JSON. */
final class FormatOption {
  @Option(names = "--format", paramLabel = "FORMAT", description = "table (the default) or json.")
  private String format = "table";

  private enum Format {
    TABLE,
    JSON
  }

  /**
   * Says whether JSON was asked for.
   *
   * @throws UsageException when it is neither
   */
  boolean isJson() {
    return Choice.of("format", format, Format.values()) == Format.JSON;
  }
}
