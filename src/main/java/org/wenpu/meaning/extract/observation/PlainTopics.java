package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/** Finds with what a clause begins though it has no name: {@code |更多的志愿者|赶来}. */
final class PlainTopics {
  /** Tags of what an actor or a thing stands before. */
  private static final Set<String> ACTING = Set.of("v", "vi", "d", "p");

  /** They point to a region that was told before, or to nobody; others are verbs as well. */
  private static final Pattern NOBODY =
      Pattern.compile("全[省市县区州港球美年]|国家|当地|各地|记者|会上|组织|计划|事故|建议|警告|首次|(?:同|这)一地区|武装");

  private static final String COMPARED = "同比";
  private static final int LONGEST = 22;

  private final DescribedThings things;

  PlainTopics(DescribedThings things) {
    this.things = things;
  }

  /** Gives the words, or null where nobody does anything. */
  @Nullable Participant of(Scene scene, Span clause, Span counted) {
    Span phrase = LeadingPhrase.read(scene, clause.begin(), clause.end());
    if (phrase == null || Bystanders.tells(scene.chars(), phrase.end())) {
      return null;
    }
    int end = phrase.contains(counted) ? counted.begin() : phrase.end();
    int of = scene.chars().lastIndexOf('的', end - 1);
    int from = Math.max(phrase.begin(), of + 1);
    Span words = new Span(DescribedThings.behindDeterminer(scene, from, end), end);
    Token last = scene.tokenBefore(end);
    boolean noun =
        words.length() > 1
            && words.length() <= LONGEST
            && !counted.contains(words)
            && !isPerson(scene, words)
            && !DescribedThings.isActed(scene, words)
            && !NOBODY.matcher(scene.text(words)).matches()
            && !things.isCommon(scene.text(words))
            && (last != null && last.tag().startsWith("n") || scene.isName(end))
            && isActor(scene, clause, phrase, end);
    return noun && !scene.hasFigure(words) ? new Participant(scene.text(words), words, null) : null;
  }

  /**
   * Says whether somebody does something or is where it happens: {@code |灾区|增设…}, {@code 在|航空领域|，}.
   */
  private static boolean isActor(Scene scene, Span clause, Span phrase, int end) {
    Token next = scene.tokenAt(end);
    boolean acts = next != null && ACTING.contains(next.tag()) || scene.timeAt(end) != null;
    boolean place = scene.chars().charAt(clause.begin()) == '在' && end == clause.end();
    String words = scene.text(phrase);
    return end == phrase.end()
        && (acts || place)
        && !words.endsWith(COMPARED)
        && !Distribution.isMeasured(scene, phrase);
  }

  private static boolean isPerson(Scene scene, Span words) {
    Mention name = scene.nameAt(words.begin());
    return name != null && name.kind() == Mention.Kind.PERSON && name.span().equals(words);
  }
}
