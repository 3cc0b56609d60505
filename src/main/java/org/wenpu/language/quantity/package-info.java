/**
 * Receives an article's normalised text with its words, names and times, gives the quantities told
 * in it: value, unit, qualifier. Knows nothing of what they are quantities of.
 */
@NullMarked
package org.wenpu.language.quantity;

import org.jspecify.annotations.NullMarked;
