/**
 * Receives characters, gives words with their tags: what HanLP's {@code viterbi} segmenter gives,
 * over HanLP's own dictionaries, in a fraction of its time. Knows nothing of texts, spans and
 * tokens; with {@link org.wenpu.language.Segmenter} the only place that knows HanLP.
 *
 * <p>{@link org.wenpu.language.segment.LatticeCutter} shows the way: all words that may stand in a
 * stretch ({@link org.wenpu.language.segment.CoreWords}, {@link org.wenpu.language.segment.Atoms})
 * are the nodes of a {@link org.wenpu.language.segment.Lattice}, the cheapest way through it is the
 * cut, and {@link org.wenpu.language.segment.Joins} puts together what the custom dictionary has as
 * one word.
 */
@NullMarked
package org.wenpu.language.segment;

import org.jspecify.annotations.NullMarked;
