/**
 * Receives an {@link org.wenpu.language.AnnotatedArticle} with its statements and measures, gives
 * the {@link org.wenpu.meaning.Event}s it reports. Knows nothing of identity or RDF.
 *
 * <p>{@link org.wenpu.meaning.extract.event.EventTriggers} holds the words that tell of events;
 * {@link org.wenpu.meaning.extract.event.EventReader} finds them in an {@link
 * org.wenpu.meaning.extract.event.EventScene} and asks who ({@link
 * org.wenpu.meaning.extract.event.EventActors}), where ({@link
 * org.wenpu.meaning.extract.event.EventPlaces}) and when ({@link
 * org.wenpu.meaning.extract.event.EventTimes}).
 */
@NullMarked
package org.wenpu.meaning.extract.event;

import org.jspecify.annotations.NullMarked;
