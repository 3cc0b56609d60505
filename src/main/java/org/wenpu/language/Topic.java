package org.wenpu.language;

/**
 * A policy topic of {@code ontology/topics.ttl}.
 *
 * @param key the last part of its IRI
 * @param label its Chinese label
 */
public record Topic(String key, String label) {}
