/** Receives extracted and gold facts, gives precision, recall and F1. */
@NullMarked
package org.wenpu.use.evaluate;

import org.jspecify.annotations.NullMarked;
