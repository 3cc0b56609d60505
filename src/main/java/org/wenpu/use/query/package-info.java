/** Receives named SPARQL queries and their parameters, gives result tables. */
@NullMarked
package org.wenpu.use.query;

import org.jspecify.annotations.NullMarked;
