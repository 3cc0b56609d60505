package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wenpu.store.Backup;
import org.wenpu.use.export.WholeFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a whole store to one file. */
@picocli.CommandLine.Command(
    name = "backup",
    description =
        "Write a whole store to one file (N-Quads in gzip), from which restore makes it again.",
    footer = {
      "",
      "Example:",
      "  wenpu backup news.nq.gz --store DIR",
      "  wenpu backup backups/ --store DIR      names the file after the store and the time"
    })
final class BackupCommand extends Command {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final Clock clock;

  @Parameters(
      index = "0",
      paramLabel = "FILE|DIR",
      description = "The file to write, a folder to write it into, or - for standard output.")
  private Path target = Path.of("-");

  @Mixin private final StoreOption store = new StoreOption();

  BackupCommand(Console console, Clock clock) {
    super(console);
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Path file = file();
    Stores.read(
        store.folder(),
        dataset -> {
          write(file, out -> Backup.write(dataset, out));
          return Exit.FINE;
        });
    if (Files.isDirectory(target)) {
      console().say(file.toString());
    }
    return Exit.FINE;
  }

  private void write(Path file, WholeFile.Content content) throws IOException {
    if (file.toString().equals("-")) {
      content.writeTo(console().out());
    } else {
      WholeFile.writeAsIs(file, content);
    }
  }

  private Path file() {
    if (!Files.isDirectory(target)) {
      return target;
    }
    Path name = store.folder().toAbsolutePath().normalize().getFileName();
    String time = TIME.format(LocalDateTime.now(clock));
    return target.resolve((name == null ? "store" : name) + "-" + time + ".nq.gz");
  }
}
