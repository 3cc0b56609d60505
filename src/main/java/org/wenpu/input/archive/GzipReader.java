package org.wenpu.input.archive;

import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.OpenSource;

/** Reads what a file packed with gzip holds: one source, an archive perhaps. */
public final class GzipReader implements ArticleReader {
  @Override
  public String format() {
    return "gz";
  }

  @Override
  public String kind() {
    return "files packed with gzip (.gz, .tar.gz)";
  }

  @Override
  public boolean reads(Beginning beginning) {
    return beginning.has(0, "\u001f\u008b\b");
  }

  /** It keeps its name: what it holds has none. */
  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setInputStream(source.bytes())
            .setDecompressConcatenated(true)
            .get();
    GuardedStream content = new GuardedStream(gzip, gzip::getCompressedCount);
    source.entries().read(source.name(), content, source.defaults(), sink);
  }
}
