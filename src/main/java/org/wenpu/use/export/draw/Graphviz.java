package org.wenpu.use.export.draw;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.NetworkFormat;

/** Lets Graphviz draw a network, where it is installed. */
final class Graphviz {
  private static final String PROGRAM = "sfdp";

  private final Path program;

  private Graphviz(Path program) {
    this.program = program;
  }

  /** Finds Graphviz on the path. */
  static Optional<Graphviz> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, PROGRAM))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Graphviz::new);
  }

  /**
   * Draws a network.
   *
   * @param format {@code svg} or {@code png}
   * @throws IOException with what Graphviz says, when it fails
   */
  void draw(NetworkExport network, String format, OutputStream out) throws IOException {
    Path dot = Files.createTempFile("wenpu", ".dot");
    Path drawn = Files.createTempFile("wenpu", "." + format);
    try {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      network.write(NetworkFormat.DOT.writer(text));
      Files.write(dot, text.toByteArray());
      run(dot, drawn, format);
      Files.copy(drawn, out);
    } finally {
      Files.deleteIfExists(dot);
      Files.deleteIfExists(drawn);
    }
  }

  private void run(Path dot, Path drawn, String format) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-T" + format,
                "-Gdpi=96",
                "-o",
                drawn.toString(),
                dot.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("Graphviz failed: " + said.lines().findFirst().orElse("no reason"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while Graphviz was drawing", e);
    }
  }
}
