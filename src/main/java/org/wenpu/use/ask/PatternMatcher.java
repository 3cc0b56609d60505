package org.wenpu.use.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds all ways in which the pieces of a question make up a pattern, every piece with its part.
 */
final class PatternMatcher {
  private static final int MOST = 200;

  /** What may fill a slot beside the names that are known. */
  enum Stretch {
    NOTHING,
    /** Any words, where the pattern says so. */
    ANY_WORDS,
    /** Words that should be a name, but are none that is known. */
    UNKNOWN_NAME
  }

  private final QuestionFamily family;
  private final QuestionPattern pattern;
  private final String question;
  private final List<Piece> pieces;
  private final BiPredicate<String, String> fits;
  private final Predicate<String> named;
  private final Stretch stretch;
  private final List<Reading> found = new ArrayList<>();

  /**
   * @param fits says whether a slot can be filled with words
   * @param named says whether a slot takes names of things
   */
  PatternMatcher(
      QuestionFamily family,
      QuestionPattern pattern,
      String question,
      List<Piece> pieces,
      BiPredicate<String, String> fits,
      Predicate<String> named,
      Stretch stretch) {
    this.family = family;
    this.pattern = pattern;
    this.question = question;
    this.pieces = pieces;
    this.fits = fits;
    this.named = named;
    this.stretch = stretch;
  }

  List<Reading> match() {
    from(0, new State(Map.of(), Set.of(), 0, stretch == Stretch.NOTHING));
    return found;
  }

  /**
   * How far a way has come.
   *
   * @param weight how much of the question it explains
   * @param stretched whether a slot holds what the stretch allows
   */
  private record State(Map<String, String> slots, Set<String> cues, int weight, boolean stretched) {

    State with(Set<String> more, Piece piece, int bonus) {
      Set<String> all = new LinkedHashSet<>(cues);
      all.addAll(more);
      return new State(slots, all, weight + 2 * piece.text().length() + bonus, stretched);
    }

    State with(String slot, String words, boolean stretches) {
      Map<String, String> all = new LinkedHashMap<>(slots);
      all.put(slot, words);
      int sure = stretches ? 0 : words.length() + 1;
      return new State(all, cues, weight + words.length() + sure, stretched || stretches);
    }
  }

  private void from(int at, State state) {
    if (found.size() >= MOST) {
      return;
    }
    if (at == pieces.size()) {
      finish(state);
      return;
    }
    Piece piece = pieces.get(at);
    Set<String> does = new LinkedHashSet<>(piece.cues());
    does.retainAll(pattern.cues().keySet());
    if (!does.isEmpty()) {
      from(at + 1, state.with(does, piece, does.stream().anyMatch(this::isTelling) ? 2 : 0));
    }
    pattern.slots().keySet().stream()
        .filter(slot -> !state.slots().containsKey(slot))
        .filter(slot -> piece.known() && fits.test(slot, piece.text()))
        .forEach(slot -> from(at + 1, state.with(slot, piece.text(), false)));
    if (does.isEmpty() && piece.mayBeSkipped()) {
      from(at + 1, state);
    }
    if (!state.stretched()) {
      stretch(at, state);
    }
  }

  /** A word that the pattern demands tells more of the question than 谁 does. */
  private boolean isTelling(String cue) {
    return pattern.cues().getOrDefault(cue, false) && !cue.equals(CueWords.WHO);
  }

  private void stretch(int at, State state) {
    for (String slot : pattern.slots().keySet()) {
      if (state.slots().containsKey(slot) || !isStretchable(slot)) {
        continue;
      }
      for (int end = at + 1; end <= pieces.size(); end++) {
        if (isStretch(at, end)) {
          String words = question.substring(pieces.get(at).begin(), pieces.get(end - 1).end());
          from(end, state.with(slot, words, true));
        }
      }
    }
  }

  private boolean isStretchable(String slot) {
    return stretch == Stretch.ANY_WORDS ? pattern.open().contains(slot) : named.test(slot);
  }

  /** It begins and ends with words that do nothing in the pattern; nothing is asked within. */
  private boolean isStretch(int begin, int end) {
    List<Piece> stretched = pieces.subList(begin, end);
    return isOwn(stretched.get(0))
        && isOwn(stretched.get(stretched.size() - 1))
        && stretched.stream().noneMatch(Piece::isAsking)
        && (stretch == Stretch.ANY_WORDS || stretched.size() > 1 || !stretched.get(0).known());
  }

  private boolean isOwn(Piece piece) {
    return !piece.mayBeSkipped() && Collections.disjoint(piece.cues(), pattern.cues().keySet());
  }

  private void finish(State state) {
    if (isWhole(pattern.cues(), state.cues())
        && isWhole(pattern.slots(), state.slots().keySet())
        && (stretch == Stretch.NOTHING || isAnchored(state))) {
      found.add(new Reading(family, state.slots(), state.weight()));
    }
  }

  private static boolean isWhole(Map<String, Boolean> parts, Set<String> there) {
    return parts.entrySet().stream().allMatch(p -> !p.getValue() || there.contains(p.getKey()));
  }

  /** What is not known is a name or a term only beside something that is. */
  private boolean isAnchored(State state) {
    boolean named =
        state.slots().keySet().stream()
            .anyMatch(s -> !s.equals(Interpreter.DAYS) && !pattern.open().contains(s));
    return state.stretched() && (!state.cues().isEmpty() || named && stretch == Stretch.ANY_WORDS);
  }
}
