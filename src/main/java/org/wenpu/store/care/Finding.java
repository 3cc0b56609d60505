package org.wenpu.store.care;

import org.apache.jena.graph.Node;

/**
 * Names something wrong in a graph.
 *
 * @param graph the graph it stands in
 * @param subject what is wrong: a fact, its evidence, a thing
 * @param path the property that is wrong; empty when it is not one property
 * @param message what is wrong with it, in one line
 */
public record Finding(Node graph, Node subject, String path, String message) {}
