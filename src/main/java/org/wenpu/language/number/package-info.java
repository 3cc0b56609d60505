/**
 * Receives a normalised text, gives the value of a numeral in it, in Arabic or Chinese characters.
 * Knows nothing of what is counted.
 */
@NullMarked
package org.wenpu.language.number;

import org.jspecify.annotations.NullMarked;
