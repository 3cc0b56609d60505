package org.wenpu.meaning.extract.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * Reads the number a document is filed under, in brackets behind its name: {@code
 * 《关于…的通知》（国发〔2018〕43号）}.
 */
final class DocumentNumber {
  private static final String OPEN = "(?:》)?(?:（|\\()?";

  private static final Pattern BEHIND =
      Pattern.compile(
          OPEN
              + "(?:以下简称[^，。）]{1,12}，)?(\\p{IsHan}{1,10}[〔\\[［(（](?:19|20)\\d{2}[〕\\]］)）]第?\\d{1,4}号)");

  private static final Pattern ORDER =
      Pattern.compile(OPEN + "(\\p{IsHan}{2,14}(?:令|公告)第?\\d{1,4}号)");

  private DocumentNumber() {}

  /** Gives the number that follows a name, or null. */
  static @Nullable String of(Mention document, String chars, Span sentence) {
    int begin = document.span().end();
    for (Pattern pattern : new Pattern[] {BEHIND, ORDER}) {
      Matcher matcher = pattern.matcher(chars).region(begin, Math.max(begin, sentence.end()));
      if (matcher.lookingAt()) {
        return matcher.group(1);
      }
    }
    return null;
  }
}
