/**
 * Receives a store and what is asked about, gives one page for people: who said and announced what,
 * figures, events, documents and a network, every line with the sentence it was read from. Knows
 * nothing of the command line.
 */
@NullMarked
package org.wenpu.use.report;

import org.jspecify.annotations.NullMarked;
