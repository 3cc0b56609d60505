package org.wenpu.language;

import org.wenpu.input.Span;

/**
 * One word of a sentence.
 *
 * @param text the word, normalised
 * @param tag its part of speech in HanLP's tag set ({@code n}, {@code v}, {@code ns}, {@code nnt})
 */
public record Token(Span span, String text, String tag) {}
