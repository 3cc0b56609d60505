package org.wenpu.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A word list: form → kind. Read from a bundled table {@code lexicon/NAME.tsv} with the columns
 * form, kind, source, note (tab-separated; {@code #} starts a comment line; the first line names
 * the columns). A kind is written in lower case with hyphens.
 *
 * @param <K> the kinds of words the list knows
 */
public final class Lexicon<K extends Enum<K>> {
  private static final Map<String, Lexicon<?>> BUNDLED = new ConcurrentHashMap<>();

  private final Trie<K> trie = new Trie<>();
  private final Map<K, Set<String>> forms;
  private final Characters endings = new Characters();

  private Lexicon(Class<K> kinds) {
    forms = new EnumMap<>(kinds);
  }

  /**
   * Gives a bundled list, which is read once.
   *
   * @throws IllegalStateException when a row is malformed, a kind unknown or a form there twice;
   *     the message names file and line
   */
  @SuppressWarnings("unchecked") // a name stands for one list, and that for one type
  public static <K extends Enum<K>> Lexicon<K> bundled(String name, Class<K> kinds) {
    return (Lexicon<K>) BUNDLED.computeIfAbsent(name, n -> readBundled(n, kinds));
  }

  private static <K extends Enum<K>> Lexicon<K> readBundled(String name, Class<K> kinds) {
    String file = "/lexicon/" + name + ".tsv";
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file);
      }
      return read(
          file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static <K extends Enum<K>> Lexicon<K> read(String file, BufferedReader reader, Class<K> kinds)
      throws IOException {
    Lexicon<K> lexicon = new Lexicon<>(kinds);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (number > 1 && !line.isBlank() && !line.startsWith("#")) {
        lexicon.add(line, file + ":" + number, kinds);
      }
    }
    return lexicon;
  }

  private void add(String line, String place, Class<K> kinds) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 3 || columns[0].isBlank() || columns[2].isBlank()) {
      throw new IllegalStateException(place + ": needs form, kind and source: " + line);
    }
    K kind = kind(columns[1], place, kinds);
    if (trie.put(columns[0], kind) != null) {
      throw new IllegalStateException(place + ": twice in the list: " + columns[0]);
    }
    endings.add(columns[0].charAt(columns[0].length() - 1));
    forms.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(columns[0]);
  }

  private static <K extends Enum<K>> K kind(String name, String place, Class<K> kinds) {
    return Arrays.stream(kinds.getEnumConstants())
        .filter(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(place + ": unknown kind: " + name));
  }

  /** Gives the forms of a kind as a group of a pattern: {@code (?:袭击|炮击)}. */
  public String anyOf(K kind) {
    return "(?:" + String.join("|", forms(kind)) + ")";
  }

  /** Gives how the forms of a kind end: where none of these characters is, no form is. */
  public Characters endsOf(K kind) {
    Characters ends = new Characters();
    forms(kind).forEach(form -> ends.add(form.charAt(form.length() - 1)));
    return ends;
  }

  /** Gives the kind of a form, or null when the list does not have it. */
  public @Nullable K kind(String form) {
    return trie.get(form);
  }

  /** Gives the kind of a stretch of a text, or null when the list does not have it. */
  public @Nullable K kind(String text, int begin, int end) {
    return trie.get(text, begin, end);
  }

  /** Gives the longest form that starts at {@code begin}, or null. */
  public Trie.@Nullable Match<K> longest(String text, int begin) {
    return trie.longest(text, begin);
  }

  /** Gives the longest form that starts at {@code begin} and ends by {@code limit}, or null. */
  public Trie.@Nullable Match<K> longest(String text, int begin, int limit) {
    return trie.longest(text, begin, limit);
  }

  /** Says whether any form begins with a character: most positions of a text are no begin. */
  public boolean canBegin(char first) {
    return trie.canBegin(first);
  }

  /** Says whether any form ends in a character: who looks for the ends of forms asks this first. */
  public boolean canEnd(char last) {
    return endings.contains(last);
  }

  /** Gives all forms of a kind in the order of the file. */
  public Set<String> forms(K kind) {
    return Collections.unmodifiableSet(forms.getOrDefault(kind, Set.of()));
  }
}
