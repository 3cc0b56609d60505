package org.wenpu.meaning.extract.post;

/**
 * The rules that find posts, each with its confidence: how often it was right on the development
 * articles, lowered where reading a sample of other news showed errors; that of guests introduced
 * is taken over from titles in brackets.
 */
enum PostRule {
  BEFORE_NAME("post-before-name", 0.95),
  ELIDED_BODY("post-elided-body", 0.92),
  WORDS_AS_BODY("post-words-as-body", 0.85),
  BODY_NAMED_BEFORE("post-body-named-before", 0.85),
  BARE("post-bare-title", 0.8),
  SHARED("post-shared-by-list", 0.95),
  AFTER_NAME("post-after-name", 0.93),
  COUNTED("post-counted-behind-list", 0.85),
  IN_BRACKETS("post-in-brackets", 0.85),
  INTRODUCED("post-introduced", 0.85),
  TOLD_OF("post-told-of-name", 0.9),
  TAKEN_UP("post-taken-up", 0.9),
  GIVEN_UP("post-given-up", 0.9);

  final String id;
  final double confidence;

  PostRule(String id, double confidence) {
    this.id = id;
    this.confidence = confidence;
  }

  /** Gives the rule for a title before a name by how its body is known. */
  static PostRule of(TitlePhrase phrase) {
    return switch (phrase.source()) {
      case NAMED -> BEFORE_NAME;
      case TAKEN_OVER -> ELIDED_BODY;
      case WORDS -> WORDS_AS_BODY;
      case ANTECEDENT -> BODY_NAMED_BEFORE;
      case GENERIC, ELIDED, NONE -> BARE;
    };
  }
}
