package org.wenpu.meaning.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;

/**
 * Says whom a pronoun, a bare title, a short form or a dropped subject means. Looks only back, the
 * nearest first; a bare title means the fullest description of it in the article.
 */
final class SpeakerResolver {
  private static final int LONGEST_SHORT_FORM = 6;

  private final SpeakerPhrase phrase;
  private final Lexicon<SpeakerWord> words = Lexicon.bundled("speaker-words", SpeakerWord.class);

  SpeakerResolver(SpeakerPhrase phrase) {
    this.phrase = phrase;
  }

  /**
   * Gives the speaker meant.
   *
   * @param unit index of the sentence the clause stands in
   * @param told what was said so far in the article, in text order
   */
  @Nullable Speaker resolve(
      StatementText text, int unit, @Nullable Speaker found, List<StatementClause> told) {
    if (found == null) {
      return subjectBefore(text, unit, told, false);
    }
    return switch (found.kind()) {
      case PRONOUN -> subjectBefore(text, unit, told, true);
      case WRITING -> writer(text, found);
      case ROLE, BODY, MEETING -> fullest(text, found);
      case DOCUMENT -> document(text, found);
      default -> found;
    };
  }

  private @Nullable Speaker subjectBefore(
      StatementText text, int unit, List<StatementClause> told, boolean person) {
    int paragraph = text.units().get(unit).paragraph();
    for (int i = unit - 1; i >= 0 && text.units().get(i).paragraph() == paragraph; i--) {
      Speaker speaker = subjectOf(text, i, told, person);
      if (speaker != null) {
        return speaker;
      }
    }
    return person ? lastPerson(told) : null;
  }

  private @Nullable Speaker subjectOf(
      StatementText text, int unit, List<StatementClause> told, boolean person) {
    Span span = text.units().get(unit).span();
    for (int i = told.size() - 1; i >= 0; i--) {
      StatementClause clause = told.get(i);
      if (clause.unit() == unit && (!person || clause.speaker().isPersonal())) {
        return clause.speaker();
      }
      if (clause.content().stream().anyMatch(c -> c.overlaps(span))) {
        return null;
      }
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, span.begin(), span.end());
    if (!persons.isEmpty()) {
      return firstSubject(text, span, persons);
    }
    List<Mention> bodies = text.mentions(Mention.Kind.ORGANIZATION, span.begin(), span.end());
    return person || bodies.isEmpty() ? null : Speaker.of(bodies.get(0));
  }

  private Speaker firstSubject(StatementText text, Span span, List<Mention> persons) {
    for (Mention person : persons) {
      int begin = phrase.nominalBegin(text, span.begin(), person.span().begin());
      if (begin == span.begin() || "，：；".indexOf(text.masked().charAt(begin - 1)) >= 0) {
        return Speaker.of(person);
      }
    }
    return Speaker.of(persons.get(0));
  }

  private static @Nullable Speaker lastPerson(List<StatementClause> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).speaker().isPersonal()) {
        return told.get(i).speaker();
      }
    }
    return null;
  }

  /** 贺信指出: whose letter it is stands before its first naming: 习近平致…的贺信. */
  private static Speaker writer(StatementText text, Speaker found) {
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, 0, found.span().begin());
    return persons.isEmpty() ? found : Speaker.of(persons.get(persons.size() - 1));
  }

  /** 发言人 → 商务部新闻发言人. */
  private Speaker fullest(StatementText text, Speaker found) {
    String bare = found.name().startsWith("该") ? found.name().substring(1) : found.name();
    if (words.kind(bare) == null) {
      return found;
    }
    Speaker best = found;
    int from = found.span().begin();
    for (int at = text.chars().lastIndexOf(bare, from - 1);
        at >= 0;
        at = text.chars().lastIndexOf(bare, at - 1)) {
      int end = at + bare.length();
      int begin = phrase.nominalBegin(text, lineBegin(text, at), at);
      if (end - begin > best.name().length() && text.masked().charAt(at) != StatementText.BLANK) {
        best = new Speaker(found.kind(), text.quote(begin, end), new Span(begin, end), null);
      }
      if (at == 0) {
        break;
      }
    }
    return best;
  }

  private static int lineBegin(StatementText text, int at) {
    int begin = at;
    while (begin > 0 && "\n，。：；".indexOf(text.masked().charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }

  /** 《意见》 → the document it is short for. */
  private static Speaker document(StatementText text, Speaker found) {
    if (found.name().length() > LONGEST_SHORT_FORM) {
      return found;
    }
    return text.article().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT)
        .filter(m -> m.span().end() < found.span().begin())
        .filter(m -> m.text().length() > found.name().length() && m.text().endsWith(found.name()))
        .findFirst()
        .map(Speaker::of)
        .orElse(found);
  }
}
