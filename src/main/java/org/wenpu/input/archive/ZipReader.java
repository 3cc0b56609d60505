package org.wenpu.input.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.Encodings;
import org.wenpu.input.OpenSource;

/** Reads the files of a zip archive in their order. */
public final class ZipReader implements ArticleReader {
  /** Stands first in an Office file, which is a zip archive too. */
  private static final String OFFICE = "[Content_Types].xml";

  @Override
  public String format() {
    return "zip";
  }

  @Override
  public String kind() {
    return "zip archives";
  }

  @Override
  public boolean reads(Beginning beginning) {
    return (beginning.has(0, "PK\u0003\u0004") && !beginning.has(30, OFFICE))
        || beginning.has(0, "PK\u0005\u0006");
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    ArchiveEntries entries = new ArchiveEntries(source, sink);
    ZipArchiveInputStream zip =
        new ZipArchiveInputStream(source.bytes(), StandardCharsets.UTF_8.name(), true, true);
    boolean whole = true;
    for (ZipArchiveEntry entry = next(zip, whole); entry != null; entry = next(zip, whole)) {
      if (!entry.isDirectory()) {
        GuardedStream content = new GuardedStream(zip, zip::getCompressedCount);
        whole = entries.read(name(entry), content, hindrance(zip, entry));
      }
    }
    entries.end();
  }

  /** Looking for the next entry would unpack the rest of one that is a trap. */
  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip, boolean whole)
      throws IOException {
    return whole ? zip.getNextEntry() : null;
  }

  private static @Nullable String hindrance(ZipArchiveInputStream zip, ZipArchiveEntry entry) {
    return zip.canReadEntryData(entry) ? null : "encrypted, or packed in a way not known here";
  }

  /** Archives made in China often hold names in GB18030 and do not say so. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    Charset charset = Encodings.ofName(raw);
    return new String(raw, charset);
  }
}
