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

  StatementLoneQuotations(CueFinder cues) {
    this.cues = cues;
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
    Speaker speaker =
        StatementQuotations.person(text, here.span().begin(), quotation.span().begin());
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
      StatementUnit next = text.units().get(unit + 1);
      if (StatementQuotations.atEnd(text, next) != null) {
        return null;
      }
      StatementClause after = beside(text, unit, next, words, true);
      if (after != null) {
        return after;
      }
    }
    return isBeside(text, unit, unit - 1)
        ? beside(text, unit, text.units().get(unit - 1), words, false)
        : null;
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

  private @Nullable StatementClause beside(
      StatementText text, int unit, StatementUnit other, Span words, boolean told) {
    Span clause = other.span();
    Speaker speaker = StatementQuotations.person(text, clause.begin(), clause.end());
    return speaker == null
        ? null
        : new StatementClause(
            unit,
            clause,
            speaker,
            told ? cues.telling(text, speaker, clause) : null,
            List.of(words),
            StatementRule.QUOTATION_ALONE);
  }
}
