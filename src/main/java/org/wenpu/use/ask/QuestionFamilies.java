package org.wenpu.use.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wenpu.use.query.BundledFolder;

/**
 * Reads the families of questions, a file each in {@code questions/}: lines {@code key: value}.
 *
 * <pre>
 * # A comment.
 * query: who-commented
 * set kind: agreement
 * ask: who say {topic} [{region}]
 * example en: who commented on AI
 * answer en: {person} [({posts})]: {words}
 * </pre>
 */
final class QuestionFamilies {
  private static final String ENDING = ".question";

  private QuestionFamilies() {}

  /** Gives the bundled families in the order of their names. */
  static List<QuestionFamily> bundled(CueWords words) {
    return BundledFolder.read(
        "/questions",
        files ->
            files.stream()
                .filter(f -> f.toString().endsWith(ENDING))
                .map(file -> read(file, words))
                .toList());
  }

  private static QuestionFamily read(Path file, CueWords words) {
    try {
      String name = String.valueOf(file.getFileName()).replace(ENDING, "");
      return read(name, Files.readAllLines(file), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one family.
   *
   * @throws IllegalStateException with file and line when the bundled data are broken
   */
  static QuestionFamily read(String name, List<String> lines, CueWords words) {
    Draft draft = new Draft(words);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      try {
        if (!line.isEmpty() && !line.startsWith("#")) {
          draft.take(line);
        }
      } catch (IllegalArgumentException e) {
        String where = String.format(Locale.ROOT, "questions/%s%s:%d: ", name, ENDING, i + 1);
        throw new IllegalStateException(where + e.getMessage(), e);
      }
    }
    return draft.family(name);
  }

  /** What was read so far. */
  private static final class Draft {
    private String query = "";
    private String needed = "";
    private final Map<String, String> fixed = new TreeMap<>();
    private final List<QuestionPattern> patterns = new ArrayList<>();
    private final CueWords words;
    private final Map<Language, String> examples = new EnumMap<>(Language.class);
    private final Map<Language, String> answers = new EnumMap<>(Language.class);

    Draft(CueWords words) {
      this.words = words;
    }

    void take(String line) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("not \"key: value\": " + line);
      }
      String[] key = line.substring(0, colon).split(" ", 2);
      String value = line.substring(colon + 2).strip();
      switch (key[0]) {
        case "query" -> query = value;
        case "need" -> needed = value;
        case "set" -> fixed.put(second(key), value);
        case "example" -> examples.put(language(second(key)), value);
        case "answer" -> answers.put(language(second(key)), value);
        case "ask" -> patterns.add(QuestionPattern.of(value, words));
        default -> throw new IllegalArgumentException("unknown key " + key[0]);
      }
    }

    private static String second(String... key) {
      if (key.length < 2) {
        throw new IllegalArgumentException(key[0] + " of what?");
      }
      return key[1];
    }

    private static Language language(String key) {
      return switch (key) {
        case "en" -> Language.EN;
        case "zh" -> Language.ZH;
        default -> throw new IllegalArgumentException("unknown key " + key);
      };
    }

    QuestionFamily family(String name) {
      for (Language language : Language.values()) {
        if (query.isEmpty()
            || patterns.isEmpty()
            || !examples.containsKey(language)
            || !answers.containsKey(language)) {
          throw new IllegalStateException(
              "questions/" + name + ENDING + ": query, pattern, example or answer is missing");
        }
      }
      return new QuestionFamily(name, query, fixed, needed, patterns, examples, answers);
    }
  }
}
