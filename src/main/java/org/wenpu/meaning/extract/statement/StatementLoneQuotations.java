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
  private static final int LONG = 8;
  private static final int SHORTEST = 4;

  private static final List<String> ANSWERS =
      List.of("笑了", "点头", "点点头", "连连点头", "摇头", "摇摇头", "摆手", "摆摆手", "接话", "接过", "插话", "附和");

  private final CueBeside cues = new CueBeside();
  private final StatementActors actors;

  StatementLoneQuotations(SpeakerPhrase phrase) {
    actors = new StatementActors(phrase);
  }

  /** Gives what no verb claimed, speakers from the sentence itself or the one beside it. */
  List<StatementClause> find(StatementText text, List<StatementClause> told) {
    List<StatementClause> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    told.forEach(clause -> clause.content().forEach(c -> used.add(c.begin())));
    for (int unit = 0; unit < text.units().size(); unit++) {
      StatementClause clause =
          isReported(text, unit, told) ? rest(text, unit, told) : alone(text, unit, told);
      if (clause != null && clause.content().stream().noneMatch(c -> used.contains(c.begin()))) {
        clause.content().forEach(c -> used.add(c.begin()));
        add(found, clause, unit);
      }
    }
    return found;
  }

  /** “A。”林海坐在门前。|“B。”|: both quotations are told by the sentence between them. */
  private static void add(List<StatementClause> found, StatementClause clause, int unit) {
    StatementClause last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null || last.unit() != unit - 2 || !last.clause().equals(clause.clause())) {
      found.add(clause);
      return;
    }
    List<Span> both = new ArrayList<>(last.content());
    both.addAll(clause.content());
    found.set(
        found.size() - 1,
        new StatementClause(
            last.unit(), last.clause(), last.speaker(), last.cue(), both, last.rule()));
  }

  private static boolean isReported(StatementText text, int unit, List<StatementClause> told) {
    Span here = text.units().get(unit).span();
    return told.stream()
        .anyMatch(c -> c.unit() == unit || c.content().stream().anyMatch(s -> s.overlaps(here)));
  }

  /** 总书记强调“…”，让|林海干劲更足：“…。”|: another answers the words reported in the same sentence. */
  private @Nullable StatementClause rest(StatementText text, int unit, List<StatementClause> told) {
    StatementUnit here = text.units().get(unit);
    Quotation last = here.quoted() ? null : StatementQuotations.atEnd(text, here);
    int begin = told.stream().mapToInt(c -> endWithin(c, here.span())).max().orElse(0);
    if (last == null
        || text.at(last.span().begin() - 1) != '：'
        || begin <= here.span().begin()
        || begin >= last.span().begin()) {
      return null;
    }
    Span clause = new Span(begin, last.span().begin());
    Speaker speaker = actors.first(text, unit, begin, clause.end());
    return speaker == null
        ? null
        : clause(unit, clause, speaker, null, StatementQuotations.words(text, last));
  }

  private static int endWithin(StatementClause clause, Span unit) {
    return clause.content().stream()
        .filter(c -> c.overlaps(unit))
        .mapToInt(Span::end)
        .max()
        .orElse(0);
  }

  private @Nullable StatementClause alone(
      StatementText text, int unit, List<StatementClause> told) {
    StatementUnit here = text.units().get(unit);
    if (here.quoted()) {
      return standing(text, unit, told);
    }
    Quotation first = StatementQuotations.brokenOff(text, here);
    Quotation last = StatementQuotations.atEnd(text, here);
    int begin = first == null ? here.span().begin() : first.span().end();
    int end = last == null ? here.span().end() : last.span().begin();
    if (first == null && last == null) {
      return null;
    }
    Speaker named = actors.first(text, unit, begin, end);
    Speaker speaker = named == null ? actors.described(text, begin, end) : named;
    if (speaker == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    Span before = isAnswer(text, unit) ? null : StatementQuotations.before(text, unit);
    add(content, first == null ? before : first.content());
    add(content, last == null ? null : StatementQuotations.words(text, last));
    Span clause = new Span(begin, end);
    return new StatementClause(
        unit,
        clause,
        speaker,
        cues.telling(text, speaker, clause),
        content,
        StatementRule.QUOTATION_ALONE);
  }

  private static void add(List<Span> content, @Nullable Span words) {
    if (words != null) {
      content.add(words);
    }
  }

  /** 林海走来。“A。”|周宁笑了|，“B。”: another answers the words before. */
  private boolean isAnswer(StatementText text, int unit) {
    if (!isBeside(text, unit, unit - 2) || !text.units().get(unit - 1).quoted()) {
      return false;
    }
    Span here = text.units().get(unit).span();
    Speaker next = actors.first(text, unit, here.begin(), here.end());
    Speaker last = actors.last(text, unit - 2);
    return next != null
        && last != null
        && !last.name().equals(next.name())
        && ANSWERS.stream().anyMatch(word -> text.masked().startsWith(word, next.span().end()));
  }

  /** “A。”现场，副总经理王海…: who acts in the next sentence speaks, else in the one before. */
  private @Nullable StatementClause standing(
      StatementText text, int unit, List<StatementClause> told) {
    Quotation quotation = text.quotationAt(text.units().get(unit).span().begin());
    StatementClause signed = quotation == null ? null : signed(text, unit, quotation);
    if (quotation == null || signed != null || !mayStand(text, unit, quotation)) {
      return signed;
    }
    Span words = StatementQuotations.words(text, quotation);
    if (isBeside(text, unit, unit + 1)) {
      if (StatementQuotations.atEnd(text, text.units().get(unit + 1)) != null) {
        return isAnswer(text, unit + 1) ? before(text, unit, words, told) : null;
      }
      StatementClause after = after(text, unit, words);
      if (after != null) {
        return after;
      }
    }
    return isBeside(text, unit, unit - 1) ? before(text, unit, words, told) : null;
  }

  /** “我回来了！”: a shout among others, “同志们好！”“主席好！”, may be anybody's. */
  private static boolean mayStand(StatementText text, int unit, Quotation quotation) {
    int length = quotation.content().length();
    return StatementQuotations.isSentence(text, quotation)
        && (length >= LONG
            || length >= SHORTEST
                && !(isBeside(text, unit, unit - 1) && text.units().get(unit - 1).quoted())
                && !(isBeside(text, unit, unit + 1) && text.units().get(unit + 1).quoted()));
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
    Speaker named = actors.first(text, unit + 1, clause.begin(), clause.end());
    Speaker speaker = named == null ? actors.seen(text, clause.begin(), clause.end()) : named;
    if (speaker == null) {
      return null;
    }
    Cue done = cues.done(text, text.units().get(unit + 1));
    Cue cue = done == null ? cues.telling(text, speaker, clause) : done;
    return clause(unit, clause, speaker, cue, words);
  }

  private @Nullable StatementClause before(
      StatementText text, int unit, Span words, List<StatementClause> told) {
    Speaker source = running(text, unit, told);
    Speaker speaker = source == null ? actors.last(text, unit - 1) : source;
    Cue cue = isBeside(text, unit, unit + 1) ? cues.done(text, text.units().get(unit + 1)) : null;
    return speaker == null
        ? null
        : clause(unit, text.units().get(unit - 1).span(), speaker, cue, words);
  }

  /**
   * 林海来了，|村民们|高呼：“A。”“B。”: whoever is heard in the sentence before, not who else is named there.
   */
  private static @Nullable Speaker running(
      StatementText text, int unit, List<StatementClause> told) {
    Span before = text.units().get(unit - 1).span();
    Speaker source = null;
    for (StatementClause clause : told) {
      boolean heard = clause.content().stream().anyMatch(c -> c.overlaps(before));
      source = heard && !clause.nested() ? clause.speaker() : source;
    }
    return source;
  }

  private static StatementClause clause(
      int unit, Span clause, Speaker speaker, @Nullable Cue cue, Span words) {
    return new StatementClause(
        unit, clause, speaker, cue, List.of(words), StatementRule.QUOTATION_ALONE);
  }
}
