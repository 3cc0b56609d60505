/**
 * Receives the words of a sentence, gives the names of places in them: those of the gazetteer and
 * what their head, their sounds or the place they lie in give away. Knows nothing of persons and
 * institutions.
 */
@NullMarked
package org.wenpu.language.names.place;

import org.jspecify.annotations.NullMarked;
