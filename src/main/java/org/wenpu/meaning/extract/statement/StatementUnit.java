package org.wenpu.meaning.extract.statement;

import org.wenpu.input.Span;

/**
 * A sentence as speech divides it: marks inside a quotation do not end it, and a quotation that
 * ends with a full stop of its own does.
 *
 * @param paragraph index of the paragraph it stands in
 * @param quoted whether it is a quotation and nothing else
 */
record StatementUnit(Span span, int paragraph, boolean quoted) {}
