package org.wenpu.use.ask;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question of a kind is made of, in any order: {@code who say {topic} [{region}]}. Plain
 * words are kinds of {@link CueWords}, curly brackets hold slots, square ones what may be missing.
 * A slot with {@code +} takes any words.
 *
 * @param text the pattern as it is written
 * @param cues what words have to do in it, and whether there has to be one that does
 * @param slots the slots in the order in which they are filled, and whether they have to be
 * @param open the slots that take any words
 */
record QuestionPattern(
    String text, Map<String, Boolean> cues, Map<String, Boolean> slots, Set<String> open) {
  private static final Pattern ITEM = Pattern.compile("(\\[?)(\\{?)([A-Za-z]+)(\\+?)}?]?");

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static QuestionPattern of(String text, CueWords words) {
    Map<String, Boolean> cues = new LinkedHashMap<>();
    Map<String, Boolean> slots = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>();
    for (String item : text.strip().split("\\s+")) {
      Matcher matcher = ITEM.matcher(item);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("no word or slot: " + item);
      }
      boolean required = matcher.group(1).isEmpty();
      String name = matcher.group(3);
      if (matcher.group(2).isEmpty()) {
        requireKnown(name, words);
        cues.put(name, required);
      } else {
        slots.put(name, required);
        if (!matcher.group(4).isEmpty()) {
          open.add(name);
        }
      }
    }
    return new QuestionPattern(text, cues, slots, open);
  }

  private static void requireKnown(String cue, CueWords words) {
    if (!words.hasKind(cue)) {
      throw new IllegalArgumentException("questions/words.tsv has no word that does: " + cue);
    }
  }
}
