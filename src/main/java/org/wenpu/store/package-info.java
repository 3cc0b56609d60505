/**
 * Receives the quads of whole articles, keeps them in a TDB2 store on disk. Knows nothing of who
 * asks for them.
 */
@NullMarked
package org.wenpu.store;

import org.jspecify.annotations.NullMarked;
