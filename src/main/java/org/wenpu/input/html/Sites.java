package org.wenpu.input.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Holds the known sites, a table with the columns site, part, where, pattern, source. {@code where}
 * is a {@link Selection}'s, or {@code =TEXT} for what is the same on all pages. The last site is
 * taken for pages that no other recognises.
 */
final class Sites {
  private static final String FILE = "/sites.tsv";
  private static final int COLUMNS = 5;

  private final List<Site> all;

  private Sites(List<Site> all) {
    this.all = List.copyOf(all);
  }

  /** Reads the sites that come with the program. */
  static Sites bundled() {
    try (InputStream in = Sites.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + FILE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read(FILE, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException naming file and line, when a row is malformed
   */
  static Sites read(String file, List<String> lines) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        add(lines.get(i).split("\t", -1), file + ":" + (i + 1), drafts);
      }
    }
    List<Site> sites = new ArrayList<>();
    drafts.forEach((name, draft) -> sites.add(new Site(name, draft.selections, draft.fixed)));
    return new Sites(sites);
  }

  private static void add(String[] row, String place, Map<String, Draft> drafts) {
    if (row.length != COLUMNS || row[2].isBlank() || row[4].isBlank()) {
      throw new IllegalStateException(place + ": needs site, part, where, pattern and source");
    }
    try {
      Part part = Part.valueOf(row[1].toUpperCase(Locale.ROOT));
      drafts.computeIfAbsent(row[0], name -> new Draft()).add(part, row[2], row[3]);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalStateException(place + ": " + e.getMessage(), e);
    }
  }

  private static final class Draft {
    private final Map<Part, List<Selection>> selections = new EnumMap<>(Part.class);
    private final Map<Part, String> fixed = new EnumMap<>(Part.class);

    void add(Part part, String where, String pattern) {
      if (where.startsWith("=")) {
        fixed.put(part, where.substring(1));
      } else {
        selections
            .computeIfAbsent(part, key -> new ArrayList<>())
            .add(Selection.of(where, pattern));
      }
    }
  }

  /** Gives the site whose page it is. */
  Site of(Document page) {
    return all.stream()
        .filter(site -> site.recognises(page))
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }
}
