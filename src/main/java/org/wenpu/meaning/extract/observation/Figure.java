package org.wenpu.meaning.extract.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.meaning.Observation.Comparison;

/**
 * A quantity with the words it is a figure of.
 *
 * @param rest the words that the next figures of its list are figures of; none when they share its
 *     own
 * @param owners whose it is, and whose the next figures of its list are, where a list tells; none
 *     otherwise
 * @param clause where its clause begins
 * @param rule how the words were found
 */
record Figure(
    Quantity quantity,
    Span indicator,
    List<Span> rest,
    List<Span> owners,
    @Nullable Comparison comparison,
    int clause,
    Rule rule) {

  Figure {
    rest = List.copyOf(rest);
    owners = List.copyOf(owners);
  }

  /** Gives of whom or what a list says it is; null where none does. */
  @Nullable Span owner() {
    return owners.isEmpty() ? null : owners.get(0);
  }

  /** Gives the same figure of other words. */
  Figure of(Span words) {
    return new Figure(quantity, words, rest, owners, comparison, clause, rule);
  }

  int end() {
    return quantity.span().end();
  }

  /** Gives a further figure of the same words, or of the next of those dealt out to. */
  Figure next(Quantity next) {
    Span words = rest.isEmpty() ? indicator : rest.get(0);
    List<Span> others = rest.isEmpty() ? rest : rest.subList(1, rest.size());
    List<Span> whose = owners.isEmpty() ? owners : owners.subList(1, owners.size());
    return new Figure(next, words, others, whose, comparison, clause, Rule.LISTED);
  }

  /** Gives the higher of two that are told as either: {@code 三|四百家}. */
  Figure or(Quantity higher) {
    return new Figure(higher, indicator, rest, owners, comparison, clause, rule);
  }

  /** Gives a quantity with the sign of a fall. */
  static Quantity signed(Quantity q, boolean fall) {
    return fall && q.value().signum() > 0
        ? new Quantity(
            q.span(), q.value().negate(), q.unit(), q.scale(), q.measure(), q.qualifier())
        : q;
  }

  /** How the words that name what is measured were found, and how often that is right. */
  enum Rule {
    /** {@code 营收增长|20%}. */
    SUBJECT(0.85),
    /** {@code 营收|6800亿元}. */
    NOUN_BEFORE(0.8),
    /** {@code 3.6万个|见习岗位}. */
    COUNTED(0.85),
    /** {@code 致5人|受伤}. */
    DEED(0.75),
    /** {@code 用|5年|时间，普及课程}. */
    SPENT(0.7),
    /** {@code 营收6800亿元、增长|20%}. */
    CARRIED(0.8),
    /** The next of several: {@code 分别增长4.4%、|5.6%}. */
    LISTED(0.75),
    /** {@code 投入|6亿元}. */
    VERB(0.6),
    /** Nothing but the words of its clause. */
    CLAUSE(0.4);

    private final double confidence;

    Rule(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }
  }
}
