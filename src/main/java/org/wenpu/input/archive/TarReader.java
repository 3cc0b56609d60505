package org.wenpu.input.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.OpenSource;

/** Reads the files of a tar archive in their order; links and devices are no files. */
public final class TarReader implements ArticleReader {
  private static final int MAGIC_AT = 257;

  @Override
  public String format() {
    return "tar";
  }

  @Override
  public String kind() {
    return "tar archives";
  }

  @Override
  public boolean reads(Beginning beginning) {
    return beginning.has(MAGIC_AT, "ustar");
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    ArchiveEntries entries = new ArchiveEntries(source, sink);
    TarArchiveInputStream tar =
        new TarArchiveInputStream(source.bytes(), StandardCharsets.UTF_8.name());
    boolean whole = true;
    for (TarArchiveEntry entry = tar.getNextEntry();
        whole && entry != null;
        entry = whole ? tar.getNextEntry() : null) {
      if (entry.isSparse()) {
        entries.read(entry.getName(), tar, "a sparse file, no news");
      } else if (entry.isFile()) {
        whole =
            entries.read(
                entry.getName(), new GuardedStream(tar, () -> Long.MAX_VALUE / 1000), null);
      }
    }
    entries.end();
  }
}
