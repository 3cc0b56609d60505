package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/** Says whom a pronoun or a dropped subject means. Looks only back, the nearest first. */
final class SpeakerBefore {
  private static final String BOTH = "双方";

  private static final List<String> MET = List.of("会见", "会谈", "会晤", "通话", "通电话");

  private static final String PAUSES = "，。：；！？”\n";

  private final SpeakerHeads heads;
  private final SpeakerWords words;

  SpeakerBefore(SpeakerHeads heads, SpeakerWords words) {
    this.heads = heads;
    this.words = words;
  }

  /**
   * 林海今年七十岁。|老人|说…, |这位工程师|说…: the only person named in the paragraph so far, or in the one before.
   */
  @Nullable Speaker named(StatementText text, int unit, Speaker found) {
    if (found.kind() != Speaker.Kind.ROLE
        || words.kind(SpeakerDescriptions.bare(found.name())) != SpeakerWord.SOMEBODY
            && !isPointed(text, found)) {
      return null;
    }
    int paragraph = text.units().get(unit).paragraph();
    for (int i = paragraph; i >= Math.max(0, paragraph - 1); i--) {
      Span span = text.article().paragraphs().get(i);
      int end = Math.min(span.end(), found.span().begin());
      List<Mention> persons = text.mentions(Mention.Kind.PERSON, span.begin(), end);
      if (!persons.isEmpty()) {
        boolean one = persons.stream().map(Mention::text).distinct().count() == 1;
        return one ? Speaker.of(persons.get(0)) : null;
      }
    }
    return null;
  }

  /** |这位|46岁的工程师: somebody told of before. */
  private static boolean isPointed(StatementText text, Speaker found) {
    int begin = found.span().begin();
    while (begin > 0 && PAUSES.indexOf(text.masked().charAt(begin - 1)) < 0) {
      begin--;
    }
    return StatementText.pointsToPerson(text.masked(), begin);
  }

  /** 林海会见贝尔。|双方|表示: the two persons who met in the sentence before. */
  @Nullable Speaker both(StatementText text, int unit, Speaker found) {
    if (!found.name().equals(BOTH)
        || unit == 0
        || text.units().get(unit - 1).paragraph() != text.units().get(unit).paragraph()) {
      return null;
    }
    Span last = text.units().get(unit - 1).span();
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, last.begin(), last.end());
    boolean met = MET.stream().anyMatch(text.quote(last.begin(), last.end())::contains);
    return met && persons.size() == 2 ? together(persons.get(0), persons.get(1)) : null;
  }

  private static Speaker together(Mention one, Mention other) {
    String names = one.text() + "、" + other.text();
    Span span = new Span(one.span().begin(), other.span().end());
    return new Speaker(Speaker.Kind.GROUP, names, span, null);
  }

  /** 贝尔发表讲话，他同时呼吁…: the pronoun's sentence first, then those before it. */
  @Nullable Speaker meant(StatementText text, int unit, Speaker found, List<StatementClause> told) {
    Span span = text.units().get(unit).span();
    if (found.name().endsWith("们")) {
      int here = found.span().begin();
      Speaker own = here > span.begin() ? heads.all(text, new Span(span.begin(), here)) : null;
      return own == null ? several(text, unit, told) : own;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, span.begin(), found.span().begin());
    return persons.isEmpty() ? subjectBefore(text, unit, told, true) : Speaker.of(persons.get(0));
  }

  /** 他们: those who acted last, if they are more than one. */
  @Nullable Speaker several(StatementText text, int unit, List<StatementClause> told) {
    int first = text.units().get(unit).paragraph() - 1;
    for (int i = unit - 1; i >= 0 && text.units().get(i).paragraph() >= first; i--) {
      Speaker spoke = spokeIn(i, told);
      Speaker taking = heads.takingTheFloor(text, text.units().get(i).span());
      Speaker head =
          spoke != null && spoke.isPlural()
              ? spoke
              : taking != null ? taking : heads.all(text, text.units().get(i).span());
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  /** 12位|委员, 近3000名|代表: how many they were is no part of who they are. */
  static Speaker uncounted(StatementText text, Speaker found) {
    int first = found.span().begin();
    int begin = "近约".indexOf(text.masked().charAt(first)) >= 0 ? first + 1 : first;
    while (Character.isDigit(text.masked().charAt(begin))) {
      begin++;
    }
    boolean counted =
        begin > first
            && Character.isDigit(text.masked().charAt(begin - 1))
            && "名位".indexOf(text.masked().charAt(begin)) >= 0;
    return counted ? SpeakerNames.of(text, found.kind(), begin + 1, found.span().end()) : found;
  }

  private static @Nullable Speaker spokeIn(int unit, List<StatementClause> told) {
    return told.stream()
        .filter(c -> c.unit() == unit)
        .reduce((a, b) -> b)
        .map(StatementClause::speaker)
        .orElse(null);
  }

  @Nullable Speaker subjectBefore(
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
    Speaker somebody = person ? heads.of(text, span, s -> s.kind() == Speaker.Kind.PERSON) : null;
    Speaker head = somebody == null ? heads.of(text, span, person) : somebody;
    if (head != null) {
      return head;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, span.begin(), span.end());
    return persons.isEmpty() ? null : Speaker.of(persons.get(0));
  }

  private static @Nullable Speaker lastPerson(List<StatementClause> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).speaker().isPersonal()) {
        return told.get(i).speaker();
      }
    }
    return null;
  }
}
