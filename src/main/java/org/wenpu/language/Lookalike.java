package org.wenpu.language;

/**
 * The kinds of stretches in {@code lexicon/lookalikes.tsv}: a name's characters stand in them
 * without naming it ({@code 教育部门} is not 教育部, {@code 长治久安} not 长治).
 */
public enum Lookalike {
  NOT_TOPIC,
  NOT_PLACE,
  NOT_INSTITUTION;

  /** Reads the bundled list. */
  public static Lexicon<Lookalike> bundled() {
    return Lexicon.bundled("lookalikes", Lookalike.class);
  }
}
