package org.wenpu.meaning.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;

/** Tells the reporter's own sentences from words reported: 随后, 4日, 李强来到. */
final class StatementNarration {
  private final SpeakerNouns nouns;
  private final SpeakerAdverbs adverbs;
  private final Lexicon<NarrationWord> words =
      Lexicon.bundled("narration-words", NarrationWord.class);

  StatementNarration(SpeakerPhrase phrase) {
    nouns = phrase.nouns();
    adverbs = phrase.adverbs();
  }

  /** Says whether the reporter tells a sentence. */
  boolean isNarration(StatementText text, int unit, Speaker speaker) {
    StatementUnit next = text.units().get(unit);
    int begin = next.span().begin();
    boolean told =
        "他她".indexOf(text.masked().charAt(begin)) >= 0 && text.masked().charAt(begin + 1) != '的';
    if (next.quoted()
        || told
        || kindAt(text, unit) == NarrationWord.OPENING
        || isDay(text, begin, next.span().end())
        || isNews(text, next)) {
      return true;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, begin, next.span().end());
    return !persons.isEmpty() && isTold(text, next, persons.get(0), speaker);
  }

  private boolean isTold(StatementText text, StatementUnit unit, Mention person, Speaker speaker) {
    if (person.text().equals(speaker.name())) {
      return true;
    }
    int begin = adverbs.skip(text, unit.span().begin(), person.span().begin());
    begin =
        text.masked().charAt(begin) == '，'
            ? adverbs.skip(text, begin + 1, person.span().begin())
            : begin;
    if (text.masked().startsWith("其中", unit.span().begin())
        || nouns.begin(text, begin, person.span().begin()) > begin) {
      return false;
    }
    return !isHead(text, Speaker.of(person));
  }

  /** 快速支援部队4日在…, 以色列方面尚未回应: a body followed by a day or 方面 is in the news. */
  private static boolean isNews(StatementText text, StatementUnit unit) {
    Mention first = text.mentionAt(unit.span().begin());
    if (first == null) {
      return false;
    }
    int end = first.span().end();
    return text.masked().startsWith("方面", end) || isDay(text, end, unit.span().end());
  }

  /** 2025年，…: in an introduction the reporter dates; 2030年将…: the speaker plans. */
  boolean isDated(StatementText text, int unit) {
    Span span = text.units().get(unit).span();
    int end = numberEnd(text, span.begin(), span.end());
    return kindAt(text, unit) == NarrationWord.DATE
        || end > span.begin()
            && text.masked().startsWith("年，", end)
            && text.masked().substring(end, span.end()).indexOf('将') < 0;
  }

  /** 4日, 10月4日. */
  private static boolean isDay(StatementText text, int begin, int end) {
    int number = numberEnd(text, begin, end);
    return number > begin && number < end && "月日".indexOf(text.masked().charAt(number)) >= 0;
  }

  private static int numberEnd(StatementText text, int begin, int end) {
    int i = begin;
    while (i < end && Character.isDigit(text.masked().charAt(i))) {
      i++;
    }
    return i;
  }

  /** Says whether a sentence is a point of a list. */
  boolean isListed(StatementText text, int unit) {
    return kindAt(text, unit) == NarrationWord.LISTING;
  }

  private @Nullable NarrationWord kindAt(StatementText text, int unit) {
    Trie.Match<NarrationWord> match =
        words.longest(text.masked(), text.units().get(unit).span().begin());
    return match == null ? null : match.value();
  }

  /** 习近平主席: the head of state or party, cited by name and title. */
  static boolean isHead(StatementText text, Speaker speaker) {
    int end = speaker.span().end();
    return text.masked().startsWith("主席", end) || text.masked().startsWith("总书记", end);
  }
}
