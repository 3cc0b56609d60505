/** Receives graphs, writes them as RDF documents with RDF4J Rio. */
@NullMarked
package org.wenpu.use.export.rdf;

import org.jspecify.annotations.NullMarked;
