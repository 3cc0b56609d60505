package org.wenpu.meaning;

import org.wenpu.language.Topic;

/**
 * A fact is about a topic.
 *
 * @param context false when the fact's own words name the topic, true when its paragraph or article
 *     is plainly about it
 */
public record TopicReference(Topic topic, boolean context) {}
