package org.wenpu.use.export.rdf;

import java.io.OutputStream;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** The forms in which RDF is written: of triples, or of quads that keep their named graphs. */
public enum RdfSyntax {
  TURTLE(false) {
    @Override
    RDFWriter writer(OutputStream out) {
      return new TurtleWriter(out);
    }
  },
  TRIG(true) {
    @Override
    RDFWriter writer(OutputStream out) {
      return new TriGWriter(out);
    }
  },
  NTRIPLES(false) {
    @Override
    RDFWriter writer(OutputStream out) {
      return new NTriplesWriter(out);
    }
  },
  NQUADS(true) {
    @Override
    RDFWriter writer(OutputStream out) {
      return new NQuadsWriter(out);
    }
  },
  JSONLD(true) {
    @Override
    RDFWriter writer(OutputStream out) {
      return new JsonLdStreamWriter(out);
    }
  },
  RDFXML(false) {
    @Override
    RDFWriter writer(OutputStream out) {
      return new RDFXMLWriter(out);
    }
  };

  private final boolean quads;

  RdfSyntax(boolean quads) {
    this.quads = quads;
  }

  /** Says whether the syntax keeps the named graph of each triple. */
  public boolean hasGraphs() {
    return quads;
  }

  abstract RDFWriter writer(OutputStream out);
}
