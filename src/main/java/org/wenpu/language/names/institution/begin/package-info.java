/**
 * Receives the noun that the name of an institution ends in, gives where the name begins. Knows
 * nothing of which nouns make institutions.
 */
@NullMarked
package org.wenpu.language.names.institution.begin;

import org.jspecify.annotations.NullMarked;
