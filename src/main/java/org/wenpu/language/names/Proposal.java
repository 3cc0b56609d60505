package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * A stretch that may be a name.
 *
 * @param weight what decides between proposals that overlap: the heavier one stays
 */
record Proposal(Mention.Kind kind, Span span, double weight, String recognizer, double confidence) {

  static Proposal of(NameRule rule, Span span, double weight) {
    return new Proposal(rule.kind, span, weight, rule.id, rule.confidence);
  }

  /** Gives what is proposed of another stretch. */
  Proposal at(Span other) {
    return new Proposal(kind, other, weight, recognizer, confidence);
  }

  /** Gives the heaviest of those that overlap, in text order. */
  static List<Proposal> heaviest(List<Proposal> proposals) {
    List<Proposal> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    proposals.stream()
        .sorted(
            Comparator.comparingDouble(Proposal::weight).reversed().thenComparing(Proposal::span))
        .forEach(
            proposal -> {
              int next = taken.nextSetBit(proposal.span().begin());
              if (next < 0 || next >= proposal.span().end()) {
                taken.set(proposal.span().begin(), proposal.span().end());
                kept.add(proposal);
              }
            });
    kept.sort(Comparator.comparing(Proposal::span));
    return kept;
  }
}
