package org.wenpu.use.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.wenpu.store.care.Finding;

/** Prints what is wrong in a store, one tab-separated line each, and counts it. */
final class Findings implements Consumer<Finding> {
  private static final String HEADER = "graph\tthing\tproperty\tproblem";

  private final PrintWriter out;
  private long count;

  Findings(Console console) {
    out = console.writer();
  }

  @Override
  public void accept(Finding finding) {
    if (count++ == 0) {
      line(HEADER);
    }
    line(
        String.join(
            "\t",
            finding.graph().toString(),
            finding.subject().toString(),
            finding.path(),
            finding.message().replaceAll("\\s+", " ")));
  }

  private void line(String text) {
    out.print(text + "\n");
    out.flush();
  }

  /** Says how much was found; gives the exit code. */
  int report(Console console, String checked, double seconds) {
    String found = count == 1 ? "1 problem" : String.format(Locale.ROOT, "%,d problems", count);
    console.say(String.format(Locale.ROOT, "%s: %s; %.1f s", checked, found, seconds));
    return Exit.of(count > 0);
  }
}
