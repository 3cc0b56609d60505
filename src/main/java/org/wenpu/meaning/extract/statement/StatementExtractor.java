package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Quotation;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Statement;

/**
 * Finds who is reported to say what. Capacity, region and topics are left open.
 *
 * <p>First every verb of speech is taken with the subject its clause gives it; then, in text order,
 * each gets its words and the speaker it means; quotations that no verb claimed come last.
 */
public final class StatementExtractor {
  private static final int SHORTEST_QUOTATION = 10;
  private static final int LONG_QUOTATION = 13;

  private final SpeakerFinder speakers = new SpeakerFinder();
  private final CueFinder cues = new CueFinder(speakers.phrase().words());
  private final StatementCandidates candidates = new StatementCandidates(cues, speakers);
  private final SpeakerResolver resolver = new SpeakerResolver(speakers.phrase());
  private final StatementWords words = new StatementWords(speakers.phrase());
  private final StatementCitedHeads heads = new StatementCitedHeads();
  private final StatementLoneQuotations alone = new StatementLoneQuotations(speakers.phrase());

  /** Gives the statements of an article in text order. */
  public List<Statement> extract(AnnotatedArticle article) {
    StatementText text = new StatementText(article);
    List<List<StatementCandidate>> found = new ArrayList<>();
    for (int i = 0; i < text.units().size(); i++) {
      found.add(candidates.of(text, i));
    }
    List<StatementClause> told = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int unit = i;
      if (told.stream().anyMatch(c -> isOwnSide(text, c, unit, found))) {
        continue;
      }
      for (int j = 0; j < found.get(i).size(); j++) {
        StatementClause clause = clause(text, found, i, j, told);
        if (clause != null) {
          told.add(clause);
        }
      }
    }
    told.addAll(alone.find(text, told));
    told.addAll(heads.find(text));
    List<StatementClause> answers = StatementDialogues.find(text);
    told.removeIf(c -> answers.stream().anyMatch(a -> isWithin(c, a)));
    told.addAll(answers);
    return told.stream()
        .sorted(Comparator.comparing((StatementClause c) -> c.content().get(0)))
        .map(c -> statement(text, c))
        .toList();
  }

  private static boolean isWithin(StatementClause clause, StatementClause answer) {
    return answer.content().get(0).contains(clause.content().get(0));
  }

  /** A state's own side in the midst of its representative's words reports nothing new. */
  private static boolean isOwnSide(
      StatementText text, StatementClause clause, int unit, List<List<StatementCandidate>> found) {
    Span here = text.units().get(unit).span();
    return clause.unit() < unit
        && StatementSides.isOwnSide(text, found.get(unit), clause.speaker())
        && clause.content().stream().anyMatch(c -> c.overlaps(here));
  }

  private @Nullable StatementClause clause(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      int position,
      List<StatementClause> told) {
    StatementCandidate candidate = found.get(unit).get(position);
    List<StatementClause> own = told.stream().filter(c -> !c.nested()).toList();
    Speaker speaker = resolver.resolve(text, unit, candidate, own);
    if (speaker == null) {
      return null;
    }
    List<Span> content = words.of(text, found, unit, position, speaker);
    Span clause = new Span(candidate.begin(), candidate.cue().span().end());
    return content.isEmpty()
        ? null
        : new StatementClause(
            unit,
            clause,
            speaker,
            isOwned(text, candidate.cue()) ? null : candidate.cue(),
            content,
            rule(text, candidate, content),
            candidate.nested());
  }

  /** 据某部门的|消息，…: a noun, no verb brings the words. */
  private static boolean isOwned(StatementText text, Cue cue) {
    return cue.kind() == CueKind.REPORT && text.at(cue.span().begin() - 1) == '的';
  }

  private static StatementRule rule(
      StatementText text, StatementCandidate candidate, List<Span> content) {
    if (candidate.chained()) {
      return StatementRule.CHAINED;
    }
    if (candidate.cue().kind() == CueKind.SHOW) {
      return StatementRule.FIGURES;
    }
    if (candidate.sourced()
        || candidate.cue().kind() == CueKind.REPORT
        || candidate.cue().kind() == CueKind.LEARN) {
      return StatementRule.SOURCE;
    }
    if (content.get(0).end() <= candidate.begin()) {
      return StatementRule.QUOTATION_THEN_CLAUSE;
    }
    if (isQuotation(text, content.get(0))) {
      return StatementRule.CLAUSE_THEN_QUOTATION;
    }
    return candidate.cue().marked()
        ? StatementRule.CLAUSE_THEN_WORDS
        : StatementRule.CLAUSE_WITHOUT_MARK;
  }

  private static boolean isQuotation(StatementText text, Span content) {
    Quotation quotation = content.begin() == 0 ? null : text.quotationAt(content.begin() - 1);
    return quotation != null && quotation.content().end() <= content.end()
        || text.chars().charAt(Math.max(0, content.begin() - 1)) == '‘'
            && text.chars().startsWith("’", content.end());
  }

  private static Statement statement(StatementText text, StatementClause clause) {
    List<Span> evidence = new ArrayList<>(clause.content());
    evidence.add(clause.clause());
    Cue cue = clause.cue();
    return new Statement(
        clause.speaker().participant(),
        cue == null ? null : text.quote(cue.span().begin(), cue.span().end()),
        clause.rule() == StatementRule.ANSWER
            ? Statement.Kind.DIRECT
            : kind(text, clause.content()),
        clause.content(),
        null,
        null,
        List.of(),
        new Evidence(
            evidence.stream().sorted().toList(),
            clause.rule().label(),
            clause.rule().confidence()));
  }

  /** “在新的高地上持续用力” is told in somebody's own words, “出口乡村”行动 only named. */
  private static boolean isTold(StatementText text, Span words) {
    return words.length() >= LONG_QUOTATION
        || words.length() >= SHORTEST_QUOTATION
            && text.chars()
                .substring(words.begin(), words.end())
                .chars()
                .anyMatch(c -> "，。！？；".indexOf(c) >= 0);
  }

  private static Statement.Kind kind(StatementText text, List<Span> content) {
    if (content.stream().allMatch(c -> isQuotation(text, c))) {
      return Statement.Kind.DIRECT;
    }
    boolean quotes =
        content.stream().anyMatch(c -> isQuotation(text, c))
            || text.article().quotations().stream()
                .anyMatch(
                    q ->
                        isTold(text, q.content())
                            && content.stream().anyMatch(c -> c.contains(q.content())));
    return quotes ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
  }
}
