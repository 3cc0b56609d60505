/**
 * Receives the words of a sentence and where titles end, gives the names of persons in them:
 * Chinese, Tibetan, Mongolian, foreign, set apart by blanks, called by their surname. Knows nothing
 * of places and institutions.
 */
@NullMarked
package org.wenpu.language.names.person;

import org.jspecify.annotations.NullMarked;
