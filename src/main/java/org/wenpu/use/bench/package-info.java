/** Receives news or a store, gives how long each part of the work takes. Changes nothing. */
@NullMarked
package org.wenpu.use.bench;

import org.jspecify.annotations.NullMarked;
