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
  private static final int NEAR = 4;
  private static final int LONGEST_SHORT_FORM = 6;
  private static final int LONGEST_SURNAME_AND_TITLE = 4;

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
      StatementText text, int unit, StatementCandidate candidate, List<StatementClause> told) {
    Speaker found = candidate.speaker();
    if (candidate.chained()) {
      return told.isEmpty() || told.get(told.size() - 1).unit() != unit
          ? null
          : told.get(told.size() - 1).speaker();
    }
    Speaker meant =
        found == null
            ? candidate.sourced()
                ? introducer(text, unit, told)
                : subjectBefore(text, unit, told, false)
            : found.kind() == Speaker.Kind.PRONOUN ? meant(text, unit, found, told) : found;
    return meant == null ? null : settled(text, unit, meant, told);
  }

  private Speaker settled(StatementText text, int unit, Speaker found, List<StatementClause> told) {
    return switch (found.kind()) {
      case WRITING -> writer(text, unit, found, told);
      case PERSON -> isTitled(found.name()) ? withName(text, found) : found;
      case ROLE -> withName(text, fullest(text, found));
      case BODY -> fullest(text, found);
      case MEETING -> meeting(text, fullest(text, found));
      case DOCUMENT -> document(text, found);
      default -> found;
    };
  }

  /** 据介绍: the institution that spoke last, or whoever spoke for it. */
  private @Nullable Speaker introducer(StatementText text, int unit, List<StatementClause> told) {
    Speaker source = lastSource(told);
    for (int i = unit - 1; source == null && i >= Math.max(0, unit - NEAR); i--) {
      Span span = text.units().get(i).span();
      int verb = text.masked().indexOf("介绍", span.begin() + 1);
      int begin = text.masked().lastIndexOf('，', verb) + 1;
      if (verb > 0 && verb < span.end()) {
        Speaker near = phrase.subject(text, Math.max(begin, span.begin()), verb, false);
        Speaker head = near == null ? head(text, span, false) : near;
        source = head != null && canSpeak(head) ? head : null;
      }
    }
    return source;
  }

  private static @Nullable Speaker lastSource(List<StatementClause> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Speaker speaker = told.get(i).speaker();
      if (speaker.kind() == Speaker.Kind.BODY || speaker.kind() == Speaker.Kind.ROLE) {
        return speaker;
      }
    }
    return null;
  }

  /** 卡西姆发表讲话，他同时呼吁…: the pronoun's sentence first, then those before it. */
  private @Nullable Speaker meant(
      StatementText text, int unit, Speaker found, List<StatementClause> told) {
    Span span = text.units().get(unit).span();
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, span.begin(), found.span().begin());
    return persons.isEmpty() ? subjectBefore(text, unit, told, true) : Speaker.of(persons.get(0));
  }

  private boolean isTitled(String name) {
    return name.length() <= LONGEST_SURNAME_AND_TITLE
        && name.length() > 2
        && words.kind(name.substring(1)) == SpeakerWord.ROLE;
  }

  /** 李主席 → the only 李 of the article with a name; 李先生 may be anybody. */
  private Speaker withName(StatementText text, Speaker found) {
    if (found.name().length() > LONGEST_SURNAME_AND_TITLE
        || found.name().endsWith("先生")
        || found.name().endsWith("女士")) {
      return found;
    }
    List<String> names =
        text.article().mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.text().length() > 1)
            .map(Mention::text)
            .filter(n -> n.charAt(0) == found.name().charAt(0) && !isTitled(n))
            .distinct()
            .toList();
    return names.size() != 1
        ? found
        : text.article().mentions().stream()
            .filter(m -> m.text().equals(names.get(0)))
            .findFirst()
            .map(Speaker::of)
            .orElse(found);
  }

  private @Nullable Speaker subjectBefore(
      StatementText text, int unit, List<StatementClause> told, boolean person) {
    int paragraph = text.units().get(unit).paragraph();
    int first = person ? paragraph - 1 : paragraph;
    for (int i = unit - 1; i >= 0 && text.units().get(i).paragraph() >= first; i--) {
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
    Speaker head = head(text, span, person);
    if (head != null) {
      return head;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, span.begin(), span.end());
    return persons.isEmpty() ? null : Speaker.of(persons.get(0));
  }

  /** Gives the first subject of a sentence's parts between commas. */
  private @Nullable Speaker head(StatementText text, Span span, boolean person) {
    int begin = span.begin();
    for (int i = begin; i < span.end(); i++) {
      if ("，；。".indexOf(text.masked().charAt(i)) >= 0) {
        Speaker head = phrase.head(text, begin, i);
        if (head != null && (isSomebody(head) || !person && canSpeak(head))) {
          return head;
        }
        begin = i + 1;
      }
    }
    return null;
  }

  private static boolean isSomebody(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.PERSON
        || speaker.kind() == Speaker.Kind.ROLE
        || speaker.kind() == Speaker.Kind.GROUP;
  }

  private static boolean canSpeak(Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, ROLE, BODY, MEETING, DOCUMENT, GROUP -> true;
      case PLACE, WRITING, SIDE, PRONOUN, PHRASE -> false;
    };
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
  private Speaker writer(StatementText text, int unit, Speaker found, List<StatementClause> told) {
    int named = text.chars().indexOf(found.name());
    int until = named < 0 ? found.span().begin() : named;
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, 0, until);
    if (!persons.isEmpty()) {
      return Speaker.of(persons.get(persons.size() - 1));
    }
    for (int i = unit - 1; i >= 0; i--) {
      Speaker head = head(text, text.units().get(i).span(), false);
      if (head != null) {
        return head;
      }
    }
    return found;
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
      Mention before = text.mentionEndingAt(at);
      if (before != null && before.kind() == Mention.Kind.PERSON) {
        return Speaker.of(before);
      }
      int begin = phrase.nominalBegin(text, lineBegin(text, at), at);
      if (end - begin > best.name().length()
          && text.masked().charAt(at) != StatementText.BLANK
          && (found.kind() != Speaker.Kind.MEETING || isHeld(text, begin, end))) {
        best = new Speaker(found.kind(), text.quote(begin, end), new Span(begin, end), null);
      }
      if (at == 0) {
        break;
      }
    }
    return best;
  }

  /** Another meeting, 提请…会议审议, is not the one that speaks. */
  private static boolean isHeld(StatementText text, int begin, int end) {
    String before = text.masked().substring(Math.max(0, begin - 3), begin);
    String after = text.masked().substring(end, Math.min(text.masked().length(), end + 20));
    return "召开举行出席参加主持".contains(before.isEmpty() ? "无" : last(before))
        || after.startsWith("精神")
        || after.contains("召开")
        || after.contains("举行")
        || after.contains("开幕")
        || after.contains("闭幕");
  }

  private static String last(String text) {
    return text.substring(Math.max(0, text.length() - 2));
  }

  /** 中共中央政治局召开会议，…会议指出: who convened it gives it its name. */
  private Speaker meeting(StatementText text, Speaker found) {
    int held = text.masked().indexOf("召开会议");
    if (held < 0 || held > found.span().begin() || words.kind(found.name()) == null) {
      return found;
    }
    Speaker convener = phrase.head(text, lineBegin(text, held), held);
    return convener == null || convener.kind() != Speaker.Kind.BODY
        ? found
        : new Speaker(found.kind(), convener.name() + found.name(), convener.span(), null);
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
