package org.wenpu.language.names.institution.state;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Gives a body abroad the name of who sent it: {@code 中国驻法国大使馆}, {@code 北约驻伊拉克顾问团}. Without a
 * sender the name begins with 驻, for {@code 伊拉克使团} would be another body.
 */
public final class MissionNames {
  private static final String STATIONED = "驻";
  private static final Set<String> CENTRE = Set.of("中央", "中央政府", "中央人民政府");
  private static final String FOR_GOOD = "常";

  private MissionNames() {}

  /**
   * Gives the whole name of a body before which 驻 stands, any other as it is.
   *
   * @param places gazetteer places of the sentence, by end
   * @param known well-known institutions of the sentence
   */
  public static Span withSender(
      Words words, Map<Integer, Span> places, List<Span> known, Span body) {
    int at = body.begin() - 1;
    if (at < words.span().begin() || !words.text(at, at + 1).equals(STATIONED)) {
      return body;
    }
    int end = at > words.span().begin() && words.text(at - 1, at).equals(FOR_GOOD) ? at - 1 : at;
    Span sender = sender(words, places, known, end);
    return new Span(sender == null ? end : sender.begin(), body.end());
  }

  private static @Nullable Span sender(
      Words words, Map<Integer, Span> places, List<Span> known, int end) {
    Span state = places.get(end);
    Span sender =
        state != null
            ? state
            : known.stream().filter(body -> body.end() == end).findFirst().orElse(null);
    if (sender != null) {
      return sender;
    }
    Span centre = centre(words, end);
    return centre == null && sign(words, end) ? new Span(end - 1, end) : centre;
  }

  /** {@code 中央|驻港国安公署}. */
  private static @Nullable Span centre(Words words, int end) {
    Token token = words.ending(end);
    return token != null && CENTRE.contains(token.text()) ? token.span() : null;
  }

  /** {@code 俄|驻欧盟使团}. */
  private static boolean sign(Words words, int end) {
    return end > words.span().begin()
        && StateSigns.usual(words, end - 1)
        && words.boundary(end - 1)
        && words.boundary(end);
  }
}
