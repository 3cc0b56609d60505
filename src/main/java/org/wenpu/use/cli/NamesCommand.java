package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.frequency.Frequency;
import org.wenpu.use.frequency.FrequencyList;
import org.wenpu.use.frequency.NameKind;
import org.wenpu.use.frequency.Occurrence;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists how often each name or title occurs in news, to be read through by eye. */
@picocli.CommandLine.Command(
    name = "names",
    description = "List how often each name or title occurs, without a store.",
    footer = {
      "",
      "Writes tab-separated lines: form, count, articles, an article that has it, its context there.",
      "",
      "Example:",
      "  wenpu names news/ --kind person --top 300",
      "  wenpu names news/ --kind title --singletons 200 --seed 7 -o rare.tsv"
    })
final class NamesCommand extends Command {
  private static final String HEADER = "form\tcount\tarticles\texample\tcontext\n";

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "person, institution, place, document or title (of posts).")
  private String kind = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only the N most frequent forms (default: all).")
  private @Nullable Integer top;

  @Option(
      names = "--singletons",
      paramLabel = "N",
      description = "Instead, N forms drawn at random from those that occur once.")
  private @Nullable Integer singletons;

  @Option(names = "--seed", paramLabel = "S", description = "Start of the draw (default: 1).")
  private long seed = 1;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of standard output.")
  private @Nullable Path output;

  NamesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    NameKind chosen = Choice.of("kind", kind, NameKind.values());
    refuseWrongNumbers();
    Run run = new Run(console());
    FrequencyList list = new FrequencyList();
    input.run(
        console(),
        run.into(
            reading -> {
              List<Occurrence> found = chosen.in(reading.facts());
              return () -> list.add(found);
            }));
    String table = table(rows(list));
    console().write(output, out -> out.write(table.getBytes(StandardCharsets.UTF_8)));
    return run.report();
  }

  private void refuseWrongNumbers() {
    if (top != null && singletons != null) {
      throw new UsageException("--top and --singletons exclude each other");
    }
    if (top != null && top < 1 || singletons != null && singletons < 1) {
      throw new UsageException("--top and --singletons must be 1 or more");
    }
  }

  private List<Frequency> rows(FrequencyList list) {
    return singletons == null
        ? list.top(top == null ? Integer.MAX_VALUE : top)
        : list.singletons(singletons, seed);
  }

  private static String table(List<Frequency> rows) {
    StringBuilder table = new StringBuilder(HEADER);
    rows.forEach(row -> table.append(line(row)));
    return table.toString();
  }

  private static String line(Frequency row) {
    return String.join(
            "\t",
            row.form(),
            String.valueOf(row.count()),
            String.valueOf(row.articles()),
            row.first().article(),
            row.first().context())
        + "\n";
  }
}
