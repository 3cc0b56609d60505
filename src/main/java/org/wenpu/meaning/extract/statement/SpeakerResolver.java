package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * Says whom a pronoun, a bare title, a short form or a dropped subject means. Looks only back, the
 * nearest first; a bare title means the fullest description of it in the article.
 */
final class SpeakerResolver {
  private static final int NEAR = 4;

  /** Paragraphs after which an introduction is no longer that of who spoke before. */
  private static final int FAR = 2;

  private static final String REPORT = "报道";
  private static final String EVERYBODY = "大家";
  private static final Set<String> PIECES = Set.of("文章", "署名文章", "评论员文章");
  private static final Set<String> PAPERS = Set.of("报告", "研究", "调查", "公报", "公告", "声明");

  private final SpeakerPhrase phrase;
  private final SpeakerDescriptions descriptions;
  private final SpeakerHeads heads;

  SpeakerResolver(SpeakerPhrase phrase) {
    this.phrase = phrase;
    descriptions = new SpeakerDescriptions(phrase);
    heads = new SpeakerHeads(phrase);
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
    if (found == null && candidate.cue().kind() == CueKind.SHOW) {
      return counterBefore(text, unit, told);
    }
    Speaker medium = found == null ? medium(text, unit, candidate) : null;
    if (medium != null) {
      return medium;
    }
    if (found != null && found.name().equals(EVERYBODY)) {
      Speaker everybody = several(text, unit, told);
      return everybody == null ? settled(text, unit, found, told) : uncounted(text, everybody);
    }
    Speaker meant =
        found == null
            ? candidate.sourced()
                ? introducer(text, unit, candidate, told)
                : subjectBefore(text, unit, told, false)
            : found.kind() == Speaker.Kind.PRONOUN ? meant(text, unit, found, told) : found;
    return meant == null ? null : settled(text, unit, meant, told);
  }

  /** 报道还说，…: whoever was cited as reporting last in the paragraph: 据|当地媒体|报道. */
  private @Nullable Speaker medium(StatementText text, int unit, StatementCandidate candidate) {
    String masked = text.masked();
    int begin = candidate.begin();
    if (!masked.startsWith(REPORT, begin)) {
      return null;
    }
    Span paragraph = text.article().paragraphs().get(text.units().get(unit).paragraph());
    for (int at = masked.lastIndexOf(REPORT, begin - 1);
        at > paragraph.begin();
        at = masked.lastIndexOf(REPORT, at - 1)) {
      int from = at;
      while (from > paragraph.begin() && "，。；据”".indexOf(masked.charAt(from - 1)) < 0) {
        from--;
      }
      int to = SpeakerFinder.citingBegin(text, from, at);
      Speaker medium = from < to ? phrase.subject(text, from, to, false) : null;
      if (medium != null) {
        return medium;
      }
    }
    return null;
  }

  /** 统计局公布，…。数据显示，…: the figures are those of the body that made some known before. */
  private static @Nullable Speaker counterBefore(
      StatementText text, int unit, List<StatementClause> told) {
    int paragraph = text.units().get(unit).paragraph();
    for (int i = told.size() - 1; i >= 0; i--) {
      StatementClause clause = told.get(i);
      if (text.units().get(clause.unit()).paragraph() < paragraph - 1
          || clause.unit() < unit - NEAR) {
        return null;
      }
      if (clause.speaker().kind() == Speaker.Kind.BODY) {
        Cue cue = clause.cue();
        boolean counted =
            cue != null && (cue.kind() == CueKind.SHOW || cue.kind() == CueKind.ANNOUNCE);
        return counted ? clause.speaker() : null;
      }
    }
    return null;
  }

  private Speaker settled(StatementText text, int unit, Speaker found, List<StatementClause> told) {
    Speaker piece =
        PIECES.contains(found.name()) ? SpeakerPapers.piece(text, found, unit, told) : null;
    if (piece != null) {
      return piece;
    }
    return found.kind() == Speaker.Kind.WRITING
        ? writer(text, unit, found, told)
        : reported(text, unit, descriptions.of(text, found), told);
  }

  /** 研究所发布的预测显示，…。报告称，…: a paper named for the first time is that of who counted before. */
  private static Speaker reported(
      StatementText text, int unit, Speaker found, List<StatementClause> told) {
    boolean paper = found.kind() == Speaker.Kind.DOCUMENT && PAPERS.contains(found.name());
    Speaker counter = paper ? counterBefore(text, unit, told) : null;
    return counter == null ? found : counter;
  }

