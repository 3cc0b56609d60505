package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Quotation;

/** Takes up the quotations that no verb claimed: “A。”现场，公司副总经理王海…. */
final class StatementLoneQuotations {
  private static final String DASH = "——";

  private final CueFinder cues;
  private final StatementActors actors;

  StatementLoneQuotations(CueFinder cues, SpeakerPhrase phrase) {
    this.cues = cues;
    actors = new StatementActors(phrase);
  }

  /** Gives what no verb claimed, speakers from the sentence itself or the one beside it. */
  List<StatementClause> find(StatementText text, List<StatementClause> told) {
    List<StatementClause> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    told.forEach(clause -> clause.content().forEach(c -> used.add(c.begin())));
    for (int unit = 0; unit < text.units().size(); unit++) {
      StatementClause clause = isReported(text, unit, told) ? null : alone(text, unit);
      if (clause != null && clause.content().stream().noneMatch(c -> used.contains(c.begin()))) {
        clause.content().forEach(c -> used.add(c.begin()));
        found.add(clause);
      }
    }
    return found;
  }

  private static boolean isReported(StatementText text, int unit, List<StatementClause> told) {
    Span here = text.units().get(unit).span();
    return told.stream()
        .anyMatch(c -> c.unit() == unit || c.content().stream().anyMatch(s -> s.overlaps(here)));
  }

  private @Nullable StatementClause alone(StatementText text, int unit) {
    StatementUnit here = text.units().get(unit);
    if (here.quoted()) {
      return standing(text, unit);
    }
    Quotation quotation = StatementQuotations.atEnd(text, here);
    if (quotation == null) {
      return null;
    }
    Speaker speaker = actors.first(text, unit, here.span().begin(), quotation.span().begin());
    if (speaker == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    Span before = StatementQuotations.before(text, unit);
    if (before != null) {
      content.add(before);
    }
    content.add(StatementQuotations.words(text, quotation));
    Span clause = new Span(here.span().begin(), quotation.span().begin());
    return new StatementClause(
        unit,
        clause,
        speaker,
        cues.telling(text, speaker, clause),
        content,
        StatementRule.QUOTATION_ALONE);
  }

  /** “A。”现场，副总经理王海…: who acts in the next sentence speaks, else in the one before. */
  private @Nullable StatementClause standing(StatementText text, int unit) {
    Quotation quotation = text.quotationAt(text.units().get(unit).span().begin());
    StatementClause signed = quotation == null ? null : signed(text, unit, quotation);
    if (quotation == null || signed != null || !StatementQuotations.isSentence(text, quotation)) {
      return signed;
    }
    Span words = StatementQuotations.words(text, quotation);
    if (isBeside(text, unit, unit + 1)) {
      if (StatementQuotations.atEnd(text, text.units().get(unit + 1)) != null) {
        return null;
      }
      StatementClause after = after(text, unit, words);
      if (after != null) {
        return after;
      }
    }
    return isBeside(text, unit, unit - 1) ? before(text, unit, words) : null;
  }

  /** “A”¶——全国人大代表王海: words set above a piece, with who said them below. */
  private static @Nullable StatementClause signed(
      StatementText text, int unit, Quotation quotation) {
    StatementUnit below = unit + 1 < text.units().size() ? text.units().get(unit + 1) : null;
    if (below == null
        || !text.chars().startsWith(DASH, below.span().begin())
        || text.units().get(unit).span().length() > quotation.span().length()) {
      return null;
    }
    List<Mention> persons =
        text.mentions(Mention.Kind.PERSON, below.span().begin(), below.span().end());
    Mention last = persons.isEmpty() ? null : persons.get(persons.size() - 1);
    return last == null || last.span().end() < below.span().end()
        ? null
        : new StatementClause(
            unit,
            below.span(),
            Speaker.of(last),
            null,
            List.of(quotation.content()),
            StatementRule.QUOTATION_ALONE);
  }

  private static boolean isBeside(StatementText text, int unit, int other) {
    return other >= 0
        && other < text.units().size()
        && text.units().get(other).paragraph() == text.units().get(unit).paragraph();
  }

  private @Nullable StatementClause after(StatementText text, int unit, Span words) {
    Span clause = text.units().get(unit + 1).span();
    Speaker speaker = actors.first(text, unit + 1, clause.begin(), clause.end());
    return speaker == null
        ? null
        : clause(unit, clause, speaker, cues.telling(text, speaker, clause), words);
  }

  private @Nullable StatementClause before(StatementText text, int unit, Span words) {
    Speaker speaker = actors.last(text, unit - 1);
    return speaker == null
        ? null
        : clause(unit, text.units().get(unit - 1).span(), speaker, null, words);
  }

  private static StatementClause clause(
      int unit, Span clause, Speaker speaker, @Nullable Cue cue, Span words) {
    return new StatementClause(
        unit, clause, speaker, cue, List.of(words), StatementRule.QUOTATION_ALONE);
  }
}
