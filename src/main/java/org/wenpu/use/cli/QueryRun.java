package org.wenpu.use.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.query.Answers;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;
import org.wenpu.use.query.ResultFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** Runs one query with the values given for its parameters. */
@picocli.CommandLine.Command
final class QueryRun extends Command {
  private final QueryCommand parent;
  private final NamedQuery named;
  private final Map<String, String> given = new HashMap<>();

  QueryRun(QueryCommand parent, NamedQuery named) {
    super(parent.console());
    this.parent = parent;
    this.named = named;
  }

  /** Gives the command with an option for each parameter. */
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.forAnnotatedObject(this);
    spec.usageMessage().description(escape(named.title() + ". " + named.description()));
    if (!named.example().isEmpty()) {
      String example = "  wenpu query " + named.name() + " " + named.example() + " --store DIR";
      spec.usageMessage().footer("", "Example:", escape(example));
    }
    named.parameters().forEach(p -> spec.addOption(option(p)));
    return spec;
  }

  /** Keeps picocli from reading a percent sign or an at sign as its own. */
  private static String escape(String text) {
    return text.replace("%", "%%").replace("@|", "@ |");
  }

  private OptionSpec option(Parameter parameter) {
    ISetter setter =
        new ISetter() {
          @Override
          @SuppressWarnings("unchecked")
          public <T> @Nullable T set(@Nullable T value) {
            Object before =
                value == null
                    ? given.remove(parameter.name())
                    : given.put(parameter.name(), (String) value);
            return (T) before;
          }
        };
    return OptionSpec.builder("--" + parameter.name())
        .type(String.class)
        .paramLabel(valueLabel(parameter))
        .required(parameter.required())
        .description(escape(parameter.description()))
        .setter(setter)
        .build();
  }

  static String valueLabel(Parameter parameter) {
    return parameter.type().label().toUpperCase(Locale.ROOT);
  }

  @Override
  public Integer call() throws IOException {
    ResultFormat format =
        parent.format() == null
            ? Answers.usualFormat(named)
            : Choice.of("format", parent.format(), ResultFormat.values());
    Answers.checkFormat(named, format);
    boolean any = Stores.read(parent.store(), dataset -> answer(dataset, format));
    if (!any) {
      console().say("nothing found");
    }
    return Exit.FINE;
  }

  private boolean answer(DatasetGraph dataset, ResultFormat format) throws IOException {
    NamedQuery limited = parent.limit() == null ? named : named.limitedTo(parent.limit());
    return new Answers(dataset).write(limited, values(dataset), format, console().out());
  }

  private Map<String, List<Node>> values(DatasetGraph dataset) {
    Resolver resolver = new Resolver(dataset, console()::say);
    Map<String, List<Node>> values = new LinkedHashMap<>();
    for (Parameter parameter : named.parameters()) {
      String value = given.get(parameter.name());
      if (value != null) {
        values.put(parameter.name(), resolver.resolve(parameter, value));
      }
    }
    return values;
  }
}
