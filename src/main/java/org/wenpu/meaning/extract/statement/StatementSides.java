package org.wenpu.meaning.extract.statement;

import java.util.List;

/** Tells a state's own voice in its representative's words from another's: 中方敦促, 乌方称. */
final class StatementSides {
  /** 中国代表表示，…。中方敦促…: a person speaks for the state; 乌方称 is another's voice. */
  static boolean isOwnSide(
      StatementText text, List<StatementCandidate> candidates, Speaker speaker) {
    return (speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.ROLE)
        && candidates.stream()
            .allMatch(
                c ->
                    c.speaker() != null
                        && isSide(c.speaker())
                        && !c.chained()
                        && !StatementBrevity.CURT.contains(c.verb(text)));
  }

  /** 中方, 中国|主张: the state its representative speaks for. */
  private static boolean isSide(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.SIDE || speaker.name().equals("中国");
  }

  private StatementSides() {}
}
