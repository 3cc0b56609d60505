/**
 * Receives the sentences of an article, gives the names in them: persons, institutions, places,
 * documents. Knows nothing of facts.
 */
@NullMarked
package org.wenpu.language.names;

import org.jspecify.annotations.NullMarked;
