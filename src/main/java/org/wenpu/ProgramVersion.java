package org.wenpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Names the state of the program by what it is made of: the classes and the data of all stages from
 * the language to the graph. A number that people count up would be forgotten one day.
 */
final class ProgramVersion {
  private static final List<String> PARTS =
      List.of(
          "org/wenpu/language/",
          "org/wenpu/meaning/",
          "org/wenpu/rdf/",
          "calendar/",
          "lexicon/",
          "ontology/",
          "com/hankcs/",
          "data/");

  private final CRC32 sum = new CRC32();

  private ProgramVersion() {}

  /** Gives eight hexadecimal digits for the jar or the folder of classes a class comes from. */
  static String of(Class<?> anchor) {
    try {
      Path home = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      ProgramVersion version = new ProgramVersion();
      if (Files.isDirectory(home)) {
        version.addFolder(home);
      } else {
        version.addJar(home);
      }
      return String.format(Locale.ROOT, "%08x", version.sum.getValue());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A jar knows the checksums of its entries. */
  private void addJar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      jar.stream()
          .filter(entry -> PARTS.stream().anyMatch(entry.getName()::startsWith))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> add(entry.getName(), entry.getCrc()));
    }
  }

  private void addFolder(Path home) throws IOException {
    for (String part : PARTS) {
      Path folder = home.resolve(part);
      if (Files.isDirectory(folder)) {
        addFiles(home, folder);
      }
    }
  }

  private void addFiles(Path home, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        CRC32 content = new CRC32();
        content.update(Files.readAllBytes(file));
        add(home.relativize(file).toString(), content.getValue());
      }
    }
  }

  private void add(String name, long checksum) {
    sum.update((name + "\n" + checksum + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
