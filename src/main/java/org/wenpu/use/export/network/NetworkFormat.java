package org.wenpu.use.export.network;

import java.io.OutputStream;

/** The formats of networks that make one file each. */
public enum NetworkFormat {
  /** GEXF 1.3, for Gephi. */
  GEXF {
    @Override
    public NetworkWriter writer(OutputStream out) {
      return new GexfWriter(out, GexfWriter.Version.V1_3);
    }
  },
  /** GEXF 1.2draft, for NetworkX. */
  GEXF12 {
    @Override
    public NetworkWriter writer(OutputStream out) {
      return new GexfWriter(out, GexfWriter.Version.V1_2);
    }
  },
  GRAPHML {
    @Override
    public NetworkWriter writer(OutputStream out) {
      return new GraphmlWriter(out);
    }
  },
  /** For Graphviz. */
  DOT {
    @Override
    public NetworkWriter writer(OutputStream out) {
      return new DotWriter(out);
    }
  },
  /** For Cytoscape and Cytoscape.js. */
  CYJS {
    @Override
    public NetworkWriter writer(OutputStream out) {
      return new CyjsWriter(out);
    }
  };

  /** Gives a writer; the stream stays open. */
  public abstract NetworkWriter writer(OutputStream out);

  /** Gives a writer of CSV, which takes a file of nodes and one of edges. */
  public static NetworkWriter csv(OutputStream nodes, OutputStream edges) {
    return new CsvWriter(nodes, edges);
  }
}
