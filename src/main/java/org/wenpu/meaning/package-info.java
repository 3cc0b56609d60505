/**
 * Receives {@link org.wenpu.language.AnnotatedArticle}s, gives {@link org.wenpu.meaning.Facts}.
 * Knows nothing of RDF or of where facts are kept.
 */
@NullMarked
package org.wenpu.meaning;

import org.jspecify.annotations.NullMarked;
