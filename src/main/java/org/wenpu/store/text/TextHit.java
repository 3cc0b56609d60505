package org.wenpu.store.text;

import org.apache.jena.graph.Node;

/**
 * Names something whose text has the words that were looked for.
 *
 * @param subject an article, a statement, a measure, an entity
 * @param graph a graph that says it
 * @param score how well it fits; comparable within one search only
 */
public record TextHit(Node subject, Node graph, float score) {}
