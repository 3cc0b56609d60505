/**
 * Receives news feeds (RSS, Atom), gives {@link org.wenpu.input.Article}s, one an entry. Knows
 * nothing of files and archives.
 */
@NullMarked
package org.wenpu.input.feed;

import org.jspecify.annotations.NullMarked;
