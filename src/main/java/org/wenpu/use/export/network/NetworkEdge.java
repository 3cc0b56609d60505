package org.wenpu.use.export.network;

/**
 * An edge as files write it.
 *
 * @param number counts from 0
 * @param evidence the IRI of the characters, or the article, that say so first
 */
public record NetworkEdge(
    long number,
    NetworkNode source,
    NetworkNode target,
    String kind,
    String label,
    long weight,
    Days seen,
    String evidence) {
  String id() {
    return "e" + number;
  }
}
