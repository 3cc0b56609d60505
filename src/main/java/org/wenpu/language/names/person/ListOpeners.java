package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Finds the first name of a list whose next names are known: {@code 时敬骁|、孔德年、王庆安}. Near miss:
 * {@code 县委、|王海、李山}.
 */
final class ListOpeners {
  private static final int LONGEST = 3;
  private static final int SHORTEST = 2;
  private static final String MARKS = "，。；：）\n";
  private static final Set<String> LEADING =
      Set.of("以", "由", "有", "增补", "任命", "免去", "补选", "选举", "包括", "如", "同", "与", "和", "对");

  private final ShapedNames shaped;

  ListOpeners(ShapedNames shaped) {
    this.shaped = shaped;
  }

  /** Adds the openers of lists to the names of a sentence. */
  List<PersonNames.Candidate> with(Words words, List<PersonNames.Candidate> kept) {
    BitSet begins = new BitSet();
    BitSet ends = new BitSet();
    kept.forEach(c -> begins.set(c.span().begin()));
    kept.forEach(c -> ends.set(c.span().end()));
    List<PersonNames.Candidate> all = new ArrayList<>(kept);
    for (PersonNames.Candidate second : kept) {
      int end = second.span().begin() - 1;
      boolean listed = words.at(end) == '、' && !ends.get(end) && another(words, begins, second);
      Span first = listed ? opener(words, end) : null;
      if (first != null) {
        all.add(new PersonNames.Candidate(first, NameLists.ACCEPT));
      }
    }
    return all;
  }

  /** Two names follow, or one that is sure. */
  private static boolean another(Words words, BitSet begins, PersonNames.Candidate second) {
    int end = second.span().end();
    return "、和".indexOf(words.at(end)) >= 0 && begins.get(end + 1)
        || second.weight() >= LONGEST + 3;
  }

  private @Nullable Span opener(Words words, int end) {
    for (int begin = end - LONGEST; begin <= end - SHORTEST; begin++) {
      boolean apart = begin >= words.span().begin() && opens(words, begin);
      if (apart && shaped.named(words, begin, end)) {
        return new Span(begin, end);
      }
    }
    return null;
  }

  private static boolean opens(Words words, int begin) {
    Token before = words.ending(begin);
    return MARKS.indexOf(words.at(begin - 1)) >= 0
        || before != null && LEADING.contains(before.text());
  }
}
