/**
 * Receives annotated articles, gives the documents named in them with their evidence: kind, issuer,
 * parties, number and dates. Knows nothing of the other facts.
 */
@NullMarked
package org.wenpu.meaning.extract.document;

import org.jspecify.annotations.NullMarked;
