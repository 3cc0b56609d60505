package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wenpu.use.query.BundledFolder;

/** Lays out the folder of the demo: samples, store and exports. */
record DemoFolder(Path folder) {
  private static final List<String> READABLE = List.of(".txt", ".json", ".jsonl");

  /** Makes the folder, without what an earlier demo left there; other files stay. */
  static DemoFolder fresh(Path folder) throws IOException {
    DemoFolder demo = new DemoFolder(folder);
    for (Path old : List.of(demo.store(), demo.samples(), demo.turtle(), demo.network())) {
      delete(old);
    }
    Files.createDirectories(demo.samples());
    BundledFolder.read("/samples", files -> demo.copy(files));
    return demo;
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> found = Files.walk(path)) {
      inside = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }

  private int copy(List<Path> files) throws IOException {
    int copied = 0;
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (READABLE.stream().anyMatch(name::endsWith)) {
        Files.copy(file, samples().resolve(name));
        copied++;
      }
    }
    return copied;
  }

  Path samples() {
    return folder.resolve("samples");
  }

  Path store() {
    return folder.resolve("store");
  }

  Path turtle() {
    return folder.resolve("graph.ttl");
  }

  Path network() {
    return folder.resolve("graph.gexf");
  }

  /** Says where everything is and what to try next. */
  String whatIsWhere() {
    return String.format(
        Locale.ROOT,
        """
        The articles    %s
        The store       %s
        As Turtle       %s
        As a network    %s (for Gephi)

        Try next:
          wenpu query --list
          wenpu query announcements --region 河北 --store %s
          wenpu query who-commented --topic 人工智能 --region 北京 --format csv --store %s
          wenpu build YOUR_FILES --store news
        """,
        samples(),
        store(),
        turtle(),
        network(),
        store(),
        store());
  }
}
