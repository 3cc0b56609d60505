package org.wenpu.use.export;

import java.io.OutputStream;
import org.wenpu.use.export.rdf.RdfSyntax;

/** The forms in which facts are written without a store. */
public enum FactsFormat {
  /** One line an article, in the schema of the gold guideline. */
  JSON {
    @Override
    public FactsWriter writer(OutputStream out) {
      return new JsonFactsWriter(out);
    }
  },
  TURTLE {
    @Override
    public FactsWriter writer(OutputStream out) {
      return new RdfFactsWriter(out, RdfSyntax.TURTLE);
    }
  },
  TRIG {
    @Override
    public FactsWriter writer(OutputStream out) {
      return new RdfFactsWriter(out, RdfSyntax.TRIG);
    }
  };

  public abstract FactsWriter writer(OutputStream out);
}
