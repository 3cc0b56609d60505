package org.wenpu.use.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Parameter;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Offers each named query as a command of its own, with its parameters as options. */
@picocli.CommandLine.Command(
    name = QueryCommand.NAME,
    synopsisSubcommandLabel = "NAME|FILE.rq",
    description = "Ask a named query, or one from a file of your own.",
    commandListHeading = "%nQueries:%n",
    footer = {
      "",
      "Example:",
      "  wenpu query who-commented --topic AI --region Guangdong --store DIR",
      "  wenpu query --list"
    })
final class QueryCommand extends Command {
  static final String NAME = "query";

  private final Catalogue catalogue;

  @Option(names = "--list", description = "List the named queries with their parameters.")
  private boolean list;

  @Option(
      names = "--store",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "Folder of the store.")
  private @Nullable Path store;

  @Option(
      names = "--format",
      scope = ScopeType.INHERIT,
      paramLabel = "FORMAT",
      description = "table (the default), csv, tsv, json or xml; turtle for a graph.")
  private @Nullable String format;

  @Option(
      names = "--limit",
      scope = ScopeType.INHERIT,
      paramLabel = "N",
      description = "At most N rows.")
  private @Nullable Integer limit;

  private QueryCommand(Console console, Catalogue catalogue) {
    super(console);
    this.catalogue = catalogue;
  }

  /**
   * Builds the command. The named queries are read only where the command may be meant: parsing
   * them takes a third of a second.
   *
   * @param arguments those that end with {@code .rq} become commands as well
   */
  static CommandLine of(Console console, List<String> arguments) {
    Catalogue catalogue = mayAsk(arguments) ? Catalogue.bundled() : Catalogue.empty();
    QueryCommand command = new QueryCommand(console, catalogue);
    CommandLine line = new CommandLine(command);
    command.catalogue.queries().forEach(q -> command.offer(line, q.name(), q));
    arguments.stream()
        .filter(Catalogue::isFile)
        .distinct()
        .forEach(file -> command.offer(line, file, Catalogue.file(Path.of(file))));
    return line;
  }

  /** The command may also stand in a file of arguments: {@code @FILE}. */
  private static boolean mayAsk(List<String> arguments) {
    return arguments.stream().anyMatch(word -> word.equals(NAME) || word.startsWith("@"));
  }

  private void offer(CommandLine line, String name, NamedQuery query) {
    line.addSubcommand(name, new QueryRun(this, query).spec());
  }

  /** Gives an error for the first word that is no query. */
  RuntimeException unknown(List<String> words) {
    String name = words.stream().filter(w -> !w.startsWith("-")).findFirst().orElse("");
    List<String> known = catalogue.queries().stream().map(NamedQuery::name).toList();
    return Choice.unknown("query", name, known);
  }

  @Override
  public Integer call() throws IOException {
    if (!list) {
      throw new UsageException("name a query; wenpu query --list shows them");
    }
    for (NamedQuery query : catalogue.queries()) {
      print(console().out(), query);
    }
    return Exit.FINE;
  }

  private static void print(OutputStream out, NamedQuery query) throws IOException {
    String options =
        query.parameters().stream().map(QueryCommand::synopsis).collect(Collectors.joining(" "));
    String entry = query.name() + " " + options + "\n    " + query.description() + "\n";
    out.write(entry.replace(" \n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String synopsis(Parameter parameter) {
    String option = "--" + parameter.name() + " " + QueryRun.valueLabel(parameter);
    return parameter.required() ? option : "[" + option + "]";
  }

  Path store() {
    if (store == null) {
      throw new UsageException("--store DIR is missing");
    }
    return store;
  }

  @Nullable String format() {
    return format;
  }

  @Nullable Integer limit() {
    return limit;
  }
}
