package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;

/**
 * Reads the object of a verb whose things are counted up to the end of its clause: no predicate
 * follows an object, so verbs among its words are parts of it: {@code 建立80个|河湖保护与修复重点区域}.
 */
final class CountedObject {
  private static final int LONGEST = 24;

  /** Verbs of causing, whose object does something itself: {@code 让|2000名村民|增收}. */
  private static final Set<String> MAKING = Set.of("让", "使", "令", "致");

  private static final Lexicon<CountingVerb> VERBS =
      Lexicon.bundled("counting-verbs", CountingVerb.class);

  /** Tags of what stands in a noun phrase without 的. */
  private static final Pattern PARTS =
      Pattern.compile("n.*|vn?|vg|vi|a|an|ag|b|j|l|k|h|cc|[bdtq]g|gi|gm|g");

  private CountedObject() {}

  /**
   * Gives the words, or null where the object has no verb among its words or is none.
   *
   * @param begin behind the figure
   */
  static @Nullable Span read(Scene scene, int begin) {
    int end = end(scene, begin);
    Token last = scene.tokenBefore(end);
    boolean noun = last != null && last.tag().startsWith("n") && !last.tag().equals("ng");
    return noun && end > begin && end - begin <= LONGEST && isObject(scene, begin)
        ? new Span(begin, end)
        : null;
  }

  /** Gives where the phrase ends if it holds a verb behind a noun; its begin if anything else. */
  private static int end(Scene scene, int begin) {
    int limit = scene.clauseEnd(begin);
    boolean noun = false;
    boolean verb = false;
    int at = begin;
    while (at < limit && !isNext(scene, at)) {
      Token token = scene.tokenAt(at);
      if (token == null || !PARTS.matcher(token.tag()).matches() || scene.isFigure(at)) {
        return begin;
      }
      verb |= noun && token.tag().equals("v");
      noun |= token.tag().startsWith("n");
      at = token.span().end();
    }
    return verb ? at : begin;
  }

  /** {@code |、20个项目}, {@code |和3个项目}: the next thing counted. */
  private static boolean isNext(Scene scene, int at) {
    boolean joint = FigureReader.JOINTS.contains(scene.chars().substring(at, at + 1));
    return joint && scene.isFigure(at + 1);
  }

  private static boolean isObject(Scene scene, int end) {
    int begin =
        scene.quantities().stream()
            .map(Quantity::span)
            .filter(s -> s.end() == end)
            .mapToInt(Span::begin)
            .findFirst()
            .orElse(end);
    int to = scene.chars().startsWith("了", begin - 1) ? begin - 1 : begin;
    Token verb = scene.tokenBefore(to);
    return verb != null
        && (verb.tag().equals("v") || verb.tag().equals("vi"))
        && !isCausing(verb.text());
  }

  private static boolean isCausing(String verb) {
    CountingVerb kind = VERBS.kind(verb);
    return MAKING.contains(verb) || kind == CountingVerb.CAUSING || kind == CountingVerb.BOTH;
  }
}
