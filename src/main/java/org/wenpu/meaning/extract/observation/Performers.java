package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/** Finds who did as much as a figure says: {@code |国内航线|完成旅客运输量5万人次}. */
final class Performers {
  private static final Pattern DONE = Pattern.compile("(?:累计|共|分别)?(?:完成|实现)(?![了\\p{P}])");

  /** Those who tell nothing of whom it is. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:[这该一某每各]|其中|全年|当年|同期|全[省市县区国]|我国|我们|各地|中国|累计).*|.*(?:计划|预计|力争|有望|方面|期间|以来|比重|增速)");

  private static final Pattern MODEL = Pattern.compile("([A-Z][A-Za-z\\d-]{1,11})的$");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 18;

  private Performers() {}

  /** Gives whom or what the clause in which the figure's words stand begins with, or null. */
  static @Nullable Participant of(Scene scene, Figure figure) {
    Span words = figure.indicator();
    int clause = scene.clauseBegin(words.begin());
    Matcher done = DONE.matcher(scene.chars()).region(clause, words.end());
    if (!done.find() || done.end() < words.begin() || done.end() >= words.end()) {
      return firms(scene, clause, words.begin());
    }
    int at = scene.chars().lastIndexOf('在', done.start());
    int from = at > clause && scene.tokenAt(at + 1) != null ? at + 1 : clause;
    Span phrase = LeadingPhrase.read(scene, from, done.start());
    return phrase != null && phrase.end() == done.start() && isOne(scene, phrase)
        ? participant(scene, phrase)
        : null;
  }

  /** {@code |民营企业|进出口}, {@code |C909|的产能}: whose it is stands right before. */
  private static @Nullable Participant firms(Scene scene, int clause, int end) {
    Matcher model = MODEL.matcher(scene.chars()).region(clause, end);
    if (model.find()) {
      Span name = new Span(model.start(1), model.end(1));
      return new Participant(scene.text(name), name, null);
    }
    Span phrase = LeadingPhrase.read(scene, clause, end);
    boolean firms =
        phrase != null
            && phrase.end() == end
            && scene.text(phrase).endsWith("企业")
            && scene.nameAt(phrase.begin()) == null;
    return firms && phrase != null && isOne(scene, phrase) ? participant(scene, phrase) : null;
  }

  private static boolean isOne(Scene scene, Span phrase) {
    Token last = scene.tokenBefore(phrase.end());
    return phrase.length() >= SHORTEST
        && phrase.length() <= LONGEST
        && last != null
        && last.tag().startsWith("n")
        && scene.quantities().stream().noneMatch(q -> phrase.contains(q.span()))
        && !NOBODY.matcher(scene.text(phrase)).matches()
        && !Distribution.isMeasured(scene, phrase);
  }

  private static Participant participant(Scene scene, Span phrase) {
    Mention name = scene.nameAt(phrase.begin());
    return name != null && name.span().equals(phrase)
        ? Participant.of(name)
        : new Participant(scene.text(phrase), phrase, null);
  }
}
