package org.wenpu.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;

/** A source whose first bytes have been looked at and that now is read from its beginning. */
public final class OpenSource {
  private final String name;
  private final InputStream in;
  private final Beginning beginning;
  private final ReadingDefaults defaults;
  private final EntryReader entries;

  private OpenSource(
      String name,
      InputStream in,
      Beginning beginning,
      ReadingDefaults defaults,
      EntryReader entries) {
    this.entries = entries;
    this.name = name;
    this.in = in;
    this.beginning = beginning;
    this.defaults = defaults;
  }

  /**
   * Looks at the first bytes of a stream, which stays the caller's to close.
   *
   * @param entries reads what the source holds, should it be an archive
   */
  static OpenSource of(
      String name, InputStream stream, ReadingDefaults defaults, EntryReader entries)
      throws IOException {
    BOMInputStream unmarked =
        BOMInputStream.builder()
            .setInputStream(stream)
            .setByteOrderMarks(
                ByteOrderMark.UTF_8,
                ByteOrderMark.UTF_16LE,
                ByteOrderMark.UTF_16BE,
                ByteOrderMark.UTF_32LE,
                ByteOrderMark.UTF_32BE)
            .get();
    ByteOrderMark mark = unmarked.getBOM();
    InputStream in = new BufferedInputStream(unmarked, Beginning.SIZE);
    in.mark(Beginning.SIZE);
    byte[] first = in.readNBytes(Beginning.SIZE);
    in.reset();
    Charset charset = mark == null ? Encodings.of(first) : Charset.forName(mark.getCharsetName());
    return new OpenSource(
        name, in, new Beginning(name, first, charset, defaults), defaults, entries);
  }

  public String name() {
    return name;
  }

  public Beginning beginning() {
    return beginning;
  }

  public ReadingDefaults defaults() {
    return defaults;
  }

  /** Reads what this source holds, should it be an archive. */
  public EntryReader entries() {
    return entries;
  }

  /** Gives the bytes, without a byte order mark. */
  public InputStream bytes() {
    return in;
  }

  /** Gives the text as it stands, for a parser that tells where records end. */
  public WatchedReader text(ArticleSink sink) {
    return new WatchedReader(name, decoded(), Lines.LONGEST, sink);
  }

  /** A file whose encoding nobody knows is read, when its format is given, as what is commonest. */
  private Reader decoded() {
    Charset charset = beginning.charset();
    return new InputStreamReader(in, charset == null ? StandardCharsets.UTF_8 : charset);
  }

  /** Gives the text line by line. */
  Lines lines(ArticleSink sink) {
    return new Lines(name, decoded(), Lines.LONGEST, sink);
  }

  /** Gives all lines, from line 1; null, and a problem, when they are too many for the memory. */
  public @Nullable List<String> allLines(ArticleSink sink) throws IOException {
    List<String> all = new ArrayList<>();
    long length = 0;
    Lines lines = lines(sink);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      length += line.text().length() + 1;
      if (length > Lines.LONGEST) {
        sink.problem(
            Problem.ofSource(name, "more than " + Lines.LONGEST + " characters; not read"));
        return null;
      }
      while (all.size() < line.number() - 1) {
        all.add("");
      }
      all.add(line.text());
    }
    return all;
  }
}
