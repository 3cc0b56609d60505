package org.wenpu.language.names.institution.begin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells where a state and a trade only say what the firm is whose name follows: {@code 某国玩具公司|孩之宝}.
 * Near miss: {@code 某国石油公司|宣布}.
 */
final class Appositions {
  private static final String THINKERS = "智库";
  private static final String FIRM = "公司";
  private static final Pattern COMMON = Pattern.compile("n|vn|gi|b|a");
  private static final Pattern NAME = Pattern.compile("nz|nrf|nx|[a-z]?g");

  private Appositions() {}

  /**
   * {@code 某国能源|智库}: no name, either. Tells whether the name of the firm follows on common nouns
   * behind its state.
   */
  static boolean follow(Words words, Anchors anchors, BodyHead head, Span state) {
    if (head.text().equals(THINKERS)) {
      return common(words, state.end(), head.begin());
    }
    Token next = head.text().endsWith(FIRM) ? words.starting(head.span().end()) : null;
    return next != null
        && (NAME.matcher(next.tag()).matches() || known(anchors, head.span().end()))
        && common(words, state.end(), head.begin());
  }

  private static boolean known(Anchors anchors, int begin) {
    return anchors.wholes().values().stream().anyMatch(body -> body.begin() == begin);
  }

  private static boolean common(Words words, int begin, int end) {
    for (@Nullable Token token = words.starting(begin);
        begin < end;
        token = words.starting(begin)) {
      if (token == null || !COMMON.matcher(token.tag()).matches()) {
        return false;
      }
      begin = token.span().end();
    }
    return true;
  }
}
