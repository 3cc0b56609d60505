/**
 * Receives the facts of articles one after the other, gives how often each name and title occurs.
 */
@NullMarked
package org.wenpu.use.frequency;

import org.jspecify.annotations.NullMarked;
