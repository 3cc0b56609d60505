/**
 * Receives annotated articles, gives the statements reported in them with their evidence: cues,
 * what is said, who says it. Knows nothing of posts and measures.
 */
@NullMarked
package org.wenpu.meaning.extract.statement;

import org.jspecify.annotations.NullMarked;
