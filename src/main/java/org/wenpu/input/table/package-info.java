/**
 * Receives tables as text (CSV), gives {@link org.wenpu.input.Article}s, one a row: which column
 * holds what is told by its heading, which a word list knows or the user says. Knows nothing of
 * files and archives.
 */
@NullMarked
package org.wenpu.input.table;

import org.jspecify.annotations.NullMarked;
