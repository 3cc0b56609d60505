/**
 * Receives an annotated article with its quantities, gives the observations: what each figure is a
 * figure of, how it compares, for when it holds. Knows nothing of RDF.
 */
@NullMarked
package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.NullMarked;
