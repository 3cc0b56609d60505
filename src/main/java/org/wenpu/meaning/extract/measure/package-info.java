/**
 * Receives annotated articles and their statements, gives policy measures with their evidence:
 * whose policy a clause is, where a line begins and ends, how far it has come.
 */
@NullMarked
package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.NullMarked;
