package org.wenpu.meaning.extract.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Quotation;
import org.wenpu.language.Trie;

/** Reads verbs that state, with or without a mark behind them: {@code 承认|犯了错}. */
final class StatingCues {
  private static final Pattern UNTIL = Pattern.compile("[^，。]{2,10}(?:前|后|之前|之后)");

  /** 强调了|6个方面。一是…: the points follow. */
  private static final Pattern POINTS =
      Pattern.compile("了?[\\d一二三四五六七八九十两几]+个?(?:方面|问题|关系|重点|要点)[^，。]{0,6}。");

  private static final Pattern POINTED = Pattern.compile("了[^，。；：“”]{2,14}：(?!“)");

  private final Lexicon<NarrationWord> narration =
      Lexicon.bundled("narration-words", NarrationWord.class);

  private final ListedPoints points = new ListedPoints();

  /** 说这里变了样: the plainest of verbs needs no mark. */
  @Nullable Cue said(StatementText text, Span span, int end) {
    Cue cue = CueMarks.brought(text, span, CueKind.SAY, end);
    return cue == null
            && span.length() == 1
            && text.tokenEndingAt(span.end()) != null
            && text.masked().charAt(span.begin()) == '说'
        ? stated(text, span, end)
        : cue;
  }

  /** Gives the cue, unless the verb stands for a noun, a plan or an act. */
  @Nullable Cue stated(StatementText text, Span span, int end) {
    if (CueNouns.isThing(text, span)) {
      return null;
    }
    Cue cue = CueMarks.marked(text, span, CueKind.STATE, end);
    if (cue != null) {
      return cue;
    }
    int next = span.end();
    if (POINTS.matcher(text.masked()).region(next, end).matches() && points.isListed(text, end)) {
      return new Cue(span, CueKind.PROPOSE, end, true);
    }
    int colon = pointed(text, next, end);
    if (colon > 0) {
      return new Cue(span, CueKind.STATE, CueMarks.afterMarks(text, colon, end), true);
    }
    if (CueObjects.areTooShort(text, next, end)) {
      return null;
    }
    return CueNouns.isNoun(text, span)
            || isTime(text, span, end)
            || isPlanned(text, span)
            || isAct(text, next)
            || CueObjects.areThings(text, next, end)
        ? null
        : new Cue(span, CueKind.STATE, next, false);
  }

  /** 强调了|不可逾越的红线|：: gives where the colon stands behind what was pointed at, or -1. */
  private static int pointed(StatementText text, int at, int end) {
    Matcher pointed = POINTED.matcher(text.masked()).region(at, end);
    return pointed.lookingAt() ? pointed.end() - 1 : -1;
  }

  /** 公司将承认违规: what is planned has not been said. */
  private static boolean isPlanned(StatementText text, Span span) {
    return span.begin() > 0 && text.masked().charAt(span.begin() - 1) == '将';
  }

  /** 在|确认安全|前: until when, nobody says so. */
  private static boolean isTime(StatementText text, Span span, int end) {
    return text.at(span.begin() - 1) == '在'
        && UNTIL.matcher(text.masked()).region(span.end(), end).lookingAt();
  }

  private boolean isAct(StatementText text, int next) {
    Trie.Match<NarrationWord> match = narration.longest(text.masked(), next);
    return text.masked().charAt(next) == '“' && !begins(text, next)
        || match != null && match.value() == NarrationWord.OBJECT;
  }

  /** 强调“两山”之路要走稳: the marks hold only the first word of what is said. */
  private static boolean begins(StatementText text, int at) {
    Quotation quotation = text.quotationAt(at);
    return quotation != null
        && CueObjects.end(text, at, text.masked().length())
            >= quotation.span().end() + CueObjects.SHORTEST;
  }
}
