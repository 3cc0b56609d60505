package org.wenpu.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes lists of reporters apart: {@code 沈桐、方可}, {@code 沈 桐 甘一霖} (names of two characters are
 * spaced to the width of three), and runs that lost their separators ({@code 方可余佩兰} → 方可, 余佩兰).
 */
final class ReporterNames {
  private static final Pattern GROUP = Pattern.compile("[^、，,;/]+");
  private static final Pattern WORD = Pattern.compile("[^ ]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** A name more costs as much as a surname of this rank, so that few long names win. */
  private static final int COST_OF_A_NAME = 20;

  private static final int NO_WAY = Integer.MAX_VALUE / 2;

  private final Map<String, Integer> rankOfSurname = new HashMap<>();
  private final Set<String> compound;

  ReporterNames() {
    WordList surnames =
        WordList.bundled("surnames", Set.of("common", "single", "rare", "compound"));
    List.of("common", "single", "rare").forEach(kind -> surnames.forms(kind).forEach(this::rank));
    compound = Set.copyOf(surnames.forms("compound"));
  }

  private void rank(String surname) {
    rankOfSurname.put(surname, rankOfSurname.size());
  }

  /** Gives the names in their order. */
  List<String> split(String list) {
    String folded = Folded.of(list);
    List<String> names = new ArrayList<>();
    Matcher group = GROUP.matcher(folded);
    while (group.find()) {
      joinSpaced(list.substring(group.start(), group.end()))
          .forEach(word -> names.addAll(splitRun(word)));
    }
    return names;
  }

  /** Tells whether it has the form of a Chinese name, or of a foreign one with a dot. */
  boolean isName(String name) {
    if (name.indexOf('·') > 0) {
      return true;
    }
    boolean two = name.length() >= 3 && compound.contains(name.substring(0, 2));
    boolean one = !name.isEmpty() && rankOfSurname.containsKey(name.substring(0, 1));
    return HAN.matcher(name).matches()
        && name.length() >= 2
        && ((one && name.length() <= 3) || (two && name.length() <= 4));
  }

  /** Joins characters that stand alone: {@code 崔 璨}. */
  private static List<String> joinSpaced(String group) {
    List<String> words = new ArrayList<>();
    boolean half = false;
    Matcher word = WORD.matcher(Folded.of(group));
    while (word.find()) {
      String text = group.substring(word.start(), word.end());
      if (half && text.length() == 1) {
        words.set(words.size() - 1, words.get(words.size() - 1) + text);
        half = false;
      } else {
        words.add(text);
        half = text.length() == 1;
      }
    }
    return words;
  }

  private List<String> splitRun(String run) {
    if (run.length() < 4 || !HAN.matcher(run).matches() || isName(run)) {
      return List.of(run);
    }
    List<String> names = cheapest(run);
    return names == null ? List.of(run) : names;
  }

  /** Finds the way to cut a run into names whose surnames together are commonest. */
  private @Nullable List<String> cheapest(String run) {
    int[] cost = new int[run.length() + 1];
    int[] next = new int[run.length() + 1];
    for (int begin = run.length() - 1; begin >= 0; begin--) {
      cost[begin] = NO_WAY;
      for (int end = begin + 2; end <= Math.min(run.length(), begin + 4); end++) {
        int total = cost(run.substring(begin, end)) + cost[end];
        if (total < cost[begin]) {
          cost[begin] = total;
          next[begin] = end;
        }
      }
    }
    return cost[0] >= NO_WAY ? null : cut(run, next);
  }

  private static List<String> cut(String run, int[] next) {
    List<String> names = new ArrayList<>();
    for (int begin = 0; begin < run.length(); begin = next[begin]) {
      names.add(run.substring(begin, next[begin]));
    }
    return names;
  }

  private int cost(String name) {
    if (!isName(name)) {
      return NO_WAY;
    }
    return COST_OF_A_NAME + rankOfSurname.getOrDefault(name.substring(0, 1), COST_OF_A_NAME);
  }
}
