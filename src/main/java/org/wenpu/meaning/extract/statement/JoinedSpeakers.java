package org.wenpu.meaning.extract.statement;

import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/** Reads names joined as one speaker: {@code 甲州政府、乙市政府|表示}. */
final class JoinedSpeakers {
  private JoinedSpeakers() {}

  /** 甲州政府、乙市政府: both bodies speak. */
  static Speaker withFirst(StatementText text, Mention last, int begin) {
    Mention first = last;
    while (first.span().begin() - 1 > begin
        && "、和".indexOf(text.masked().charAt(first.span().begin() - 1)) >= 0) {
      Mention before = text.mentionEndingAt(first.span().begin() - 1);
      if (before == null || before.kind() != last.kind()) {
        break;
      }
      first = before;
    }
    return first == last ? Speaker.of(last) : joined(text, first, last.span().end());
  }

  /** A、B表示: both speak. */
  static Speaker joined(StatementText text, Mention first, int end) {
    Mention last = first;
    for (int at = first.span().end(); at + 1 < end; at = last.span().end()) {
      Mention next = text.mentionAt(at + 1);
      if ("、和与及".indexOf(text.masked().charAt(at)) < 0
          || next == null
          || next.kind() != first.kind()
          || next.span().end() > end) {
        break;
      }
      last = next;
    }
    if (last == first || !speaksNext(text, last.span().end())) {
      return Speaker.of(first);
    }
    Span span = new Span(first.span().begin(), last.span().end());
    Speaker one = Speaker.of(first);
    return new Speaker(one.kind(), text.quote(span.begin(), span.end()), span, null);
  }

  /** 王海和贝尔会谈 is about two persons, too, but then one of them speaks. */
  private static boolean speaksNext(StatementText text, int at) {
    return at < text.masked().length() && "会见在出参举同".indexOf(text.masked().charAt(at)) < 0;
  }
}
