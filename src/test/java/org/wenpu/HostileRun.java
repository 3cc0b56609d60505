package org.wenpu;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.input.ReadingDefaults;
import org.wenpu.input.Sources;

/** Leads each file of {@link HostileInputs} the whole way to its graph, and tells what failed. */
public final class HostileRun {
  private static final double LONGEST_SECONDS = 10;
  private static final double WORTH_TELLING = 2;

  private final Pipeline pipeline = Pipeline.bundled();
  private final Sources sources = new Sources(ReadingDefaults.NONE, InputStream.nullInputStream());

  /** Counts what comes of one file. */
  private final class Outcome implements ArticleSink {
    private int articles;
    private int problems;
    private String broken = "";

    @Override
    public void article(Article article) {
      articles++;
      pipeline.read(article).graph();
    }

    @Override
    public void problem(Problem problem) {
      problems++;
      if (problem.message().isBlank() || problem.message().contains("Exception")) {
        broken = problem.toString();
      }
    }
  }

  /** Ends with 1, and a line for each file, when something failed: {@code HostileRun FOLDER}. */
  public static void main(String[] args) throws IOException {
    List<String> failures = new HostileRun().run(Path.of(args[0]));
    failures.forEach(System.out::println);
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  List<String> run(Path folder) throws IOException {
    List<String> failures = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().forEach(file -> run(file, failures));
    }
    return failures;
  }

  private void run(Path file, List<String> failures) {
    long begin = nanos();
    Outcome outcome = new Outcome();
    String failure = "";
    try {
      sources.read(List.of(file.toString()), outcome);
    } catch (RuntimeException | Error e) {
      failure = "threw " + e;
    }
    double seconds = (nanos() - begin) / 1e9;
    String name = String.valueOf(file.getFileName());
    if (seconds > WORTH_TELLING) {
      System.out.printf(Locale.ROOT, "%s: %.1f s%n", name, seconds);
    }
    failure = failure.isEmpty() ? verdict(name, outcome, seconds) : failure;
    if (!failure.isEmpty()) {
      failures.add(name + ": " + failure);
    }
  }

  /** Gives the time this thread worked: a busy machine makes no file slow. */
  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String verdict(String name, Outcome outcome, double seconds) {
    if (seconds > LONGEST_SECONDS) {
      return String.format(Locale.ROOT, "took %.1f s", seconds);
    }
    if (!outcome.broken.isEmpty()) {
      return "gives no clear reason: " + outcome.broken;
    }
    if (name.startsWith("bad") && outcome.problems == 0) {
      return "is not reported";
    }
    boolean good = outcome.articles > 0 && outcome.problems == 0;
    return name.startsWith("good") && !good ? "is not read" : "";
  }
}
