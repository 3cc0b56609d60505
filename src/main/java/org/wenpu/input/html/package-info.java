/**
 * Receives web pages, gives {@link org.wenpu.input.Article}s: where headline, body and date stand
 * on a known site is data ({@code sites.tsv}); on any other page they are looked for. Knows nothing
 * of files and archives.
 */
@NullMarked
package org.wenpu.input.html;

import org.jspecify.annotations.NullMarked;
