package org.wenpu.use.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A pattern of words with places for names: {@code who (spoke|talked) [publicly] about {topic}}.
 * Round brackets hold alternatives, square ones what may be missing, curly ones a slot.
 *
 * @param text the pattern as it is written
 * @param variants all sequences of words and slots it stands for
 */
record Template(String text, List<List<Part>> variants) {
  private static final int MOST_VARIANTS = 2_000;

  /** A stretch of words, or a slot. */
  record Part(String text, boolean slot) {}

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Template of(String text) {
    TemplateReader reader = new TemplateReader(text);
    Set<List<Part>> variants = new LinkedHashSet<>(reader.read());
    if (variants.size() > MOST_VARIANTS) {
      throw new IllegalArgumentException(variants.size() + " variants of: " + text);
    }
    return new Template(text, List.copyOf(variants));
  }

  /** Gives the names of all slots. */
  Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>();
    variants.forEach(v -> v.stream().filter(Part::slot).forEach(p -> slots.add(p.text())));
    return slots;
  }

  /** Gives all ways to lay the pattern over a question: the text of each slot, by its name. */
  Set<Map<String, String>> match(String question) {
    Set<Map<String, String>> found = new LinkedHashSet<>();
    for (List<Part> variant : variants) {
      new Match(variant, question, found).from(0, 0, new TreeMap<>());
    }
    return found;
  }

  /** Lays one variant over a question. */
  private record Match(List<Part> parts, String question, Set<Map<String, String>> found) {

    void from(int part, int at, Map<String, String> slots) {
      if (part == parts.size()) {
        if (question.substring(at).isBlank()) {
          found.add(Map.copyOf(slots));
        }
      } else if (parts.get(part).slot()) {
        slot(part, at, slots);
      } else {
        words(part, at, slots);
      }
    }

    private void words(int part, int at, Map<String, String> slots) {
      String words = parts.get(part).text();
      if (question.regionMatches(true, at, words, 0, words.length())
          && isWhole(at, at + words.length())) {
        from(part + 1, at + words.length(), slots);
      }
    }

    /** English words end where a blank or a mark stands. */
    private boolean isWhole(int begin, int end) {
      return isBoundary(begin) && isBoundary(end);
    }

    private boolean isBoundary(int at) {
      return at <= 0
          || at >= question.length()
          || !isLatin(question.charAt(at - 1))
          || !isLatin(question.charAt(at));
    }

    private static boolean isLatin(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void slot(int part, int at, Map<String, String> slots) {
      for (int end = question.length(); end > at; end--) {
        String value = question.substring(at, end).strip();
        if (!value.isEmpty() && isWhole(at, end)) {
          Map<String, String> filled = new TreeMap<>(slots);
          filled.put(parts.get(part).text(), value);
          from(part + 1, end, filled);
        }
      }
    }
  }
}
