/**
 * Receives annotated articles, gives facts with their evidence: one package a kind of fact, here
 * what they share and what completes facts with what the whole article tells. Knows nothing of
 * which entity a mention is.
 */
@NullMarked
package org.wenpu.meaning.extract;

import org.jspecify.annotations.NullMarked;
