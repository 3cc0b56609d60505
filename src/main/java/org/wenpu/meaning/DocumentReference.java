package org.wenpu.meaning;

import java.util.List;
import org.wenpu.language.Mention;

/**
 * An article names a document.
 *
 * @param parties the parties of an agreement, in text order
 */
public record DocumentReference(
    Mention document, Kind kind, List<Participant> parties, Evidence evidence) implements Fact {

  /** The kinds of documents of the gold guideline. */
  public enum Kind {
    LAW,
    REGULATION,
    PLAN,
    REPORT,
    AGREEMENT,
    NOTICE,
    STATEMENT,
    OTHER
  }

  public DocumentReference {
    parties = List.copyOf(parties);
  }
}
