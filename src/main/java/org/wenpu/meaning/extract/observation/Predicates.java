package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * Tells where behind counted things it is told what they do or what befalls them: {@code
 * 有11座水库|超出警戒水位}, {@code 为3000株古树|建立档案}; but {@code 建立80个河湖|保护与修复重点区域}, the object of a verb.
 */
final class Predicates {
  /** Prepositions and adverbs before a figure behind which those counted act or are acted upon. */
  private static final Set<String> LEADING =
      Set.of("将", "把", "为", "给", "向", "对", "与", "同", "和", "由", "让", "使", "超过", "超", "约", "近", "逾");

  private static final Lexicon<CountingVerb> VERBS =
      Lexicon.bundled("counting-verbs", CountingVerb.class);

  /** What stands before the later ones of several objects. */
  private static final Set<String> OBJECTS = Set.of("了", "、", "等");

  private static final Set<String> JOINTS = Set.of("和", "与", "同", "跟", "及");

  /** How words begin that tell what those counted do: {@code 12人|首次参赛}. */
  private static final Pattern NO_NOUNS = Pattern.compile("vi?|d|mq?|p");

  private Predicates() {}

  /** Says whether a predicate begins where the words of a figure end. */
  static boolean begins(Scene scene, Figure figure) {
    int end = figure.indicator().end();
    return isCounted(scene, figure)
        && isPredicate(scene, scene.tokenAt(end))
        && !isObject(scene, figure);
  }

  private static boolean isCounted(Scene scene, Figure figure) {
    Token first = scene.tokenAt(figure.indicator().begin());
    boolean things = figure.quantity().is(Unit.Kind.COUNT) || figure.quantity().measure() == null;
    return figure.rule() == Rule.COUNTED
        && things
        && figure.indicator().begin() >= figure.end()
        && first != null
        && !NO_NOUNS.matcher(first.tag()).matches();
  }

  /** A verb of two characters with its object, or an adverb or preposition before one. */
  private static boolean isPredicate(Scene scene, @Nullable Token token) {
    if (token == null) {
      return false;
    }
    if (token.tag().equals("t") || CountedNouns.isManner(scene, token)) {
      return true;
    }
    boolean led = token.tag().equals("d") || token.tag().equals("p");
    Token verb = led ? scene.tokenAt(token.span().end()) : token;
    boolean acts =
        verb != null
            && (verb.tag().equals("v") || verb.tag().equals("vi") || token.tag().equals("p"))
            && verb.text().length() > 1
            && !JOINTS.contains(token.text());
    return acts && verb != null && !scene.isClauseEnd(verb.span().end());
  }

  /** Says whether a verb before the figure has what is counted for its object. */
  private static boolean isObject(Scene scene, Figure figure) {
    int at = figure.quantity().span().begin();
    int clause = scene.clauseBegin(at);
    Token before = scene.tokenBefore(at);
    while (before != null && before.span().begin() >= clause) {
      if (isLeading(before.text())) {
        return false;
      }
      if (before.tag().startsWith("v") || OBJECTS.contains(before.text())) {
        return true;
      }
      before = scene.tokenBefore(before.span().begin());
    }
    return false;
  }

  private static boolean isLeading(String word) {
    CountingVerb kind = VERBS.kind(word);
    return LEADING.contains(word) || kind == CountingVerb.LEADING || kind == CountingVerb.BOTH;
  }
}
