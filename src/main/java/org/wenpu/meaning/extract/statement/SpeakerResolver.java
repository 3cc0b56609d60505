package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/**
 * Says whom a pronoun, a bare title, a short form or a dropped subject means. Looks only back, the
 * nearest first; a bare title means the fullest description of it in the article.
 */
final class SpeakerResolver {
  private static final String EVERYBODY = "大家";
  private static final Set<String> PIECES = Set.of("文章", "署名文章", "评论员文章");
  private static final Set<String> PAPERS = Set.of("报告", "研究", "调查", "公报", "公告", "声明");

  private static final Set<String> SAID_IN = Set.of("声明", "报告");

  private final SpeakerDescriptions descriptions;
  private final SpeakerHeads heads;
  private final SpeakerSources sources;
  private final SpeakerBefore before;

  SpeakerResolver(SpeakerPhrase phrase) {
    descriptions = new SpeakerDescriptions(phrase);
    heads = new SpeakerHeads(phrase);
    sources = new SpeakerSources(phrase, heads);
    before = new SpeakerBefore(heads, phrase.words());
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
      Speaker counter = SpeakerSources.counterBefore(text, unit, told);
      return counter == null ? sources.publisher(text, unit) : counter;
    }
    Speaker medium = found == null ? sources.medium(text, unit, candidate) : null;
    if (medium != null) {
      return medium;
    }
    if (found != null && found.name().equals(EVERYBODY)) {
      Speaker everybody = before.several(text, unit, told);
      return everybody == null
          ? settled(text, unit, found, told)
          : SpeakerBefore.uncounted(text, everybody);
    }
    Speaker both = found == null ? null : before.both(text, unit, found);
    if (both != null) {
      return both;
    }
    Speaker named = found == null ? null : before.named(text, unit, found);
    if (named != null) {
      return named;
    }
    Speaker meant =
        found == null
            ? candidate.sourced()
                ? sources.introducer(text, unit, candidate, told)
                : dropped(text, unit, candidate, told)
            : found.kind() == Speaker.Kind.PRONOUN ? before.meant(text, unit, found, told) : found;
    return meant == null ? null : settled(text, unit, meant, told);
  }

  /** 还说，…: the subject before; 发布会上介绍，…: whoever held or gave the introduction. */
  private @Nullable Speaker dropped(
      StatementText text, int unit, StatementCandidate candidate, List<StatementClause> told) {
    Speaker subject = before.subjectBefore(text, unit, told, false);
    return subject == null ? sources.introducer(text, unit, candidate, told) : subject;
  }

  private Speaker settled(StatementText text, int unit, Speaker found, List<StatementClause> told) {
    Speaker piece =
        PIECES.contains(found.name()) ? SpeakerPapers.piece(text, found, unit, told) : null;
    if (piece != null) {
      return piece;
    }
    Speaker same = SpeakerSources.sameKind(text, unit, found, told);
    if (same != null) {
      return same;
    }
    if (found.kind() == Speaker.Kind.SIDE) {
      return SpeakerSides.of(text, unit, found, told);
    }
    return found.kind() == Speaker.Kind.WRITING
        ? writer(text, unit, found, told)
        : reported(text, unit, descriptions.of(text, found), told);
  }

  /** 研究所发布的预测显示，…。报告称，…: a paper named for the first time is that of who counted before. */
  private static Speaker reported(
      StatementText text, int unit, Speaker found, List<StatementClause> told) {
    boolean paper = found.kind() == Speaker.Kind.DOCUMENT && PAPERS.contains(found.name());
    Speaker counter = paper ? SpeakerSources.counterBefore(text, unit, told) : null;
    Speaker source =
        counter == null && SAID_IN.contains(found.name())
            ? SpeakerSources.bodyBefore(text, unit, found.name(), told)
            : counter;
    return source == null ? found : source;
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
