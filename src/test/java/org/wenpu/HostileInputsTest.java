package org.wenpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs one of each kind; {@code src/test/ci/hostile.sh} runs 500, and files of a hundred MB. */
class HostileInputsTest {
  @TempDir private Path folder;

  @Test
  void eachIsReadOrNamedWithItsReason() throws IOException {
    HostileInputs.write(folder, 1, false);
    assertThat(folder).isDirectoryContaining("glob:**good-*").isDirectoryContaining("glob:**bad-*");
    assertThat(new HostileRun().run(folder)).isEmpty();
  }
}
