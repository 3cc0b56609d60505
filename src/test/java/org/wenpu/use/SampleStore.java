package org.wenpu.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.cli.Main;

/** Builds the store of the bundled samples, as {@code wenpu build samples} does. */
public final class SampleStore {
  private SampleStore() {}

  /** Builds it in a folder; the caller closes it. */
  public static ArticleStore build(Path folder) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] args = {"build", "samples", "--store", folder.toString()};
    int code =
        Main.run(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), messages, false, args);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return ArticleStore.openExisting(folder);
  }
}
