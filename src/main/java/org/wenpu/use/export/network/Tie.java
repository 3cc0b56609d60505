package org.wenpu.use.export.network;

import org.apache.jena.graph.Node;

/**
 * Joins two things of a network.
 *
 * @param kind what joins them, as files call it: {@code holds-post}
 * @param label what the ends are to each other, for people to read: the title of a post
 * @param times how often it was read
 * @param seen the first and the last day on which it was read
 * @param evidence the IRI of the characters, or the article, that say so first
 */
record Tie(
    String kind, Node source, Node target, String label, long times, Days seen, String evidence) {

  /** Gives the tie that this one and another between the same ends make together. */
  Tie and(Tie other) {
    String first = evidence.compareTo(other.evidence) <= 0 ? evidence : other.evidence;
    return new Tie(kind, source, target, label, times + other.times, seen.and(other.seen), first);
  }
}
