/**
 * Receives an article's normalised text and its date, gives the times told in it: days, periods,
 * vague times. Knows nothing of names, facts or RDF.
 *
 * <p>{@link org.wenpu.language.time.TimeReader} goes through the text; {@link
 * org.wenpu.language.time.Grammar} puts the readers of single forms in their order; each gives a
 * {@link org.wenpu.language.time.Told}, resolved in its {@link org.wenpu.language.time.Context}.
 */
@NullMarked
package org.wenpu.language.time;

import org.jspecify.annotations.NullMarked;
