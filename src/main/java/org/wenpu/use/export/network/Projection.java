package org.wenpu.use.export.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a network shows of the graph: its kinds of ties, each a query in {@code network/}. */
public enum Projection {
  /** People, institutions, places, topics: posts, what was said and announced, co-mentions. */
  EVERYTHING(true, "holds-post", "part-of", "located-in", "said-about", "announced"),
  /** Who holds a post where, and where that is. */
  PEOPLE(false, "holds-post", "part-of", "located-in"),
  /** Who spoke about what. */
  TOPICS(false, "said-about"),
  /** Who spoke and acted on what, what stands around their words included; posts and places. */
  VOICES(false, "said-on", "acted-on", "holds-post", "part-of", "located-in"),
  /** Which province's authorities announced which measures, on which topics. */
  MEASURES(false, "announced-measure", "measure-about"),
  /** What is named in one paragraph. */
  CO_MENTIONS(true);

  private final boolean coMentions;
  private final List<String> kinds;

  Projection(boolean coMentions, String... kinds) {
    this.coMentions = coMentions;
    this.kinds = List.of(kinds);
  }

  /** Gives the name by which it is asked for: {@code co-mentions}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Gives the ties that facts of some articles state. */
  Ties ties(DatasetGraph dataset, Set<Node> articles) {
    return new ArticleTies(dataset, kinds, articles);
  }

  Ties ties(DatasetGraph dataset) {
    List<Ties> parts = new ArrayList<>();
    kinds.forEach(kind -> parts.add(new FactTies(dataset, kind)));
    if (coMentions) {
      parts.add(new CoMentions(dataset));
    }
    return Ties.all(parts);
  }
}
