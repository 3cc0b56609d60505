package org.wenpu.use.export;

import java.io.OutputStream;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** The forms in which RDF is written. */
public enum RdfSyntax {
  /** Triples; which graph they stand in is not said. */
  TURTLE {
    @Override
    RDFWriter writer(OutputStream out) {
      return new TurtleWriter(out);
    }
  },
  /** Triples in their named graphs. */
  TRIG {
    @Override
    RDFWriter writer(OutputStream out) {
      return new TriGWriter(out);
    }
  };

  abstract RDFWriter writer(OutputStream out);
}
