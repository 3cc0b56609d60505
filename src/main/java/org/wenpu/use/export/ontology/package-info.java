/** Receives the bundled ontology, writes it as a page for people; run by the build. */
@NullMarked
package org.wenpu.use.export.ontology;

import org.jspecify.annotations.NullMarked;
