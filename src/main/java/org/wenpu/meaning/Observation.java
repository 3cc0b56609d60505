package org.wenpu.meaning;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Place;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.time.Period;

/**
 * A figure is reported or aimed at: {@code 浙江人工智能核心产业营收增长20%以上}.
 *
 * @param indicator the words of the text that name the measured quantity
 * @param modifiers words of the text that stand apart from them and tell which quantity is meant:
 *     {@code |新建|30所|学校}, in the order in which they are read before them
 * @param quantity value (below zero for a fall), unit and qualifier
 * @param comparison with what a change is compared; null for a level
 * @param measured the region, institution or thing it is a figure of, named or described in words
 *     of the text ({@code 规模以上制造业}); null when the text tells none
 * @param place the region or institution with a name to which {@code measured} belongs, often
 *     itself; null when the text names none
 * @param region the province or country of {@code place}; null when there is none
 * @param period for when it holds; null when the text gives none
 */
public record Observation(
    Span indicator,
    List<Span> modifiers,
    Quantity quantity,
    @Nullable Comparison comparison,
    @Nullable Participant measured,
    @Nullable Participant place,
    @Nullable Place region,
    @Nullable Period period,
    Kind kind,
    Evidence evidence)
    implements Fact {

  public Observation {
    modifiers = List.copyOf(modifiers);
  }

  /**
   * Gives the words for the measured quantity with those that modify it: {@code 新建学校}.
   *
   * @param quote gives a stretch of the article as it is written there
   */
  public String words(Function<Span, String> quote) {
    return modifiers.stream().map(quote).collect(Collectors.joining()) + quote.apply(indicator);
  }

  /** With what a change is compared. */
  public enum Comparison {
    /** {@code 同比}: with the same time a year before. */
    YEAR_ON_YEAR("同比"),
    /** {@code 环比}: with the period before. */
    SEQUENTIAL("环比"),
    /** {@code 增长}, {@code 下降}: with what the text leaves open. */
    CHANGE("增长");

    private final String word;

    Comparison(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Whether it has come about. */
  public enum Kind {
    RESULT,
    TARGET
  }

  /** Gives the same observation in a region. */
  public Observation in(@Nullable Place found) {
    return new Observation(
        indicator, modifiers, quantity, comparison, measured, place, found, period, kind, evidence);
  }
}
