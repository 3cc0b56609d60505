package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Words;

/**
 * Finds the offices of regions by the tasks they join: {@code 某省|旅游和文化广电体育厅}, {@code
 * 某县|高标准农田建设办公室}. Near misses: {@code 某省|旅游和文化|发展}, {@code 某市|商务局长}.
 */
final class RegionalOffices {
  private static final int FEWEST = 2;
  private static final String JOINTS = "和与及";
  private static final List<String> HEADS =
      List.of("委员会", "办公室", "联合会", "事务中心", "服务中心", "发展中心", "局", "厅", "委", "办");

  /** Of these a region may have one for a single task: {@code 乡村振兴局}. */
  private static final List<String> OF_ONE = List.of("事务中心", "服务中心", "发展中心", "局", "厅");

  /** The only kind of {@code lexicon/office-tasks.tsv}. */
  enum Kind {
    TASK
  }

  private final Lexicon<Kind> tasks = Lexicon.bundled("office-tasks", Kind.class);

  /**
   * Gives the offices of a sentence.
   *
   * @param places of the sentence by their end
   */
  List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    for (Span place : places.values()) {
      int end = end(words, place.end());
      if (end > place.end()) {
        found.add(new Span(place.begin(), end));
      }
    }
    found.sort(null);
    return found;
  }

  /** Gives where the longest office ends whose tasks begin at a position, or that position. */
  private int end(Words words, int begin) {
    int end = begin;
    int at = begin;
    int limit = words.span().end();
    Trie.Match<Kind> task = tasks.longest(words.chars(), at, limit);
    for (int count = 1; task != null; count++) {
      at = task.end();
      int head = headEnd(words, at, count < FEWEST ? OF_ONE : HEADS);
      end = head > at ? head : end;
      int next = JOINTS.indexOf(words.at(at)) < 0 ? at : at + 1;
      task = tasks.longest(words.chars(), next, limit);
    }
    return end;
  }

  private static int headEnd(Words words, int begin, List<String> heads) {
    for (String head : heads) {
      int end = begin + head.length();
      if (words.chars().startsWith(head, begin) && words.boundary(end) && words.at(end) != '长') {
        return end;
      }
    }
    return begin;
  }
}
