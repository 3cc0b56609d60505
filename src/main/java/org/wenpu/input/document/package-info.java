/**
 * Receives PDF and Word files, gives their lines to the reader of text pages. Knows nothing of what
 * they say.
 */
@NullMarked
package org.wenpu.input.document;

import org.jspecify.annotations.NullMarked;
