/**
 * Receives {@link org.wenpu.input.Article}s, gives {@link org.wenpu.language.AnnotatedArticle}s:
 * sentences, tokens, quotations and named mentions. Knows nothing of facts or RDF.
 */
@NullMarked
package org.wenpu.language;

import org.jspecify.annotations.NullMarked;
