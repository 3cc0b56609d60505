package org.wenpu.use.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** Offers the commands. */
@picocli.CommandLine.Command(
    name = "wenpu",
    versionProvider = WenpuCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Read Chinese official news into a knowledge graph, and ask it.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Example:",
      "  wenpu demo",
      "  wenpu build news/ --store graph",
      "  wenpu query who-commented --topic AI --region Guangdong --store graph",
      "",
      "wenpu COMMAND --help says more. Exit codes: 0 fine, 1 problems were found, 2 wrong usage."
    })
final class WenpuCommand extends Command {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Say which version this is.")
  private boolean version;

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  WenpuCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (spec != null) {
      spec.commandLine().usage(console().err());
    }
    return Exit.USAGE;
  }

  /** Reads the version the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Version.class.getPackage().getImplementationVersion();
      return new String[] {"wenpu " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
