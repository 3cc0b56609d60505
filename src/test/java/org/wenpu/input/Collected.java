package org.wenpu.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what readers find. */
public final class Collected implements ArticleSink {
  public final List<Article> articles = new ArrayList<>();
  public final List<Problem> problems = new ArrayList<>();
  long bytes;

  public static Collected of(Path... inputs) {
    return of(ReadingDefaults.NONE, inputs);
  }

  public static Collected of(ReadingDefaults defaults, Path... inputs) {
    Collected collected = new Collected();
    new Sources(defaults, InputStream.nullInputStream())
        .read(Stream.of(inputs).map(Path::toString).toList(), collected);
    return collected;
  }

  public static Collected ofStdin(byte[] bytes, ReadingDefaults defaults) {
    Collected collected = new Collected();
    new Sources(defaults, new ByteArrayInputStream(bytes)).read(List.of(Sources.STDIN), collected);
    return collected;
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void bytesRead(long count) {
    bytes += count;
  }

  /** Gives the problems without the folder of the file. */
  public List<String> messages() {
    return problems.stream().map(p -> p.toString().replaceFirst("^.*/", "")).toList();
  }
}
