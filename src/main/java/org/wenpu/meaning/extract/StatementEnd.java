package org.wenpu.meaning.extract;

import java.util.List;
import java.util.Set;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;

/**
 * Says how far reported words go on after their first sentence: while the same source plainly
 * speaks, up to the next reporting clause, the reporter's own telling, or the paragraph's end.
 */
final class StatementEnd {
  private static final Set<String> CURT = Set.of("称", "还称", "报道称", "宣称", "声称");

  private final SpeakerPhrase phrase;
  private final Lexicon<NarrationWord> words =
      Lexicon.bundled("narration-words", NarrationWord.class);

  StatementEnd(SpeakerPhrase phrase) {
    this.phrase = phrase;
  }

  /**
   * Gives the index of the last sentence of what a candidate reports.
   *
   * @param first the sentence in which the words begin
   * @param candidates of every sentence
   */
  int last(
      StatementText text,
      int first,
      StatementCandidate candidate,
      Speaker speaker,
      List<List<StatementCandidate>> candidates) {
    int last = first;
    if (isCurt(text, candidate, speaker)) {
      return last;
    }
    List<StatementUnit> units = text.units();
    for (int next = first + 1; next < units.size(); next++) {
      boolean same = units.get(next).paragraph() == units.get(first).paragraph();
      boolean joined = units.get(next).paragraph() == units.get(next - 1).paragraph();
      if (!same && !joined && !isListed(text, next)) {
        return last;
      }
      if (isQuotedAside(text, next, speaker, candidates)) {
        next++;
      } else if (!candidates.get(next).isEmpty()) {
        return last;
      }
      if (isNarration(text, next, speaker)) {
        return last;
      }
      last = next;
    }
    return last;
  }

  /** Figures and short reports are over with their sentence. */
  private static boolean isCurt(StatementText text, StatementCandidate candidate, Speaker speaker) {
    CueKind kind = candidate.cue().kind();
    String verb =
        text.masked().substring(candidate.cue().span().begin(), candidate.cue().span().end());
    return kind == CueKind.SHOW
        || kind == CueKind.REPORT
        || kind == CueKind.ANNOUNCE
        || candidate.sourced() && candidate.speaker() != null
        || !speaker.isPersonal() && CURT.contains(verb);
  }

  private boolean isListed(StatementText text, int unit) {
    return kindAt(text, unit) == NarrationWord.LISTING;
  }

  private @org.jspecify.annotations.Nullable NarrationWord kindAt(StatementText text, int unit) {
    Trie.Match<NarrationWord> match =
        words.longest(text.masked(), text.units().get(unit).span().begin());
    return match == null ? null : match.value();
  }

  /** 韩正表示，…。习近平主席指出，…。希望…: the head of state is quoted, then the speaker goes on. */
  private boolean isQuotedAside(
      StatementText text, int unit, Speaker speaker, List<List<StatementCandidate>> candidates) {
    if (candidates.get(unit).size() != 1 || unit + 1 >= candidates.size()) {
      return false;
    }
    Speaker other = candidates.get(unit).get(0).speaker();
    return other != null
        && other.kind() == Speaker.Kind.PERSON
        && speaker.kind() == Speaker.Kind.PERSON
        && !other.name().equals(speaker.name())
        && isHead(text, other)
        && text.units().get(unit + 1).paragraph() == text.units().get(unit).paragraph()
        && candidates.get(unit + 1).isEmpty()
        && !isNarration(text, unit + 1, speaker);
  }

  private static boolean isHead(StatementText text, Speaker speaker) {
    int end = speaker.span().end();
    return text.masked().startsWith("主席", end) || text.masked().startsWith("总书记", end);
  }

  /** Says whether the reporter tells a sentence. */
  boolean isNarration(StatementText text, int unit, Speaker speaker) {
    StatementUnit next = text.units().get(unit);
    int begin = next.span().begin();
    if (next.quoted() || kindAt(text, unit) == NarrationWord.OPENING || isDated(text, next)) {
      return true;
    }
    if ("他她".indexOf(text.masked().charAt(begin)) >= 0) {
      return true;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, begin, next.span().end());
    return !persons.isEmpty() && isTold(text, next, persons.get(0), speaker);
  }

  private boolean isTold(StatementText text, StatementUnit unit, Mention person, Speaker speaker) {
    if (phrase.nominalBegin(text, unit.span().begin(), person.span().begin())
        > unit.span().begin()) {
      return person.text().equals(speaker.name()) && hasAct(text, unit);
    }
    return person.text().equals(speaker.name())
        || !isHead(text, Speaker.of(person))
        || hasAct(text, unit);
  }

  private boolean hasAct(StatementText text, StatementUnit unit) {
    for (int i = unit.span().begin(); i < unit.span().end(); i++) {
      Trie.Match<NarrationWord> match = words.longest(text.masked(), i);
      if (match != null && match.value() == NarrationWord.ACT) {
        return true;
      }
    }
    return false;
  }

  /** 2025年，…: the reporter dates; 2030年将…: the speaker plans. */
  private static boolean isDated(StatementText text, StatementUnit unit) {
    int at = unit.span().begin();
    int i = at;
    while (i < unit.span().end() && Character.isDigit(text.masked().charAt(i))) {
      i++;
    }
    return i > at
        && "年月日".indexOf(text.masked().charAt(i)) >= 0
        && text.masked().substring(at, unit.span().end()).indexOf('将') < 0;
  }
}
