/** Holds {@link org.wenpu.Pipeline}, the map of everything. */
@NullMarked
package org.wenpu;

import org.jspecify.annotations.NullMarked;
