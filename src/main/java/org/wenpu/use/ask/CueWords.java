package org.wenpu.use.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wenpu.language.Hanzi;
import org.wenpu.use.query.Spelling;

/**
 * Says what the words of a question do in it: {@code commented} and 谈到 say that somebody spoke,
 * {@code please} and 请问 say nothing. The table is {@code questions/words.tsv}; a word may do
 * several things.
 */
final class CueWords {
  /** What a word does that may be passed over. */
  static final String SKIP = "skip";

  /** What a word does that asks for a thing; it may be passed over as well. */
  static final String WHAT = "what";

  /** What a word does that asks for people. */
  static final String WHO = "who";

  private final Map<String, Set<String>> kinds = new HashMap<>();

  CueWords() {
    TableFile.read("/questions/words.tsv", this::add);
  }

  private boolean add(String form, List<String> kindsOfForm) {
    return kinds.put(form, Set.copyOf(kindsOfForm)) == null;
  }

  /** Gives what the words do, nothing when they are no cue. */
  Set<String> kinds(String words) {
    return kinds.getOrDefault(Hanzi.simplified(Spelling.fold(words)), Set.of());
  }

  /** Says whether any word does so. */
  boolean hasKind(String kind) {
    return kinds.values().stream().anyMatch(k -> k.contains(kind));
  }
}
