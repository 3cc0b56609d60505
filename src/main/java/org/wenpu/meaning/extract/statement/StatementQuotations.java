package org.wenpu.meaning.extract.statement;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Quotation;

/**
 * Tells quotations that are speech from scare quotes, and finds what one without a verb belongs to.
 */
final class StatementQuotations {
  private static final int SHORTEST = 3;
  private static final int LONG = 16;

  /** Gives the words of a quotation, going on where the next paragraph re-opens the marks. */
  static Span words(StatementText text, Quotation quotation) {
    int end = quotation.content().end();
    Quotation last = quotation;
    while (last.span().end() == last.content().end()) {
      int next = last.span().end();
      while (next < text.chars().length() && Character.isWhitespace(text.chars().charAt(next))) {
        next++;
      }
      Quotation open = text.quotationAt(next);
      if (open == null) {
        break;
      }
      last = open;
      end = open.content().end();
    }
    return new Span(quotation.content().begin(), end);
  }

  /** Gives the quotation a sentence consists of, from its first paragraph on. */
  static @Nullable Span before(StatementText text, int unit) {
    if (!StatementCandidates.follows(text, unit)) {
      return null;
    }
    int first = unit - 1;
    while (first > 0 && isOpen(text, first - 1)) {
      first--;
    }
    Quotation begin = text.quotationAt(text.units().get(first).span().begin());
    return begin == null ? null : words(text, begin);
  }

  private static boolean isOpen(StatementText text, int unit) {
    StatementUnit before = text.units().get(unit);
    Quotation quotation = text.quotationAt(before.span().begin());
    return before.quoted()
        && quotation != null
        && quotation.content().end() == quotation.span().end();
  }

  /** Gives the quotation at the end of a sentence that brings speech without a verb, or null. */
  static @Nullable Quotation atEnd(StatementText text, StatementUnit unit) {
    for (int i = unit.span().end() - 2; i > unit.span().begin(); i--) {
      Quotation quotation = text.quotationAt(i);
      if (quotation != null) {
        return quotation.span().end() >= unit.span().end() - 1
                && quotation.content().length() >= SHORTEST
                && isSentence(text, quotation)
                && "，：—".indexOf(text.masked().charAt(i - 1)) >= 0
            ? quotation
            : null;
      }
    }
    return null;
  }

  /** “|路不好走，|”林海指着山坡: the comma inside shows that the words are broken off. */
  static @Nullable Quotation brokenOff(StatementText text, StatementUnit unit) {
    Quotation quotation = text.quotationAt(unit.span().begin());
    return quotation != null && isBrokenOff(text, quotation) ? quotation : null;
  }

  static boolean isBrokenOff(StatementText text, Quotation quotation) {
    return quotation.content().length() >= SHORTEST
        && text.chars().charAt(quotation.content().end() - 1) == '，';
  }

  static boolean isSentence(StatementText text, Quotation quotation) {
    Span words = quotation.content();
    return words.length() >= SHORTEST && isStop(text, words.end() - 1)
        || words.length() >= LONG && isStop(text, quotation.span().end());
  }

  private static boolean isStop(StatementText text, int at) {
    return at < text.chars().length() && "。！？…".indexOf(text.chars().charAt(at)) >= 0;
  }

  private StatementQuotations() {}
}
