package org.wenpu.use.report;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * An article as a report names it. All but the IRI and the day is text of others.
 *
 * @param publisher who published it, or the agency of its dateline; empty when the store does not
 *     say
 * @param file the name of the file it was read from
 * @param url where it stands on the web, if that is a link one can follow
 */
record Source(
    Node article,
    String headline,
    String date,
    String publisher,
    String file,
    @Nullable String url) {}
