/** Receives a network, draws it: SVG and PNG with readable labels. */
@NullMarked
package org.wenpu.use.export.draw;

import org.jspecify.annotations.NullMarked;
