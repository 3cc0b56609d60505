package org.wenpu.meaning.identity;

import org.wenpu.language.Lexicon;
import org.wenpu.meaning.Entity.Document;

/** Decides which document a name is. */
final class DocumentIdentity {
  /** Kinds of names. */
  enum Kind {
    /** A name that a new document takes each year or in each province: 政府工作报告. */
    RECURRING
  }

  private final Lexicon<Kind> names = Lexicon.bundled("recurring-documents", Kind.class);

  /** Gives the document of a name; one of a recurring name is the article's own. */
  Document of(String name, String article) {
    String bare = name.startsWith("《") && name.endsWith("》") ? inside(name) : name;
    boolean recurring = names.kind(bare) == Kind.RECURRING;
    return new Document(recurring ? bare + "@" + article : bare, bare);
  }

  private static String inside(String name) {
    String bare = name.substring(1, name.length() - 1).strip();
    return bare.isEmpty() ? name : bare;
  }
}
