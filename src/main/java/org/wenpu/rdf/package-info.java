/** Receives facts and entities, gives quads. Knows nothing of where quads are kept. */
@NullMarked
package org.wenpu.rdf;

import org.jspecify.annotations.NullMarked;
