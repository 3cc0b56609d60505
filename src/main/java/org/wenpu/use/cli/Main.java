package org.wenpu.use.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;

/** Runs the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(System.in, out, err, System.console() != null, args));
  }

  /**
   * Runs one command.
   *
   * @param out gets results only
   * @param err gets everything else
   * @param terminal whether {@code err} is a screen
   * @return 0 fine, 1 problems were found, 2 wrong usage
   */
  public static int run(
      InputStream in, OutputStream out, PrintStream err, boolean terminal, String... args) {
    OutputStream results = new BufferedOutputStream(new ResultStream(out));
    Console console = new Console(in, results, err, terminal);
    Failures failures = new Failures(console, List.of(args).contains("--debug"));
    try {
      int code = line(console, failures, args).execute(args);
      results.flush();
      return code;
    } catch (IOException | RuntimeException e) {
      return failures.tell(e, "");
    }
  }

  private static CommandLine line(Console console, Failures failures, String... args) {
    CommandLine line = new CommandLine(new WenpuCommand(console));
    line.addSubcommand(new DemoCommand(console));
    line.addSubcommand(new BuildCommand(console));
    line.addSubcommand(new WatchCommand(console));
    line.addSubcommand(new RemoveCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new FormatsCommand(console));
    line.addSubcommand(new NamesCommand(console));
    line.addSubcommand(new AskCommand(console));
    line.addSubcommand(QueryCommand.NAME, QueryCommand.of(console, List.of(args)));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new DrawCommand(console));
    line.addSubcommand(new ReportCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(new StatsCommand(console));
    line.addSubcommand(new VerifyCommand(console));
    line.addSubcommand(new ValidateCommand(console));
    line.addSubcommand(new BackupCommand(console, Clock.systemDefaultZone()));
    line.addSubcommand(new RestoreCommand(console));
    line.addSubcommand(new CompactCommand(console));
    line.addSubcommand(new IndexCommand(console));
    line.addSubcommand(new BenchCommand(console));
    line.setOut(console.writer());
    line.setParameterExceptionHandler(new Misuse(failures));
    line.setExecutionExceptionHandler((e, at, parsed) -> failures.tell(e, Misuse.name(at)));
    return line;
  }
}
