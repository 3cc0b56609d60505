package org.wenpu.rdf;

import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/**
 * A piece of bundled reference data, read when it is needed.
 *
 * @param name the IRI of its graph
 * @param fingerprint a hash of the file it comes from
 */
public record ReferenceGraph(Node name, String fingerprint, Supplier<NamedGraph> content) {}
