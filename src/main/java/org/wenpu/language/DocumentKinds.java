package org.wenpu.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Tells what kind of document a name is of by its last word: {@code …谅解备忘录} an agreement, {@code
 * …书法} none.
 */
public final class DocumentKinds {
  /** {@code RCEP}: what is named by its letters is an agreement. */
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{4,}");

  private static final int LONGEST_HEAD = 12;
  private static final String EDITION = "稿版";

  /** {@code 核能发展报告|2024}, {@code 战略规划纲要|（2022-2035年）}. */
  private static final Pattern YEAR =
      Pattern.compile("(?<=[\\p{IsHan}）])[·・]?(?:19|20)\\d{2}(?:[-—–](?:19|20)\\d{2})?(?:年版?)?$");

  private final Lexicon<Kind> heads = Lexicon.bundled("document-kinds", Kind.class);
  private final Lexicon<Kind> names = Lexicon.bundled("document-names", Kind.class);

  /** The kinds of last words; those of what is no document are {@code NONE}. */
  public enum Kind {
    LAW,
    REGULATION,
    PLAN,
    REPORT,
    AGREEMENT,
    NOTICE,
    STATEMENT,
    OTHER,
    NONE
  }

  /** Gives the kind of a name without its marks, or null when its last word is not known. */
  public @Nullable Kind of(String name) {
    String bare = withoutEdition(name);
    for (int i = Math.max(0, bare.length() - LONGEST_HEAD); i < bare.length(); i++) {
      Kind kind = heads.kind(bare.substring(i));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /**
   * Gives the kind of a name in its text: a speech by what follows ({@code 题为《…》的讲话}), otherwise by
   * its last word or by the word behind its marks ({@code 《…的立场》白皮书}), or as a known name ({@code
   * 世界经济展望}); {@code OTHER} when nothing tells.
   */
  public Kind ofMention(Span name, String chars) {
    if (TitleContext.isSpeech(chars, name)) {
      return Kind.STATEMENT;
    }
    String text = chars.substring(name.begin(), name.end());
    Kind byLastWord = LETTERS.matcher(text).matches() ? Kind.AGREEMENT : of(text);
    String word = TitleContext.documentWordAfter(chars, name);
    Kind byWord = byLastWord != null || word == null ? byLastWord : of(word);
    Kind kind = byWord == null ? names.kind(text) : byWord;
    return kind == null || kind == Kind.NONE ? Kind.OTHER : kind;
  }

  /** Says whether a name is a last word alone: {@code 意见}, {@code 纲要（草案）}. */
  public boolean isBare(String name) {
    return heads.kind(withoutEdition(name)) != null;
  }

  private static String withoutBrackets(String name) {
    String bare = name;
    while (bare.endsWith("）") && bare.lastIndexOf('（') > 0) {
      bare = bare.substring(0, bare.lastIndexOf('（'));
    }
    return bare;
  }

  /** Cuts what says which state or edition it is: {@code 行动方案（2026版）} → {@code 行动方案}. */
  static String withoutEdition(String name) {
    String bare = withoutBrackets(name.replace('(', '（').replace(')', '）'));
    bare = withoutBrackets(YEAR.matcher(bare).replaceFirst(""));
    boolean draft = bare.length() > 2 && EDITION.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return draft ? bare.substring(0, bare.length() - 1) : bare;
  }
}
