/** Receives facts, decides which entity each mention is. Knows nothing of how facts were found. */
@NullMarked
package org.wenpu.meaning.identity;

import org.jspecify.annotations.NullMarked;
