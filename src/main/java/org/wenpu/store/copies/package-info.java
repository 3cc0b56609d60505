/**
 * Receives the graphs of articles, tells which of them carry the same report. Knows nothing of how
 * they are stored.
 */
@NullMarked
package org.wenpu.store.copies;

import org.jspecify.annotations.NullMarked;
