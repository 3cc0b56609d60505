/**
 * Receives the words of a sentence and the places in it, gives the names of institutions: by the
 * noun they end in, by a form, by a list, with the units named behind them. Knows nothing of
 * persons, and of places only where they stand.
 */
@NullMarked
package org.wenpu.language.names.institution;

import org.jspecify.annotations.NullMarked;
