package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Quotation;

/** Reads the comma, colon, dash or quotation mark that parts a verb of speech from its words. */
final class CueMarks {
  private static final int LONGEST_SCARE_QUOTE = 6;

  private static final int LONGEST_OBJECT = 7;

  /** What the words in marks are called that stand before it: 提出“…”|理念. */
  private static final List<String> CALLED =
      List.of("的", "理念", "倡议", "主张", "构想", "概念", "目标", "战略", "原则", "思路");

  /** Gives the verb when a mark or the end of its sentence follows it, or null. */
  static @Nullable Cue marked(StatementText text, Span span, CueKind kind, int end) {
    int mark = skipObject(text, span.end(), end);
    if (mark >= end || "。；".indexOf(text.masked().charAt(mark)) >= 0) {
      return new Cue(span, kind, end, true);
    }
    return "，：“—".indexOf(text.masked().charAt(mark)) >= 0
            && speechAt(text, mark)
            && (kind == CueKind.AFTER_QUOTE || !isCoined(text, mark))
        ? new Cue(span, kind, afterMarks(text, mark, end), true)
        : null;
  }

  /**
   * 道出发展思路——…, 回答得很干脆：…: an object or a manner may stand before the mark, no other verb: 招呼客人时说：.
   */
  static @Nullable Cue brought(StatementText text, Span span, CueKind kind, int end) {
    Cue cue = marked(text, span, kind, end);
    for (int i = span.end(); cue == null && i < Math.min(end, span.end() + LONGEST_OBJECT); i++) {
      char mark = text.masked().charAt(i);
      if (mark == '：' && "说道".indexOf(text.masked().charAt(i - 1)) >= 0 && i > span.end()) {
        return null;
      }
      if (mark == '：' || mark == '—' && kind == CueKind.AFTER_QUOTE) {
        return new Cue(span, kind, afterMarks(text, i, end), true);
      }
      if (mark == '，' && kind == CueKind.SAY) {
        return null;
      }
    }
    return cue;
  }

  /** 分析认为 is speech, 提出“双循环” is a scare quote. */
  private static boolean speechAt(StatementText text, int mark) {
    Quotation quotation = text.quotationAt(mark);
    return quotation == null || quotation.content().length() > LONGEST_SCARE_QUOTE;
  }

  /** 介绍有关情况时说: what is introduced is no speech unless a mark follows at once; 谈到, 盘算着. */
  private static int skipObject(StatementText text, int at, int end) {
    return at < end && "到着".indexOf(text.masked().charAt(at)) >= 0 ? at + 1 : at;
  }

  /** 提出“先修路、后建厂”的思路: the marks hold a name for it. */
  static boolean isCoined(StatementText text, int at) {
    Quotation quotation = text.quotationAt(at);
    return quotation != null
        && CALLED.stream().anyMatch(word -> text.masked().startsWith(word, quotation.span().end()));
  }

  /** Gives the first place behind the marks that begin at a place. */
  static int afterMarks(StatementText text, int at, int end) {
    while (at < end && "，：—".indexOf(text.masked().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private CueMarks() {}
}