  /** 据介绍: who spoke or held a press conference just before; 据报道 names nobody. */
  private @Nullable Speaker introducer(
      StatementText text, int unit, StatementCandidate candidate, List<StatementClause> told) {
    if (!candidate.cue().verb(text).startsWith("介绍")) {
      return null;
    }
    for (int i = unit - 1; i >= Math.max(0, unit - NEAR); i--) {
      Speaker source = introducedIn(text, i, told);
      if (source != null) {
        return source;
      }
    }
    int paragraph = text.units().get(unit).paragraph();
    return lastSource(
        told.stream()
            .filter(c -> text.units().get(c.unit()).paragraph() >= paragraph - FAR)
            .toList());
  }

  private @Nullable Speaker introducedIn(
      StatementText text, int unit, List<StatementClause> before) {
    Span span = text.units().get(unit).span();
    Speaker spoke =
        before.isEmpty()
            ? null
            : lastSource(before.stream().filter(c -> c.unit() == unit).toList());
    int verb = text.masked().indexOf("介绍", span.begin() + 1);
    int begin = Math.max(span.begin(), text.masked().lastIndexOf('，', verb) + 1);
    boolean introduced = verb > 0 && verb < span.end();
    Speaker near = introduced ? phrase.subject(text, begin, verb, false) : null;
    if (spoke != null || near != null) {
      return spoke == null ? near : spoke;
    }
    String told = text.masked().substring(span.begin(), span.end());
    boolean held = (told.contains("举行") || told.contains("召开")) && told.contains("会");
    Speaker somebody =
        held && told.contains("解读") ? heads.of(text, span, SpeakerHeads::isSomebody) : null;
    if (somebody != null) {
      return somebody;
    }
    Speaker head = introduced || held ? heads.of(text, span, false) : null;
    return head != null && SpeakerHeads.canSpeak(head) ? head : null;
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

  /** 贝尔发表讲话，他同时呼吁…: the pronoun's sentence first, then those before it. */
  private @Nullable Speaker meant(
      StatementText text, int unit, Speaker found, List<StatementClause> told) {
    Span span = text.units().get(unit).span();
    if (found.name().endsWith("们")) {
      return several(text, unit, told);
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, span.begin(), found.span().begin());
    return persons.isEmpty() ? subjectBefore(text, unit, told, true) : Speaker.of(persons.get(0));
  }

  /** 他们: those who acted last, if they are more than one. */
  private @Nullable Speaker several(StatementText text, int unit, List<StatementClause> told) {
    int first = text.units().get(unit).paragraph() - 1;
    for (int i = unit - 1; i >= 0 && text.units().get(i).paragraph() >= first; i--) {
      Speaker spoke = spokeIn(i, told);
      Speaker head =
          spoke != null && spoke.isPlural()
              ? spoke
              : heads.of(text, text.units().get(i).span(), Speaker::isPlural);
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  /** 12位|委员: how many they were is no part of who they are. */
  private static Speaker uncounted(StatementText text, Speaker found) {
    int begin = found.span().begin();
    while (Character.isDigit(text.masked().charAt(begin))) {
      begin++;
    }
    boolean counted =
        begin > found.span().begin() && "名位".indexOf(text.masked().charAt(begin)) >= 0;
    return counted ? SpeakerNames.of(text, found.kind(), begin + 1, found.span().end()) : found;
  }

  private static @Nullable Speaker spokeIn(int unit, List<StatementClause> told) {
    return told.stream()
        .filter(c -> c.unit() == unit)
        .reduce((a, b) -> b)
        .map(StatementClause::speaker)
        .orElse(null);
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

  /** 贺信指出: whose letter it is stands before its first naming: 习近平致…的贺信. */
  private Speaker writer(StatementText text, int unit, Speaker found, List<StatementClause> told) {
    int named = text.chars().indexOf(found.name());
    int until = named < 0 ? found.span().begin() : named;
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, 0, until);
    if (!persons.isEmpty()) {
      return Speaker.of(persons.get(persons.size() - 1));
    }
    for (int i = unit - 1; i >= 0; i--) {
      Speaker head = heads.of(text, text.units().get(i).span(), false);
      if (head != null) {
        return head;
      }
    }
    return found;
  }
}
