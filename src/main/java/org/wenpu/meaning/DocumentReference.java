package org.wenpu.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.time.Period;

/**
 * An article names a document, or is its text.
 *
 * @param number the number its issuer files it under ({@code 国发〔2018〕43号}); null when not told
 * @param issuers who issued it, in text order
 * @param parties the parties of an agreement, in text order
 * @param stages what became of it when, as far as the article tells
 * @param isText whether the article is the document's own text
 */
public record DocumentReference(
    Mention document,
    Kind kind,
    @Nullable String number,
    List<Participant> issuers,
    List<Participant> parties,
    List<Dated> stages,
    boolean isText,
    Evidence evidence)
    implements Fact {

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

  /** What becomes of a document. */
  public enum Stage {
    /** Written and signed: {@code 成文}, {@code 通过}. */
    ISSUED,
    /** Made public: {@code 发布}, {@code 印发}, {@code 公布}. */
    PUBLISHED,
    /** Begins to apply: {@code 施行}, {@code 生效}. */
    IN_FORCE,
    /** Changed: {@code 修订}. */
    AMENDED,
    /** Ends to apply: {@code 废止}. */
    REPEALED
  }

  /** A stage and its days. */
  public record Dated(Stage stage, Period period) {}

  public DocumentReference {
    issuers = List.copyOf(issuers);
    parties = List.copyOf(parties);
    stages = List.copyOf(stages);
  }
}
