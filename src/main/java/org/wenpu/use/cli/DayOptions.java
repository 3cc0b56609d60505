package org.wenpu.use.cli;

import org.jspecify.annotations.Nullable;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;
import picocli.CommandLine.Option;

/** Says from which days articles are taken. */
final class DayOptions {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles of this day or later.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only articles of this day or earlier.")
  private @Nullable String until;

  boolean isUsed() {
    return since != null || until != null;
  }

  /** Gives the first day asked for, if any. */
  @Nullable String since(Resolver resolver) {
    return day(resolver, "since", since);
  }

  /** Gives the last day asked for, if any. */
  @Nullable String until(Resolver resolver) {
    return day(resolver, "until", until);
  }

  private static @Nullable String day(Resolver resolver, String option, @Nullable String day) {
    Parameter parameter = new Parameter(option, Parameter.Type.DATE, true, "");
    return day == null ? null : resolver.resolve(parameter, day).get(0).getLiteralLexicalForm();
  }
}
