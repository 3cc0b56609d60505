/**
 * Receives files and streams, gives {@link org.wenpu.input.Article}s and {@link
 * org.wenpu.input.Problem}s, knows nothing of words, facts or RDF.
 */
@NullMarked
package org.wenpu.input;

import org.jspecify.annotations.NullMarked;
