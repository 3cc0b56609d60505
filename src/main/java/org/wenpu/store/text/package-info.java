/**
 * Receives the texts of a store's graphs, keeps a full-text index of them and finds by words what
 * the graphs say. Knows nothing of how graphs are stored: it is told what there is.
 */
@NullMarked
package org.wenpu.store.text;

import org.jspecify.annotations.NullMarked;
