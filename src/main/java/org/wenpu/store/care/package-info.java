/**
 * Receives the graphs of a store, tells what is wrong in them and counts what they hold. Knows
 * nothing of how they are written.
 */
@NullMarked
package org.wenpu.store.care;

import org.jspecify.annotations.NullMarked;
