/** Receives the quads of a store, gives RDF and graph files. */
@NullMarked
package org.wenpu.use.export;

import org.jspecify.annotations.NullMarked;
