package org.wenpu.language.names;

import org.wenpu.language.Mention;

/**
 * The ways a name is found. The confidence of each is its precision on the development articles,
 * smoothed as (right + 1) / (found + 2); docs/calibration.md has the counts.
 */
enum NameRule {
  INSTITUTION(Mention.Kind.ORGANIZATION, "institution", 0.95),
  PERSON(Mention.Kind.PERSON, "person", 0.99),
  /** A person that little stands for but the form of the name. */
  DOUBTFUL_PERSON(Mention.Kind.PERSON, "person-in-doubt", 0.88),
  PLACE(Mention.Kind.PLACE, "gazetteer", 0.92),
  SITE(Mention.Kind.PLACE, "site", 0.71);

  private static final double DOUBTFUL_BELOW = 6;
  static final String REPETITION = "repetition";
  static final double REPETITION_CONFIDENCE = 0.91;

  final Mention.Kind kind;
  final String id;
  final double confidence;

  NameRule(Mention.Kind kind, String id, double confidence) {
    this.kind = kind;
    this.id = id;
    this.confidence = confidence;
  }

  /** Gives the rule for a person by the weight of the candidate. */
  static NameRule person(double weight) {
    return weight < DOUBTFUL_BELOW ? DOUBTFUL_PERSON : PERSON;
  }
}
