/**
 * Receives an article's normalised text and its date, gives the times told in it: days, periods,
 * durations. Knows nothing of names, facts or RDF.
 */
@NullMarked
package org.wenpu.language.time;

import org.jspecify.annotations.NullMarked;
