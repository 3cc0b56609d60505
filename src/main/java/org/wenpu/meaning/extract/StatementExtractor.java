package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final SpeakerFinder speakers = new SpeakerFinder();
  private final CueFinder cues = new CueFinder();
  private final StatementCandidates candidates = new StatementCandidates(cues, speakers);
  private final SpeakerResolver resolver = new SpeakerResolver(speakers.phrase());
  private final StatementEnd ends = new StatementEnd(speakers.phrase());

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
    alone(text, told);
    return told.stream()
        .sorted(Comparator.comparing((StatementClause c) -> c.content().get(0)))
        .map(c -> statement(text, c))
        .toList();
  }

  /** A state's own side in the midst of its representative's words reports nothing new. */
  private static boolean isOwnSide(
      StatementText text, StatementClause clause, int unit, List<List<StatementCandidate>> found) {
    Span here = text.units().get(unit).span();
    return clause.unit() < unit
        && StatementEnd.isOwnSide(found.get(unit), clause.speaker())
        && clause.content().stream().anyMatch(c -> c.overlaps(here));
  }

  private @Nullable StatementClause clause(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      int position,
      List<StatementClause> told) {
    StatementCandidate candidate = found.get(unit).get(position);
    Speaker speaker = resolver.resolve(text, unit, candidate, told);
    if (speaker == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    if (position == 0) {
      add(content, before(text, unit, candidate));
    }
    boolean last = position + 1 == found.get(unit).size();
    int limit = last ? -1 : found.get(unit).get(position + 1).begin() - 1;
    add(content, after(text, found, unit, candidate, speaker, limit));
    Span clause = new Span(candidate.begin(), candidate.cue().span().end());
    return content.isEmpty()
        ? null
        : new StatementClause(
            unit, clause, speaker, candidate.cue(), content, rule(text, candidate, content));
  }

  private static void add(List<Span> content, @Nullable Span span) {
    if (span != null && span.length() > 0) {
      content.add(span);
    }
  }

  private static @Nullable Span before(StatementText text, int unit, StatementCandidate candidate) {
    int begin = text.units().get(unit).span().begin();
    Quotation quotation = text.quotationAt(begin);
    return candidate.begin() > begin && quotation != null
        ? quotation.content()
        : StatementQuotations.before(text, unit);
  }

  private @Nullable Span after(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      StatementCandidate candidate,
      Speaker speaker,
      int limit) {
    int begin = candidate.cue().content();
    int end = text.units().get(unit).span().end();
    if (begin >= end) {
      return opened(text, found, unit, candidate, speaker);
    }
    Span quoted = quoted(text, begin, end);
    if (quoted != null) {
      return quoted;
    }
    int to =
        limit >= 0
            ? limit
            : text.units().get(ends.last(text, unit, candidate, speaker, found)).span().end();
    return to <= begin ? null : trim(text, begin, to);
  }

  /** 贺电说： and the words in paragraphs of their own. */
  private @Nullable Span opened(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      StatementCandidate candidate,
      Speaker speaker) {
    int end = text.units().get(unit).span().end();
    if ("：—".indexOf(text.masked().charAt(end - 1)) < 0
        || unit + 1 >= text.units().size()
        || !found.get(unit + 1).isEmpty()) {
      return null;
    }
    StatementUnit first = text.units().get(unit + 1);
    Quotation quotation = text.quotationAt(first.span().begin());
    if (first.quoted() && quotation != null) {
      return StatementQuotations.words(text, quotation);
    }
    int last = ends.last(text, unit + 1, candidate, speaker, found);
    return trim(text, first.span().begin(), text.units().get(last).span().end());
  }

  /** Gives the words when quotations are all that follows the verb in its sentence. */
  private static @Nullable Span quoted(StatementText text, int begin, int end) {
    Quotation first = text.quotationAt(begin);
    Quotation last = first;
    while (last != null && last.span().end() < end - 1) {
      int next = last.span().end();
      while (next < end && "，、和".indexOf(text.masked().charAt(next)) >= 0) {
        next++;
      }
      last = text.quotationAt(next);
    }
    return first == null || last == null
        ? null
        : new Span(first.content().begin(), StatementQuotations.words(text, last).end());
  }

  private static Span trim(StatementText text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && "，：。 ".indexOf(text.chars().charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "，：。； \n".indexOf(text.chars().charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  private static StatementRule rule(
      StatementText text, StatementCandidate candidate, List<Span> content) {
    if (candidate.chained()) {
      return StatementRule.CHAINED;
    }
    if (candidate.cue().kind() == CueKind.SHOW) {
      return StatementRule.FIGURES;
    }
    if (candidate.sourced() || candidate.cue().kind() == CueKind.REPORT) {
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
    return quotation != null && quotation.content().end() <= content.end();
  }

  /** Takes up the quotations that no verb claimed: “A。”现场，公司副总经理李瑾…. */
  private void alone(StatementText text, List<StatementClause> told) {
    Set<Integer> used = new HashSet<>();
    for (StatementClause clause : told) {
      clause.content().forEach(c -> used.add(c.begin()));
    }
    for (int i = 0; i < text.units().size(); i++) {
      int unit = i;
      StatementUnit here = text.units().get(i);
      boolean reported =
          told.stream()
              .anyMatch(
                  c ->
                      c.unit() == unit
                          || c.content().stream().anyMatch(s -> s.overlaps(here.span())));
      if (!reported) {
        StatementClause clause = alone(text, i);
        if (clause != null && clause.content().stream().noneMatch(c -> used.contains(c.begin()))) {
          clause.content().forEach(c -> used.add(c.begin()));
          told.add(clause);
        }
      }
    }
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
    add(content, StatementQuotations.before(text, unit));
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

  private @Nullable StatementClause standing(StatementText text, int unit) {
    StatementUnit here = text.units().get(unit);
    Quotation quotation = text.quotationAt(here.span().begin());
    if (quotation == null || !StatementQuotations.isSentence(text, quotation)) {
      return null;
    }
    for (int other : new int[] {unit + 1, unit - 1}) {
      if (other < 0 || other >= text.units().size()) {
        continue;
      }
      StatementUnit next = text.units().get(other);
      if (next.paragraph() != here.paragraph()) {
        continue;
      }
      if (other > unit && StatementQuotations.atEnd(text, next) != null) {
        return null;
      }
      Speaker speaker = StatementQuotations.person(text, next.span().begin(), next.span().end());
      if (speaker != null) {
        List<Span> content = List.of(StatementQuotations.words(text, quotation));
        return new StatementClause(
            unit,
            next.span(),
            speaker,
            other > unit ? cues.telling(text, speaker, next.span()) : null,
            content,
            StatementRule.QUOTATION_ALONE);
      }
    }
    return null;
  }

  private static Statement statement(StatementText text, StatementClause clause) {
    List<Span> evidence = new ArrayList<>(clause.content());
    evidence.add(clause.clause());
    Cue cue = clause.cue();
    return new Statement(
        clause.speaker().participant(),
        cue == null ? null : text.quote(cue.span().begin(), cue.span().end()),
        kind(text, clause.content()),
        clause.content(),
        null,
        null,
        List.of(),
        new Evidence(
            evidence.stream().sorted().toList(),
            clause.rule().label(),
            clause.rule().confidence()));
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
                        q.content().length() >= 10
                            && content.stream().anyMatch(c -> c.contains(q.content())));
    return quotes ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
  }
}
