/**
 * Receives archives and compressed files, gives what is in them to the reader of its kind, entry by
 * entry and without unpacking to disk; stops where an archive is built to do harm. Knows nothing of
 * what the entries say.
 */
@NullMarked
package org.wenpu.input.archive;

import org.jspecify.annotations.NullMarked;
