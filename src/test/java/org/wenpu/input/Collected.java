package org.wenpu.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what readers find. */
final class Collected implements ArticleSink {
  final List<Article> articles = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  long bytes;

  static Collected of(Path... inputs) {
    return of(ReadingDefaults.NONE, inputs);
  }

  static Collected of(ReadingDefaults defaults, Path... inputs) {
    Collected collected = new Collected();
    new Sources(defaults, InputStream.nullInputStream())
        .read(Stream.of(inputs).map(Path::toString).toList(), collected);
    return collected;
  }

  static Collected ofStdin(byte[] bytes, ReadingDefaults defaults) {
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
  List<String> messages() {
    return problems.stream().map(p -> p.toString().replaceFirst("^.*/", "")).toList();
  }
}
