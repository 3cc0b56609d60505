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
                        && !isOther(c.speaker(), speaker)
                        && !c.chained()
                        && !StatementBrevity.CURT.contains(c.verb(text)));
  }

  /** 甲方代表称，…。|乙方|表示…: another side than the one he is called by. */
  private static boolean isOther(Speaker side, Speaker speaker) {
    return speaker.name().length() > 2
        && speaker.name().charAt(1) == '方'
        && side.name().charAt(0) != speaker.name().charAt(0);
  }

  /** 中方, 中国|主张: the state its representative speaks for. */
  private static boolean isSide(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.SIDE || speaker.name().equals("中国");
  }

  private StatementSides() {}
}
