package org.wenpu.meaning;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * Who or what takes part in a fact.
 *
 * @param name how it is called: a resolved pronoun carries the name it stands for
 * @param span the characters of the article that carry that name
 * @param mention the mention at {@code span}; null for participants that are no named mention
 *     ({@code 会议}, {@code 商务部新闻发言人}, {@code 国家})
 */
public record Participant(String name, Span span, @Nullable Mention mention) {
  public static Participant of(Mention mention) {
    return new Participant(mention.text(), mention.span(), mention);
  }

  /** Gives the country meant by {@code 我国}, {@code 中方} or {@code 全国}. */
  public static Participant china(Span words) {
    return new Participant("中国", words, null);
  }
}
