/**
 * Receives the words of a sentence, gives the bodies of states that are named by the sign of the
 * state: {@code 俄|外交部}. Knows nothing of other institutions.
 */
@NullMarked
package org.wenpu.language.names.institution.state;

import org.jspecify.annotations.NullMarked;
