package org.wenpu.meaning.extract.measure;

import java.util.List;
import org.wenpu.input.Span;

/**
 * Knows sentences that open a paragraph as its heading would: acts told by nobody, with more on
 * them behind ({@code |持续加固堤坝。|沿江…}).
 */
final class PolicyTerms {
  private static final int MOST_ACTS = 2;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 22;

  private final String chars;
  private final PolicyWords words;
  private final ClauseWords tags;

  PolicyTerms(String chars, PolicyWords words, ClauseWords tags) {
    this.chars = chars;
    this.words = words;
    this.tags = tags;
  }

  /** Says whether the first sentence of a paragraph is such a term. */
  boolean isOne(Span sentence, Span paragraph) {
    List<Span> clauses = ClauseSplitter.clauses(chars, sentence);
    return chars.charAt(sentence.end() - 1) == '。'
        && sentence.end() < paragraph.end()
        && clauses.size() <= MOST_ACTS
        && clauses.stream().allMatch(this::isAct);
  }

  private boolean isAct(Span clause) {
    int verb = words.afterManners(chars, clause.begin(), clause.end());
    boolean acts =
        words.isActAt(chars, verb, clause.end()) || tags.isVerbWithObject(verb, clause.end());
    return acts && clause.length() >= SHORTEST && clause.length() <= LONGEST;
  }
}
