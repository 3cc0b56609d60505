package org.wenpu.use.export;

import org.apache.jena.graph.Node;

/**
 * Joins two nodes of the network.
 *
 * @param label what the ends are to each other, for people to read: the title of a post
 * @param times how often it was read
 */
record Tie(Kind kind, Node source, Node target, String label, long times) {

  /** The kinds of ties, as the file calls them. */
  enum Kind {
    HOLDS_POST("holds-post"),
    SAID_ABOUT("said-about"),
    ANNOUNCED("announced"),
    /** Named in one paragraph. */
    NAMED_WITH("named-with");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
