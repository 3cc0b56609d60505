/**
 * Receives the sentences of an article, gives the names in them: persons, institutions, places,
 * documents. Knows nothing of facts.
 *
 * <p>One package a kind of name; here {@link org.wenpu.language.names.NameRecognizer}, which weighs
 * what they propose, and what completes the names with what the whole article tells.
 */
@NullMarked
package org.wenpu.language.names;

import org.jspecify.annotations.NullMarked;
