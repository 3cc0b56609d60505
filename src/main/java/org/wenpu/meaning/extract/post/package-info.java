/**
 * Receives annotated articles, gives the posts people hold with their evidence: the titles beside
 * names and the body each belongs to, appointments and removals. Knows nothing of statements and
 * measures.
 */
@NullMarked
package org.wenpu.meaning.extract.post;

import org.jspecify.annotations.NullMarked;
