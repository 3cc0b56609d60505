package org.wenpu.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a bundled list of words ({@code lexicon/NAME.tsv}: form, kind, source, note), in the same
 * form as the lexicons of the later stages, which this package cannot know.
 */
public final class WordList {
  private final Map<String, List<String>> formsByKind = new HashMap<>();

  /**
   * Reads a list.
   *
   * @throws IllegalStateException when a row is malformed, a kind unknown or a form there twice in
   *     a kind
   */
  public static WordList bundled(String name, Set<String> kinds) {
    String file = "/lexicon/" + name + ".tsv";
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read(file, reader.lines().toList(), kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static WordList read(String file, List<String> lines, Set<String> kinds) {
    WordList list = new WordList();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        list.add(line.split("\t", -1), file + ":" + (i + 1), kinds, seen);
      }
    }
    return list;
  }

  private void add(String[] row, String place, Set<String> kinds, Set<String> seen) {
    if (row.length < 3 || row[0].isBlank() || row[2].isBlank()) {
      throw new IllegalStateException(place + ": needs form, kind and source");
    }
    if (!kinds.contains(row[1])) {
      throw new IllegalStateException(place + ": unknown kind: " + row[1]);
    }
    if (!seen.add(row[1] + "\t" + row[0])) {
      throw new IllegalStateException(place + ": twice in the list: " + row[0]);
    }
    formsByKind.computeIfAbsent(row[1], kind -> new ArrayList<>()).add(row[0]);
  }

  /** Gives the forms of a kind in the order of the file. */
  public List<String> forms(String kind) {
    return List.copyOf(formsByKind.getOrDefault(kind, List.of()));
  }
}
