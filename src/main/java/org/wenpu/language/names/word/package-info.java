/**
 * Receives the words of a sentence, gives what they tell of names of every kind: where words and
 * titles end, which words a name may hold, which characters write surnames and foreign sounds.
 * Knows nothing of persons, places and institutions.
 */
@NullMarked
package org.wenpu.language.names.word;

import org.jspecify.annotations.NullMarked;
