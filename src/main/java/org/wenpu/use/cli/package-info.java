/** Receives command lines, gives exit codes; holds options and the order of calls only. */
@NullMarked
package org.wenpu.use.cli;

import org.jspecify.annotations.NullMarked;
