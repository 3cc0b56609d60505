/**
 * Receives annotated articles, gives facts with their evidence: one extractor a file. Knows nothing
 * of which entity a mention is.
 */
@NullMarked
package org.wenpu.meaning.extract;

import org.jspecify.annotations.NullMarked;
