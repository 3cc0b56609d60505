package org.wenpu.language;

import org.wenpu.input.Span;

/**
 * A stretch between quotation marks “ ”, outermost level.
 *
 * @param span with the marks; a mark that is missing is not counted in
 * @param content without the marks
 */
public record Quotation(Span span, Span content) {}
