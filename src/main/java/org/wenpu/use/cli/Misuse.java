package org.wenpu.use.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and what is known instead. */
final class Misuse implements IParameterExceptionHandler {
  private final Failures failures;

  Misuse(Failures failures) {
    this.failures = failures;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine at = e.getCommandLine();
    return failures.tell(failure(e, at), name(at));
  }

  private static RuntimeException failure(ParameterException e, CommandLine at) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched(), at);
    }
    if (e instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(Misuse::label).toList();
      return new UsageException("missing: " + String.join(", ", names));
    }
    return new UsageException(String.valueOf(e.getMessage()));
  }

  private static String label(ArgSpec argument) {
    return argument.isOption()
        ? ((OptionSpec) argument).longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  private static RuntimeException unknown(List<String> words, CommandLine at) {
    String word = words.get(0);
    if (word.startsWith("-")) {
      return Choice.unknown("option", word, List.copyOf(at.getCommandSpec().optionsMap().keySet()));
    }
    return at.getSubcommands().isEmpty()
        ? new UsageException("too many words: " + String.join(" ", words))
        : Choice.unknown(thing(at), word, List.copyOf(at.getSubcommands().keySet()));
  }

  private static String thing(CommandLine at) {
    return at.getCommandName().equals("query") ? "query" : "command";
  }

  /** Gives the words that call a command, below the program's own: {@code query who-commented}. */
  static String name(CommandLine at) {
    CommandSpec spec = at.getCommandSpec();
    return spec.parent() == null
        ? ""
        : spec.qualifiedName().substring(spec.root().name().length()).strip();
  }
}
